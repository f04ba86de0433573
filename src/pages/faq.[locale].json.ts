import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../catalog.ts';
import { eachLocale } from '../layouts/locale-pages.ts';
import { faqOf } from '../machines/faq.ts';
import type { Locale } from '../model/locale.ts';

export const getStaticPaths = eachLocale satisfies GetStaticPaths;

/** All answers, keywords and signatures of a language, for programs; `faq.schema.json` describes it. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) =>
  new Response(JSON.stringify(faqOf(await getCatalog(), locale, site)));

import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../catalog.ts';
import { faqOf } from '../machines/faq.ts';
import { locales, type Locale } from '../model/locale.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** All answers, keywords and signatures of a language, for programs; `faq.schema.json` describes it. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) =>
  new Response(JSON.stringify(faqOf(await getCatalog(), locale, site)));

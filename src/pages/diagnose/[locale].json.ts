import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { eachLocale } from '../../layouts/locale-pages.ts';
import { explanationsOf } from '../../model/explanations.ts';
import type { Locale } from '../../model/locale.ts';

export const getStaticPaths = eachLocale satisfies GetStaticPaths;

/** What the diagnose page says about its findings. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(explanationsOf(await getCatalog(), locale));

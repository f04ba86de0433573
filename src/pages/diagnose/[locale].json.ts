import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { explanationsOf } from '../../model/explanations.ts';
import { isLocale, locales } from '../../model/locale.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What the diagnose page says about its findings. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params;
  if (locale === undefined || !isLocale(locale)) throw new Error(`there is no language "${locale}"`);
  return new Response(JSON.stringify(explanationsOf(await getCatalog(), locale)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

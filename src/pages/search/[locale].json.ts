import type { APIRoute, GetStaticPaths } from 'astro';
import { isLocale, locales } from '../../model/locale.ts';
import { textsOfTable } from './_texts.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** One language's words of the small table that answers a query at once: `search/zh.json` and `search/en.json`. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params;
  if (locale === undefined || !isLocale(locale)) throw new Error(`there is no language "${locale}"`);
  const { words } = await textsOfTable(locale);
  return new Response(words, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { eachLocale } from '../../layouts/locale-pages.ts';
import type { Locale } from '../../model/locale.ts';
import { textsOfTable } from './_texts.ts';

export const getStaticPaths = eachLocale satisfies GetStaticPaths;

/** One language's words of the small table that answers a query at once: `search/zh.json` and `search/en.json`. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { words } = await textsOfTable(locale);
  return new Response(words, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

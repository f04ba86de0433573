import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { isLocale, locales } from '../../model/locale.ts';
import { readHanKnowledge } from '../../search/han-knowledge.ts';
import { writeTable } from '../../search/table-file.ts';
import { tableOf } from '../../search/table.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

const han = readHanKnowledge();

/** One language's words of the small table that answers a query at once: `search/zh.json` and `search/en.json`. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params;
  if (locale === undefined || !isLocale(locale)) throw new Error(`there is no language "${locale}"`);
  return new Response(writeTable(tableOf(await getCatalog(), locale, han)).words, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

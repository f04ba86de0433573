import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { locales } from '../../model/locale.ts';
import { writeLiterals } from '../../search/table-file.ts';
import { tableOf } from '../../search/table.ts';

/** The other part of the small table, the same in every language: what machines print. */
export const GET: APIRoute = async () =>
  new Response(writeLiterals(tableOf(await getCatalog(), locales[0])).literals, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

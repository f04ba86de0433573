import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { locales } from '../../model/locale.ts';
import { writeLiterals } from '../../search/table-file.ts';
import { tableOf } from '../../search/table.ts';

/** What only texts with a bracket, a colon or the like can hold; loaded with the first such text. */
export const GET: APIRoute = async () =>
  new Response(writeLiterals(tableOf(await getCatalog(), locales[0])).signatures, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

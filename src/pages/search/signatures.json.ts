import type { APIRoute } from 'astro';
import { locales } from '../../model/locale.ts';
import { textsOfTable } from './_texts.ts';

/** What only texts with a bracket, a colon or the like can hold; loaded with the first such text. */
export const GET: APIRoute = async () => {
  const { signatures } = await textsOfTable(locales[0]);
  return new Response(signatures, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

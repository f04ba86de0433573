import type { APIRoute } from 'astro';
import { locales } from '../../model/locale.ts';
import { textsOfTable } from './_texts.ts';

/** The other part of the small table, the same in every language: what machines print. */
export const GET: APIRoute = async () => {
  const { literals } = await textsOfTable(locales[0]);
  return new Response(literals, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

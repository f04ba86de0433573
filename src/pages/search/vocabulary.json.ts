import type { APIRoute } from 'astro';
import { getVocabulary } from '../../catalog.ts';

/** Every `msg` EMQX has printed that has no keyword; read by the diagnose page, and by search for an unknown `msg:`. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(getVocabulary()), { headers: { 'content-type': 'application/json; charset=utf-8' } });

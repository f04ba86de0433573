import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog.ts';
import { llmsText } from '../machines/llms.ts';

/** Where language models begin. */
export const GET: APIRoute = async () => new Response(llmsText(await getCatalog()));

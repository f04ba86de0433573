import type { APIRoute } from 'astro';
import { faqJsonSchema } from '../machines/faq-schema.ts';

/** The JSON Schema of `faq.<locale>.json`. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(faqJsonSchema(), null, 2)}\n`);

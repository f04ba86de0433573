import type { APIRoute } from 'astro';

/** Everything may be read; the map of it needs absolute addresses, so it is named where there is one. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};

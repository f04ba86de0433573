import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../catalog.ts';
import { sitemap } from '../machines/sitemap.ts';

/** A map's addresses are absolute, so without the site's there is none. Only a route with a parameter can be absent. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { map: 'sitemap' } }] : []) satisfies GetStaticPaths;

// Some names of pages are reserved and not yet taken.
const pages = import.meta.glob('./[[]locale[]]/*.astro');

/** `sitemap.xml`, for engines. */
export const GET: APIRoute = async ({ site }) =>
  new Response(sitemap(await getCatalog(), site!, (name) => `./[locale]/${name}.astro` in pages));

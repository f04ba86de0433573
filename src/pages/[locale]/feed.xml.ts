import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { eachLocale } from '../../layouts/locale-pages.ts';
import { atomFeed } from '../../machines/feed.ts';
import type { Locale } from '../../model/locale.ts';

export const getStaticPaths = eachLocale satisfies GetStaticPaths;

/** What changed, for feed readers. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) =>
  new Response(atomFeed(await getCatalog(), locale, site));

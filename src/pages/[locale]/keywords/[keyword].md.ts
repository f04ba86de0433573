import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog.ts';
import { keywordMarkdown } from '../../../machines/keyword-markdown.ts';
import type { Keyword } from '../../../model/keyword.ts';
import { locales, type Locale } from '../../../model/locale.ts';

interface Props {
  readonly locale: Locale;
  readonly keyword: Keyword;
  // Astro's type asks for it.
  readonly [name: string]: unknown;
}

export const getStaticPaths = (async () => {
  const { keywords } = await getCatalog();
  return locales.flatMap((locale) =>
    keywords.map((keyword) => ({ params: { locale, keyword: keyword.id }, props: { locale, keyword } })),
  );
}) satisfies GetStaticPaths;

/** The Markdown twin of a keyword's page. */
export const GET: APIRoute<Props> = async ({ props: { locale, keyword } }) =>
  new Response(keywordMarkdown(await getCatalog(), keyword, locale));

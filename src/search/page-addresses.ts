import type { Locale } from '../model/locale.ts';
import { answerPath, keywordPath, type SitePath } from '../model/routes.ts';
import type { Page } from './line-index.ts';

/** The file of a page, from the site's root. */
export function pathOfPage(page: Page, locale: Locale): SitePath {
  return page.kind === 'answer' ? answerPath(locale, page.id) : keywordPath(locale, page.id);
}

/** The file of a page's text by section, from the site's root. @example textPath('zh/emfile.html') */
export function textPath(path: SitePath): string {
  return `search/text/${path.replace(/\.html$/, '.json')}`;
}

/** A stretch of a page's text: what stands under one heading. Fragment and title are empty before the first. */
export type TextSection = readonly [id: string, title: string, text: string];
export type PageText = readonly TextSection[];

/**
 * Pagefind names its results by hash. This list, written beside its index, holds those of a language's answers in the
 * order of their ids, empty where an answer is not in it; without it every result would have to be fetched before the
 * first could be ranked.
 */
export type PageList = readonly string[];

/** Place of an answer by Pagefind's name for it. */
export function placesByHash(list: PageList, pages: readonly Page[]): ReadonlyMap<string, number> {
  const places = pages.flatMap(({ kind }, place) => (kind === 'answer' ? [place] : []));
  const inOrder = places.sort((a, b) => (pages[a]!.id < pages[b]!.id ? -1 : 1));
  return new Map(list.flatMap((hash, at) => (inOrder[at] === undefined ? [] : [[hash, inOrder[at]] as const])));
}

import type { Locale } from '../model/locale.ts';
import { answerPath, keywordPath, type SitePath } from '../model/routes.ts';
import { tokenOf } from './full-text.ts';
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
 * Begins what the full text calls the answers of a table; their places follow. So no list has to say which is which,
 * and the places of another build's answers are not taken for those of ours.
 * @param ids of the answers, in the table's order
 */
export function stampOf(locale: Locale, ids: readonly string[]): string {
  return tokenOf([locale, ...ids].join('\n'));
}

export function nameOfAnswer(stamp: string, place: number): string {
  return stamp + place.toString(36);
}

/** Places of answers by what the full text calls them. */
export function placesByName(stamp: string, count: number): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: count }, (_, place) => [nameOfAnswer(stamp, place), place]));
}

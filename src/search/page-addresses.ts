import type { Locale } from '../model/locale.ts';
import { answerPath, keywordPath, type SitePath } from '../model/routes.ts';
import type { Page } from './line-index.ts';

/** The file of a page, from the site's root. */
export function pathOfPage(page: Page, locale: Locale): SitePath {
  return page.kind === 'answer' ? answerPath(locale, page.id) : keywordPath(locale, page.id);
}

/**
 * Pagefind names its results by hash; this list, written beside its index, says which file each is. Without it every
 * result's text would have to be fetched before the first could be ranked.
 */
export type PageList = Readonly<Record<string, SitePath>>;

/** Place of a page by Pagefind's name for it; other pages of the site are left out. */
export function placesByHash(list: PageList, pages: readonly Page[], locale: Locale): ReadonlyMap<string, number> {
  const places = new Map(pages.map((page, place) => [pathOfPage(page, locale), place]));
  const byHash = new Map<string, number>();
  for (const [hash, path] of Object.entries(list)) {
    const place = places.get(path);
    if (place !== undefined) byHash.set(hash, place);
  }
  return byHash;
}

import type { Needle } from '../search/needles.ts';

/** The words a result was found by, kept in this tab for the page it leads to, which marks them. */
export interface FoundWords {
  /** As `pageKey` of site-files.ts tells it from others. */
  readonly page: string;
  readonly needles: readonly Needle[];
}

const KEY = 'faq.found';

export function keepFoundWords(found: FoundWords): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(found));
  } catch {
    // Full or forbidden; the page is then shown without marks.
  }
}

/** The words for this page, once: a reload shows it plain. */
export function takeFoundWords(page: string): readonly Needle[] {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept === null) return [];
    sessionStorage.removeItem(KEY);
    const found = JSON.parse(kept) as FoundWords;
    return found.page === page ? found.needles : [];
  } catch {
    return [];
  }
}

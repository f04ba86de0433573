import type { Needle } from '../search/needles.ts';
import { keepInTab, readInTab } from './storage.ts';

/** The words a result was found by, kept in this tab for the page it leads to, which marks them. */
export interface FoundWords {
  /** As `pageKey` of site-files.ts tells it from others. */
  readonly page: string;
  readonly needles: readonly Needle[];
}

export function keepFoundWords(found: FoundWords): void {
  keepInTab('found', JSON.stringify(found));
}

/** The words for this page, once: a reload shows it plain. */
export function takeFoundWords(page: string): readonly Needle[] {
  const kept = readInTab('found');
  if (kept === null) return [];
  keepInTab('found', undefined);
  try {
    const found = JSON.parse(kept) as FoundWords;
    return found.page === page ? found.needles : [];
  } catch {
    return [];
  }
}

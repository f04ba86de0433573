import { keepInTab, readInTab } from '../storage.ts';

/*
 * Text handed from one page of this tab to the next: from the search box, which keeps a pasted log, and through the
 * language switch. It is taken out again at once.
 */

/** Fragment of the search box's link to here. */
const PASTED = '#pasted';

export function takeText(): string {
  const own = readInTab('diagnose');
  keepInTab('diagnose', undefined);
  return own ?? (location.hash === PASTED ? readInTab('search') : null) ?? '';
}

export function handOver(text: string): void {
  if (text !== '') keepInTab('diagnose', text);
}

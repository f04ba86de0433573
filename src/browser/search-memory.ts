import { mayStandInAddress } from '../search/address.ts';
import { keepInTab, readInTab } from './storage.ts';

/**
 * Keeps the text between pages: a short question in the address of the search page, so that it can be shared, anything
 * else in this tab alone.
 */
export function rememberText(text: string, isSearchPage: boolean): void {
  const isShareable = mayStandInAddress(text);
  keepInTab('search', text.trim() === '' || isShareable ? undefined : text);
  if (!isSearchPage) return;
  const address = new URL(location.href);
  if (isShareable) address.searchParams.set('q', text.trim());
  else address.searchParams.delete('q');
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari refuses more than 100 changes in 30 seconds; the next key tries again.
  }
}

/** The text to begin with on the search page; empty when there is none. */
export function rememberedText(): string {
  return new URLSearchParams(location.search).get('q') ?? readInTab('search') ?? '';
}

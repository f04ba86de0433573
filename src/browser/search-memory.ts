import { mayStandInAddress } from '../search/address.ts';

const KEY = 'faq.search';

/**
 * Keeps the text between pages: a short question in the address of the search page, so that it can be shared, anything
 * else in this tab alone.
 */
export function rememberText(text: string, isSearchPage: boolean): void {
  const isShareable = mayStandInAddress(text);
  try {
    if (text.trim() === '' || isShareable) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Storage is full or forbidden; the text then stays in the field only.
  }
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
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) return asked;
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

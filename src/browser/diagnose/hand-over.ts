/**
 * Text handed from one page of this tab to the next: from the search box, which keeps a pasted log, and through the
 * language switch. It is taken out again at once, and a tab's store ends with the tab.
 */
const OWN = 'faq.diagnose';
const SEARCH = 'faq.search';

/** Fragment of the search box's link to here. */
export const PASTED = '#pasted';

export function takeText(): string {
  try {
    const own = sessionStorage.getItem(OWN);
    sessionStorage.removeItem(OWN);
    return own ?? (location.hash === PASTED ? sessionStorage.getItem(SEARCH) : null) ?? '';
  } catch {
    return ''; // storage is forbidden
  }
}

export function handOver(text: string): void {
  try {
    if (text !== '') sessionStorage.setItem(OWN, text);
  } catch {
    // Forbidden or too long: the text stays here only.
  }
}

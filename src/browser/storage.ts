import type { Locale } from '../model/locale.ts';

/** What the reader chose or left behind, all of it kept on the device alone. */
export type Kept = 'theme' | 'locale' | 'keys' | 'version' | 'offline' | ReadKey;

/** Pages read last; those of the single file lead elsewhere than the site's, and both may come from one server. */
export type ReadKey = `read-${Locale}` | `read-file-${Locale}`;

/** Storage may be denied (private windows, some `file://`): then nothing is kept. */
export function read(key: Kept): string | null {
  try {
    return localStorage.getItem(`faq-${key}`);
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it when `value` is undefined. */
export function keep(key: Kept, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`faq-${key}`);
    else localStorage.setItem(`faq-${key}`, value);
  } catch {
    // Denied: the choice lasts for this page only.
  }
}

/** Whether search kept a text (search-memory.ts) or words to mark (found-words.ts) in this tab. */
export function isKeptInTab(key: 'faq.search' | 'faq.found'): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

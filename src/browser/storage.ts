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

/**
 * What is kept in this tab alone, and ends with it: the text of search (search-memory.ts), the words to mark
 * (found-words.ts), the text handed to the other language's diagnose page (diagnose/hand-over.ts).
 */
export type KeptInTab = 'search' | 'found' | 'diagnose';

export function readInTab(key: KeptInTab): string | null {
  try {
    return sessionStorage.getItem(`faq.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets it when it is undefined. */
export function keepInTab(key: KeptInTab, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(`faq.${key}`);
    else sessionStorage.setItem(`faq.${key}`, text);
  } catch {
    // Denied, or too long: the text stays on this page only.
  }
}

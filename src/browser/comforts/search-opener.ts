import { readInTab } from '../storage.ts';
import { importFile } from '../site-files.ts';
import { searchDialog } from './search-dialog.ts';

/** Replaced by the build with the address of the search module below the site's root (in dev, its source). */
declare const SEARCH_MODULE: string;

interface SearchModule {
  readonly startSearch: (panel: HTMLElement) => void;
}

const INPUT = '[data-search-input]';

let search: Promise<SearchModule> | undefined;
let attempts = 0;

/** Loads search when the reader turns to it, never before. */
function start(input: Element): void {
  const panel = input.closest<HTMLElement>('.search');
  if (!panel) return;
  // A module that failed to load is remembered as failed; another address is asked for anew.
  search ??= importFile<SearchModule>(attempts++ > 0 ? `${SEARCH_MODULE}?attempt=${attempts}` : SEARCH_MODULE);
  search.then(
    ({ startSearch }) => {
      panel.querySelector('.search-failed')?.setAttribute('hidden', '');
      startSearch(panel);
    },
    () => {
      // Off-line or blocked; the next attempt may succeed. The panel carries the words for it.
      search = undefined;
      panel.querySelector('[data-search-results]')?.setAttribute('data-state', 'failed');
      panel.querySelector('.search-failed')?.removeAttribute('hidden');
    },
  );
}

/** Shows the field: where the page itself has one, or in the dialog. */
function openSearch(opener: HTMLAnchorElement): void {
  const own = document.querySelector<HTMLElement>(`main ${INPUT}`);
  if (own) return own.focus();
  const dialog = searchDialog(opener.href);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLElement>(INPUT)!.focus();
}

/** A linked query, or a log kept in this tab; only the search page starts with either. */
function hasRememberedText(): boolean {
  if (!document.querySelector('[data-search-size=page]')) return false;
  return new URLSearchParams(location.search).has('q') || readInTab('search') !== null;
}

/** The field and the header's search link lead to search, and the inline script's keys press that link. */
export function listenForSearch(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(INPUT)) start(target);
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const opener = event.target.closest<HTMLAnchorElement>('a[data-search-open]');
    if (opener && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      openSearch(opener);
    }
    const retry = event.target.closest('[data-search-retry]');
    // Once the module is there, it listens for its own retries.
    if (retry && !search) start(retry);
    // A click on the dialog itself is one on its backdrop.
    if (event.target.closest('[data-search-close]') || event.target.matches('dialog')) {
      event.target.closest('dialog')?.close();
    }
  });
  const input = document.querySelector<HTMLTextAreaElement>(`main ${INPUT}`);
  if (input && (hasRememberedText() || input.value !== '' || document.activeElement === input)) start(input);
}

import { isKeptInTab } from './storage.ts';

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
  const root = document.documentElement.dataset.root ?? '';
  if (!search) {
    const address = new URL(root + SEARCH_MODULE, document.baseURI);
    // A module that failed to load is remembered as failed; another address is asked for anew.
    if (attempts++ > 0) address.searchParams.set('attempt', String(attempts));
    search = import(/* @vite-ignore */ address.href) as Promise<SearchModule>;
  }
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

/** Shows the field: in the header's dialog, or where the page itself has one. @returns whether there is any */
function openSearch(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  const input = (dialog ?? document).querySelector<HTMLElement>(INPUT);
  if (!input) return false;
  if (dialog && !dialog.open) dialog.showModal();
  input.focus();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select'));
}

/** A linked query, or a log kept in this tab; only the search page starts with either. */
function hasRememberedText(): boolean {
  if (!document.querySelector('[data-search-size=page]')) return false;
  return new URLSearchParams(location.search).has('q') || isKeptInTab('emqx-faq.search');
}

/** The field, the header's search link, Ctrl/⌘-K and `/` all lead to search. */
export function listenForSearch(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(INPUT)) start(target);
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-search-open]') && !event.ctrlKey && !event.metaKey && openSearch()) {
      event.preventDefault();
    }
    const retry = event.target.closest('[data-search-retry]');
    // Once the module is there, it listens for its own retries.
    if (retry && !search) start(retry);
    if (event.target.closest('[data-search-close]') || event.target.matches('dialog[data-search-dialog]')) {
      event.target.closest('dialog')?.close();
    }
  });
  document.addEventListener('keydown', (event) => {
    const shortcut =
      event.key.toLowerCase() === 'k'
        ? (event.ctrlKey || event.metaKey) && !event.altKey
        : event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (shortcut && !event.isComposing && openSearch()) event.preventDefault();
  });
  document.addEventListener('DOMContentLoaded', () => {
    const input = document.querySelector<HTMLTextAreaElement>(`main ${INPUT}`);
    if (input && (hasRememberedText() || input.value !== '' || document.activeElement === input)) start(input);
  });
}

/**
 * The engine of the single file, which it has packed (start.ts): search and the recognition of logs, the same as on the
 * site, with their files in memory. They begin to work when the reader turns to them.
 */
import comfortStyles from '../../styles/lazy/comforts.css?inline';
import { startCalculator } from '../calculator.ts';
import { addCodeTools } from '../comforts/code-tools.ts';
import { listenForCopying } from '../comforts/copy.ts';
import { listenForFilter } from '../comforts/filter.ts';
import { listRead, noteRead } from '../comforts/last-read.ts';
import { markFoundWords } from '../comforts/mark-found.ts';
import { showShortcutSetting } from '../comforts/shortcut-setting.ts';
import { listenForTheme } from '../comforts/theme-switch.ts';
import { offerVersions } from '../comforts/version-choice.ts';
import { startDiagnose } from '../diagnose/index.ts';
import { addStyles } from '../lazy-styles.ts';
import { startSearch } from '../search.ts';
import { pageLocale } from '../page-locale.ts';
import { readInTab } from '../storage.ts';
import { addCopyButtons } from './copy-buttons.ts';
import { currentPage, fragmentOf, HOME, SHOWN } from './paging.ts';

const SEARCH = 'search';
const PASTED = 'diagnose.pasted';

const input = document.querySelector<HTMLTextAreaElement>('[data-search-input]')!;
const log = document.querySelector<HTMLTextAreaElement>('[data-diagnose-input]')!;
const ready = new WeakSet<Element>();

/** What the page that shows needs, once. */
function prepare(page: HTMLElement): void {
  if (ready.has(page)) return;
  ready.add(page);
  listenForFilter(page);
  addCopyButtons(page);
  // Only of what shows: a hidden line has no height to tell whether it wraps.
  addCodeTools(page);
  page.querySelectorAll<HTMLFormElement>('[data-calculator]').forEach(startCalculator);
  const panel = page.querySelector<HTMLElement>('[data-diagnose]');
  if (panel) void startDiagnose(panel);
}

function arrive(fragment: string): void {
  if (fragment === SEARCH) input.focus();
  // The search field's link to the page for logs brings what was pasted.
  if (fragment === PASTED && input.value !== '') {
    log.value = input.value;
    if (!log.disabled) log.dispatchEvent(new InputEvent('input'));
  }
  const page = currentPage();
  if (page) {
    prepare(page);
    markFoundWords(page.id, page.querySelector('article'));
    keepRead(page);
  }
  // Without paging all pages show.
  else for (const one of document.querySelectorAll<HTMLElement>('.page')) prepare(one);
}

function keepRead(page: HTMLElement): void {
  const key = `read-file-${pageLocale()}` as const;
  if (page.querySelector('article')) noteRead(key, `#${page.id}`, page);
  else if (page.id === HOME) listRead(key, page);
}

function startSearching(): void {
  startSearch(input.closest<HTMLElement>('.search')!);
}

addStyles(comfortStyles);
listenForTheme();
listenForCopying();
offerVersions();
showShortcutSetting();
input.addEventListener('focus', startSearching);
document.addEventListener(SHOWN, (event) => arrive((event as CustomEvent<string>).detail));
addEventListener('click', ({ target }) => {
  // Pressed once more, the link to search changes no address.
  if (target instanceof Element && target.closest('[data-search-open]')) input.focus();
});

// With paging the first page may show a moment after this.
if (currentPage() || !('paged' in document.documentElement.dataset)) arrive(fragmentOf(location.hash));
const hasText = input.value !== '' || new URLSearchParams(location.search).has('q') || readInTab('search') !== null;
if (hasText || document.activeElement === input) startSearching();

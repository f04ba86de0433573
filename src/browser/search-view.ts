import type { SearchStrings } from '../i18n/search.ts';
import { excerptOf } from '../search/excerpt.ts';
import { markedPieces, type Piece } from '../search/marks.ts';
import { element } from './element.ts';
import { commandLink } from './search-command.ts';
import { pathOfPage } from '../search/page-addresses.ts';
import type { Query } from '../search/query.ts';
import type { Result } from '../search/rank.ts';
import { leadingSection, sectionsFor } from '../search/sections.ts';
import { loadText } from './search-full-text.ts';
import { withPages } from './search-sources.ts';
import { pageLocale } from './page-locale.ts';
import { pageAddress } from './site-files.ts';

/** Results shown at first and added by each press of the button under them. */
const SHOWN = 10;

export interface Shown {
  readonly query: Query;
  readonly results: readonly Result[];
  /** Those shown at first, with all that is shown of them. */
  readonly first: readonly Result[];
}

/** The results shown at first, with all that is shown of them. */
export function firstOf(results: readonly Result[]): Promise<readonly Result[]> {
  return withPages(results.slice(0, SHOWN), pageLocale());
}

/** Fills the list. @returns its first result's link, for Enter */
export function showResults(list: HTMLElement, shown: Shown, strings: SearchStrings): void {
  const items = element('ol', { class: 'search-list' });
  const { command } = shown.query;
  const way = command ? [commandLink(command, strings.command)] : [];
  list.replaceChildren(...way, ...(shown.results.length > 0 ? [items] : []));
  showNext(items, shown.first, shown, strings);
}

function showNext(items: HTMLOListElement, next: readonly Result[], shown: Shown, strings: SearchStrings): void {
  const from = items.children.length;
  items.append(...next.map((result) => resultItem(result, shown, strings)));
  const left = shown.results.length - from - next.length;
  items.parentElement?.querySelector('.search-more')?.remove();
  if (left <= 0) return;
  const more = element('button', { type: 'button', class: 'search-more' }, strings.more(Math.min(left, SHOWN)));
  more.addEventListener('click', () => {
    const last = from + next.length;
    void withPages(shown.results.slice(last, last + SHOWN), pageLocale()).then((others) => {
      if (items.children.length > last) return; // pressed twice
      showNext(items, others, shown, strings);
      items.children[last]?.querySelector('a')?.focus();
    });
  });
  items.after(more);
}

function resultItem(result: Result, { query }: Shown, strings: SearchStrings): HTMLLIElement {
  const { page } = result;
  const path = pathOfPage(page, pageLocale());
  const link = element(
    'a',
    {
      class: 'result-link',
      href: pageAddress(path, leadingSection(result)),
      'data-result': '',
      'data-kind': page.kind,
      'data-id': page.id,
      ...(result.recognised ? { 'data-recognised': '' } : {}),
    },
    element('span', { class: 'result-title' }, ...nodesOf(markedPieces(page.title, query.terms))),
  );
  const gist = page.gist === '' ? undefined : excerptLine(markedPieces(page.gist, query.terms));
  const item = element('li', { class: 'result' }, link, kindLine(result, strings), gist);
  // What the text adds comes when it is there; the order is settled before.
  whenSeen(item, () => void addText(item, result, query, strings));
  return item;
}

function kindLine({ page, recognised }: Result, strings: SearchStrings): HTMLElement {
  const words = [recognised ? strings.recognised : '', strings[page.kind], page.category?.name ?? ''].filter(
    (word) => word !== '',
  );
  return element('p', { class: 'result-kind' }, words.join(' · '));
}

/** Adds the excerpt and the links to sections. */
async function addText(item: HTMLElement, result: Result, query: Query, strings: SearchStrings): Promise<void> {
  const { page } = result;
  const text = await loadText(page).catch(() => undefined); // without it the result is still right
  if (!text) return;
  const excerpt = excerptOf(text, page.title, query.terms);
  if (excerpt && page.gist === '') item.querySelector('.result-kind')?.after(excerptLine(excerpt.pieces));
  const sections = sectionsFor(result, query, text, excerpt?.section);
  if (sections.length === 0) return;
  const path = pathOfPage(page, pageLocale());
  const links = sections.map(([id, title]) => element('li', {}, element('a', { href: pageAddress(path, id) }, title)));
  item.append(element('ul', { class: 'result-sections', 'aria-label': strings.sections }, ...links));
}

/** Each text is a download, so those below the fold wait until they are scrolled to. */
function whenSeen(item: HTMLElement, show: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    show();
  });
  observer.observe(item);
}

function excerptLine(pieces: readonly Piece[]): HTMLElement {
  return element('p', { class: 'result-excerpt' }, ...nodesOf(pieces));
}

function nodesOf(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

import type { SearchStrings } from '../i18n/search.ts';
import { excerptOf } from '../search/excerpt.ts';
import { markedPieces, type Piece } from '../search/marks.ts';
import { pathOfPage } from '../search/page-addresses.ts';
import type { Query } from '../search/query.ts';
import type { Result } from '../search/rank.ts';
import { leadingSection, sectionsFor } from '../search/sections.ts';
import { pageLocale } from './page-locale.ts';
import { pageAddress } from './site-files.ts';

/** Results shown at first and added by each press of the button under them. */
const SHOWN = 10;

export interface Shown {
  readonly query: Query;
  readonly results: readonly Result[];
  readonly contentOf: (place: number) => Promise<string | undefined>;
}

/** Fills the list. @returns its first result's link, for Enter */
export function showResults(list: HTMLElement, shown: Shown, strings: SearchStrings): void {
  const items = document.createElement('ol');
  items.className = 'search-list';
  list.replaceChildren(...(shown.results.length > 0 ? [items] : []));
  showMore(items, shown, strings);
}

function showMore(items: HTMLOListElement, shown: Shown, strings: SearchStrings): void {
  const from = items.children.length;
  const next = shown.results.slice(from, from + SHOWN);
  items.append(...next.map((result) => resultItem(result, shown, strings)));
  const left = shown.results.length - from - next.length;
  items.parentElement?.querySelector('.search-more')?.remove();
  if (left <= 0) return;
  const more = element('button', 'search-more', strings.more(Math.min(left, SHOWN)));
  more.type = 'button';
  more.addEventListener('click', () => {
    showMore(items, shown, strings);
    items.children[from + SHOWN]?.querySelector('a')?.focus();
  });
  items.after(more);
}

function resultItem(result: Result, { query, contentOf }: Shown, strings: SearchStrings): HTMLLIElement {
  const { page } = result;
  const path = pathOfPage(page, pageLocale());
  const item = element('li', 'result');
  const link = element('a', 'result-link');
  link.href = pageAddress(path, leadingSection(result));
  link.dataset.result = '';
  link.dataset.kind = page.kind;
  link.dataset.id = page.id;
  if (result.recognised) link.dataset.recognised = '';
  const title = element('span', 'result-title');
  appendPieces(title, markedPieces(page.title, query.terms));
  link.append(title);
  item.append(link, kindLine(result, strings));
  if (page.gist !== '') {
    const gist = element('p', 'result-excerpt');
    appendPieces(gist, markedPieces(page.gist, query.terms));
    item.append(gist);
  }
  const sections = sectionsFor(result, query);
  if (sections.length > 0) {
    const links = element('ul', 'result-sections');
    links.setAttribute('aria-label', strings.sections);
    for (const [id, text] of sections) {
      const row = element('li');
      const sectionLink = element('a', undefined, text);
      sectionLink.href = pageAddress(path, id);
      row.append(sectionLink);
      links.append(row);
    }
    item.append(links);
  }
  // The excerpt comes when its text is there; the order is settled before.
  if (page.gist === '') void addExcerpt(item, result, query, contentOf);
  return item;
}

function kindLine({ page, recognised }: Result, strings: SearchStrings): HTMLElement {
  const line = element('p', 'result-kind');
  const words = [recognised ? strings.recognised : '', strings[page.kind], page.category].filter((word) => word !== '');
  line.textContent = words.join(' · ');
  return line;
}

async function addExcerpt(
  item: HTMLElement,
  { page, place }: Result,
  query: Query,
  contentOf: Shown['contentOf'],
): Promise<void> {
  const content = await contentOf(place).catch(() => undefined); // without it the result is still right
  const pieces = content === undefined ? [] : excerptOf(content, page.title, query.terms);
  if (pieces.length === 0) return;
  const excerpt = element('p', 'result-excerpt');
  appendPieces(excerpt, pieces);
  item.querySelector('.result-kind')?.after(excerpt);
}

function appendPieces(parent: HTMLElement, pieces: readonly Piece[]): void {
  for (const { text, isMarked } of pieces) parent.append(isMarked ? element('mark', undefined, text) : text);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

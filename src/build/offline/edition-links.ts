import type { Element, Parent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { editionFragment, editionId, editionPath } from '../../model/edition.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { SitePath } from '../../model/routes.ts';
import type { EditionPage } from './edition-pages.ts';
import { isElement } from './trees.ts';

/** Attributes that name another element of the page by its id, or several. */
const idReferences = ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'headers', 'list'] as const;

const BASE = 'http://site.invalid/';

/** What leads where in the single file of one language. */
export interface EditionMap {
  readonly locale: Locale;
  readonly pages: ReadonlyMap<SitePath, EditionPage>;
}

/**
 * Makes a page's content part of the single file: ids get the page's own before them, links lead to fragments of this
 * file or to the other language's, and a link to what the file does not have leaves only its words.
 */
export function settle(content: Root | Element, path: SitePath, map: EditionMap, prefix: string | undefined): void {
  visit(content, 'element', (element, index, parent) => {
    const { properties } = element;
    dropRepeated(element);
    if (prefix !== undefined) prefixIds(element, prefix);
    element.properties = Object.fromEntries(Object.entries(properties).filter(([name]) => !isForIndexing(name)));
    const { href } = element.properties;
    if (typeof href !== 'string') return undefined;
    const target = targetOf(href, path, map, prefix);
    if (target !== undefined) {
      element.properties.href = target;
      return undefined;
    }
    return parent && index !== undefined ? unlink(element, index, parent) : undefined;
  });
  dropEmptyItems(content);
}

/** What is said hundreds of times and that a reader of one page at a time does not miss. */
function dropRepeated({ tagName, properties }: Element): void {
  // Their headings name them already.
  if (tagName === 'section') delete properties.ariaLabelledBy;
  // Headings of a page's frame are nobody's target.
  if (typeof properties.id === 'string' && properties.id.startsWith('page-')) delete properties.id;
  if (tagName === 'time') delete properties.dateTime;
}

function prefixIds({ properties }: Element, prefix: string): void {
  const prefixed = (id: string | number): string => `${prefix}.${id}`;
  if (typeof properties.id === 'string') properties.id = prefixed(properties.id);
  for (const name of idReferences) {
    const value = properties[name];
    if (typeof value === 'string') Object.assign(properties, { [name]: prefixed(value) });
    else if (Array.isArray(value)) Object.assign(properties, { [name]: value.map(prefixed) });
  }
}

/** Pagefind's marks; only what a result's excerpt leaves out is still told. */
function isForIndexing(name: string): boolean {
  return name.startsWith('dataPagefind') && name !== 'dataPagefindIgnore';
}

/** The address in the single file; undefined when what it leads to is not there. */
function targetOf(
  href: string,
  from: SitePath,
  { locale, pages }: EditionMap,
  prefix: string | undefined,
): string | undefined {
  const url = new URL(href, BASE + from);
  if (!url.href.startsWith(BASE)) return href;
  const fragment = url.hash.slice(1);
  const path = decodeURIComponent(url.pathname.slice(1));
  // Where the frame's own links, as to the main text, lead.
  if (path === from && prefix === undefined && fragment !== '') return `#${fragment}`;
  const [first = ''] = path.split('/');
  if (path === 'index.html') return '#index';
  if (isLocale(first) && first !== locale) return editionPath(first) + editionFragment(path, fragment);
  if (editionId(path) === 'search') return '#search';
  return pages.has(path) ? editionFragment(path, fragment) : undefined;
}

function unlink(link: Element, index: number, parent: Parent): [typeof SKIP, number] {
  // In a list of ways to go on, a way that is not there is left out; in a sentence its words stay.
  const isOnlyOne = parent.children.every((child) => child === link || (child.type === 'text' && isBlank(child.value)));
  const isItem = 'tagName' in parent && parent.tagName === 'li' && isOnlyOne;
  parent.children.splice(index, 1, ...(isItem ? [] : (link.children as RootContent[])));
  return [SKIP, index];
}

function dropEmptyItems(content: Root | Element): void {
  visit(content, 'element', (element, index, parent) => {
    if (element.tagName !== 'li' || !parent || index === undefined) return undefined;
    if (element.children.some((child) => isElement(child) || (child.type === 'text' && !isBlank(child.value))))
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

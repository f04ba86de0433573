import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { editionId } from '../../model/edition.ts';
import type { Locale } from '../../model/locale.ts';
import type { SitePath } from '../../model/routes.ts';
import { filesBelow } from '../files-below.ts';
import { hasClass, isElement } from './trees.ts';

/** A built page of one language, on its way into the single file. */
export interface EditionPage {
  readonly path: SitePath;
  /** Fragment of the page in the single file. @example 'unknown_ca' */
  readonly id: string;
  readonly isAnswer: boolean;
  /** Content of its `<main>`. */
  readonly content: Root;
}

/** The frame around the pages, from the home page. */
export interface EditionFrame {
  readonly path: SitePath;
  readonly header: Element;
  readonly footer: Element;
}

/** Pages that have no meaning in a single file: its own search, its own downloads, a test of the style sheet. */
const leftOut: ReadonlySet<string> = new Set(['search', 'offline', 'specimen']);

/** All pages of a language, in the order a reader would turn them: home, then what home leads to, then the rest. */
export async function readEditionPages(folder: string, locale: Locale): Promise<readonly EditionPage[]> {
  const pages: EditionPage[] = [];
  for (const path of await filesBelow(folder, `${locale}/**/*.html`)) {
    const id = editionId(path);
    if (leftOut.has(id)) continue;
    const html = await readFile(join(folder, path), 'utf8');
    // The address of an id that was renamed only sends readers on.
    if (html.includes('http-equiv="refresh"')) continue;
    const main = innerOf(html, 'main');
    if (main === undefined) throw new Error(`${path} has no <main>.`);
    const content = parse(main);
    dropOfTheSite(content);
    // The answers follow as pages of their own.
    if (id === 'all') keepOpening(content);
    pages.push({ path, id, isAnswer: main.includes('data-pagefind-body="answer"'), content });
  }
  const home = pages.find(({ id }) => id === 'index');
  if (!home) throw new Error(`${folder} has no ${locale}/index.html to begin the single file with.`);
  checkIds(pages);
  return inOrder(pages, linksOf(home));
}

/** Header and footer of the home page; the single file has them once. */
export async function readEditionFrame(folder: string, locale: Locale): Promise<EditionFrame> {
  const path = `${locale}/index.html`;
  const html = await readFile(join(folder, path), 'utf8');
  const element = (name: 'header' | 'footer', className: string): Element => {
    const start = html.indexOf(`<${name} class="${className}"`);
    const found = parse(html.slice(start, html.indexOf(`</${name}>`, start))).children.find(isElement);
    if (start < 0 || !found) throw new Error(`${path} has no <${name} class="${className}">.`);
    return found;
  };
  return { path, header: element('header', 'site-header'), footer: element('footer', 'site-footer') };
}

/** The inline style that every page carries. */
export async function readStyle(folder: string, locale: Locale): Promise<string> {
  const style = innerOf(await readFile(join(folder, locale, 'index.html'), 'utf8'), 'style');
  if (style === undefined) throw new Error(`${locale}/index.html has no inline style.`);
  return style;
}

/** Only this part goes through the parser: style and script are the larger half of every page. */
function innerOf(html: string, name: 'main' | 'style'): string | undefined {
  const start = html.indexOf('>', html.search(new RegExp(`<${name}[\\s>]`))) + 1;
  const end = html.lastIndexOf(`</${name}>`);
  return start > 0 && end > start ? html.slice(start, end) : undefined;
}

function parse(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html);
}

/** What only a site has a use for: marks for its index, the code for phones, links to hand on, pages to turn, buttons. */
function dropOfTheSite(content: Root): void {
  visit(content, 'element', (element, index, parent) => {
    element.properties = Object.fromEntries(
      Object.entries(element.properties).filter(([name]) => !name.startsWith('dataPagefind')),
    );
    if (labelOf(element) === 'page-changes') keepReviewed(element);
    if (hasClass(element, 'breadcrumb')) becomeLine(element);
    if (!isOfTheSite(element)) return undefined;
    parent!.children.splice(index!, 1);
    return [SKIP, index!];
  });
}

const classesOfTheSite = ['address', 'anchor', 'copy', 'turning'];

function labelOf({ properties }: Element): string {
  return String(properties.ariaLabelledBy);
}

function isOfTheSite(element: Element): boolean {
  return (
    classesOfTheSite.some((name) => hasClass(element, name)) ||
    // The breadcrumb shows this way as well.
    (labelOf(element) === 'page-tables' && countOf(element, 'li') === 1)
  );
}

/** The first note of the first day; what changed stands on the page of all changes. */
function keepReviewed(section: Element): void {
  visit(section, 'element', (element) => {
    if (['ul', 'div'].includes(element.tagName)) element.children = element.children.filter(isElement).slice(0, 1);
  });
}

/** Hundreds of landmarks in one file lead nowhere; its header leads home from everywhere. */
function becomeLine(breadcrumb: Element): void {
  breadcrumb.tagName = 'div';
  delete breadcrumb.properties.ariaLabel;
  visit(breadcrumb, 'element', (list) => {
    if (list.tagName !== 'ol') return;
    const steps = list.children.filter(isElement);
    if (steps.length > 1) list.children = steps.slice(1);
    const [only] = list.children.filter(isElement);
    // A list of one step is no list.
    if (steps.length > 2 || !only) return;
    breadcrumb.tagName = 'p';
    breadcrumb.children = only.children;
  });
}

function countOf(root: Element, tagName: string): number {
  let count = 0;
  visit(root, 'element', (element) => {
    if (element.tagName === tagName) count++;
  });
  return count;
}

function keepOpening(content: Root): void {
  content.children = content.children.filter(
    (child) => isElement(child) && (child.tagName === 'h1' || hasClass(child, 'lead')),
  );
}

/** Answers, keywords and pages share one space of names here, which they do not on the site. */
function checkIds(pages: readonly EditionPage[]): void {
  const taken = new Map<string, SitePath>(['main', 'search'].map((id) => [id, `the single file's own #${id}`]));
  for (const { id, path } of pages) {
    const other = taken.get(id);
    if (other !== undefined) {
      throw new Error(
        `${path} and ${other} would both be #${id} in the single file. Give the one that is not yet published another id.`,
      );
    }
    taken.set(id, path);
  }
}

/** Pages `home` links to, by path, in its order. */
function linksOf(home: EditionPage): ReadonlyMap<SitePath, number> {
  const places = new Map<SitePath, number>();
  visit(home.content, 'element', ({ tagName, properties }) => {
    if (tagName !== 'a' || typeof properties.href !== 'string') return;
    const path = decodeURIComponent(new URL(properties.href, `http://site.invalid/${home.path}`).pathname.slice(1));
    if (!places.has(path)) places.set(path, places.size);
  });
  return places;
}

function inOrder(pages: readonly EditionPage[], places: ReadonlyMap<SitePath, number>): readonly EditionPage[] {
  // Answers come before all else, right behind the page that shows all of them.
  const first = ['index', 'diagnose', 'all'];
  const rank = ({ id, isAnswer, path }: EditionPage): readonly number[] => {
    const place = first.indexOf(id);
    if (place >= 0) return [0, place];
    return [isAnswer ? 1 : places.has(path) ? 2 : 3, places.get(path) ?? Infinity];
  };
  return [...pages].sort((a, b) => {
    const [groupA = 0, placeA = 0] = rank(a);
    const [groupB = 0, placeB = 0] = rank(b);
    return groupA - groupB || (placeA === placeB ? 0 : placeA - placeB);
  });
}

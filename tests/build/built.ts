import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { joinCatalog, type Catalog } from '../../src/model/catalog.ts';
import { readContent } from '../../src/build/disk-source.ts';

export const project = fileURLToPath(new URL('../..', import.meta.url));
// `npm test published` builds into a folder of its own.
const folder = process.env.BUILT_FOLDER ?? join(project, 'dist');

if (!existsSync(join(folder, 'index.html'))) {
  throw new Error('These tests look at dist/, which is not there. Run npm run build first.');
}

/** All files of the built folder, as paths from its root with forward slashes. */
export const files: readonly string[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) =>
    join(file.parentPath, file.name)
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
  )
  .sort();

export function readBuilt(path: string): Buffer {
  return readFileSync(join(folder, path));
}

export type Element = Tree.Element;

/** A built HTML file, parsed as a browser parses it. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  /** In document order. */
  readonly elements: readonly Element[];
}

export const pages: readonly BuiltPage[] = files
  // The single files are documents of another kind, with tests of their own.
  .filter((file) => file.endsWith('.html') && !file.startsWith('emqx-faq.'))
  .map((path) => parsePage(path, readBuilt(path).toString('utf8')));

export function parsePage(path: string, html: string): BuiltPage {
  return { path, html, elements: [...elementsIn(parse(html))] };
}

const pageByPath = new Map(pages.map((page) => [page.path, page]));

/** @throws Error when there is no such page */
export function pageAt(path: string): BuiltPage {
  const page = pageByPath.get(path);
  if (!page) throw new Error(`dist/ has no ${path}`);
  return page;
}

export function hasPage(path: string): boolean {
  return pageByPath.has(path);
}

function* elementsIn(node: Tree.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* elementsIn(child);
}

/** @example attribute(link, 'href') */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function named(page: BuiltPage, ...names: readonly string[]): readonly Element[] {
  return page.elements.filter((element) => names.includes(element.tagName));
}

export function textOf(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
    .join('');
}

export function isInside(element: Element, name: string): boolean {
  for (let node: Tree.Node | null = element; node; node = 'parentNode' in node ? node.parentNode : null) {
    if (node.nodeName === name) return true;
  }
  return false;
}

/** Ids of the sections of the text, in order. */
export function sectionIds(page: BuiltPage): readonly string[] {
  return named(page, 'h2', 'h3')
    .filter((heading) => isInside(heading, 'main'))
    .flatMap((heading) => attribute(heading, 'id') ?? []);
}

/** The same content the site was built from, read another way. */
export async function readCatalog(): Promise<Catalog> {
  const joined = joinCatalog((await readContent(project)).source);
  if (joined.state === 'faulty') throw new Error('content/ has faults; npm run check tells them');
  return joined.catalog;
}

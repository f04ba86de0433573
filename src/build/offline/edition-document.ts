import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { writeDay } from '../../i18n/day.ts';
import { offlineStrings } from '../../i18n/offline.ts';
import { strings } from '../../i18n/strings.ts';
import { editionPath } from '../../model/edition.ts';
import { languageTags, otherLocale, type Locale } from '../../model/locale.ts';
import { settle, type EditionMap } from './edition-links.ts';
import type { EditionFrame, EditionPage } from './edition-pages.ts';
import type { EditionScripts } from './edition-scripts.ts';
import { makeTerse, takeColumnNames, terseStyle } from './edition-terse.ts';
import { hasClass, isElement } from './trees.ts';

export interface EditionParts {
  readonly locale: Locale;
  /** Day of the newest change of its content, ISO. */
  readonly day: string;
  readonly frame: EditionFrame;
  readonly pages: readonly EditionPage[];
  /** The site's style sheet. */
  readonly style: string;
  /** Inert blocks with what the engine reads. */
  readonly blocks: string;
  readonly scripts: EditionScripts;
}

/** Pages far from the window are not laid out; in the long document a rule stands between two. */
const ownStyle =
  '.page{content-visibility:auto;contain-intrinsic-size:auto 50rem}' +
  '.page~.page{margin-block-start:4rem;padding-block-start:2rem;border-block-start:2px solid var(--ink)}' +
  '[data-paged] .page{content-visibility:visible;margin:0;padding:0;border:0}' +
  '[data-paged] #all~.answer{margin-block-start:3rem}';

/** Up to this width the rows of a reference table are cards (styles/components/keyword.css). */
const STACKED = '57.99rem';

const processor = unified().use(rehypeMinifyWhitespace).use(rehypeStringify, {
  omitOptionalTags: true,
  preferUnquoted: true,
  collapseEmptyAttributes: true,
});

/** The whole FAQ of a language as one HTML document. */
export function editionDocument(parts: EditionParts): string {
  const { locale, frame, pages, blocks, scripts } = parts;
  const map: EditionMap = { locale, pages: new Map(pages.map((page) => [page.path, page])) };
  const t = strings(locale);
  const o = offlineStrings[locale];
  settle(frame.header, frame.path, map, undefined);
  settle(frame.footer, frame.path, map, undefined);
  addNote(frame.footer, o.editionNote(writeDay(parts.day, locale)));
  sayWhatLanguageNeeds(frame.header, o.otherFile(editionPath(otherLocale(locale))));
  const columnNames = pages.map(({ content, id }) => takeColumnNames(content, id)).join('');
  const style = `${parts.style}${ownStyle}${terseStyle}@media(max-width:${STACKED}){${columnNames}}`;
  const body = [
    `<a class="skip" href="#main">${t.skip}</a>`,
    write(frame.header),
    '<main id="main" class="frame" tabindex="-1">',
    ...pages.map((page) => writePage(page, map)),
    '</main>',
    write(frame.footer),
  ];
  return [
    '<!doctype html>',
    `<html lang="${languageTags[locale]}" data-site-name="${t.siteName}" data-copy="${t.copy}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policyOf(style, scripts)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${t.siteName}</title>`,
    `<meta name="description" content="${t.siteSummary}">`,
    '<meta name="color-scheme" content="light dark">',
    `<style>${style}</style>`,
    `<script>${scripts.boot}</script>`,
    '</head>',
    '<body>',
    ...body,
    blocks,
    `<script type="module">${scripts.start}</script>`,
    '</body></html>',
    '',
  ].join('\n');
}

/** Nothing but what stands in the file; the worker that reads logs is made of its own text. */
function policyOf(style: string, { boot, start, engine }: EditionScripts): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${[boot, start, engine].map(hash).join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function writePage(page: EditionPage, map: EditionMap): string {
  const { content, id, path, isAnswer } = page;
  settle(content, path, map, id);
  makeTerse(content);
  // Only an answer's text is shown in part among the results; a keyword has its gist.
  if (!isAnswer) dropMarks(content);
  if (id === 'index') openSearch(content);
  const section: Element = {
    type: 'element',
    tagName: 'section',
    properties: { id, className: ['page', ...(isAnswer ? ['answer'] : [])] },
    children: content.children as ElementContent[],
  };
  return write(section);
}

function write(content: RootContent): string {
  const root: Root = { type: 'root', children: [content] };
  return processor.stringify(processor.runSync(root) as Root);
}

function dropMarks(content: Root): void {
  visit(content, 'element', ({ properties }) => {
    delete properties.dataPagefindIgnore;
  });
}

/** The home page's field does in the single file what the search page's does on the site. */
function openSearch(content: Root): void {
  visit(content, 'element', (element) => {
    if (!hasClass(element, 'search')) return;
    element.properties.id = 'search';
    element.properties.dataSearchSize = 'page';
  });
}

function addNote(footer: Element, words: string): void {
  const frame = footer.children.find(isElement) ?? footer;
  frame.children.push({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: words }] });
}

function sayWhatLanguageNeeds(header: Element, words: string): void {
  visit(header, 'element', ({ properties }) => {
    if ('dataLanguageSwitch' in properties) properties.title = words;
  });
}

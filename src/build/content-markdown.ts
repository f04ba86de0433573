import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementContent } from 'hast';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { strings } from '../i18n/strings.ts';
import { linkPath, parseLink } from '../model/links.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import { splitSectionId } from '../model/outline.ts';
import { breakable } from '../model/phrases.ts';
import { answerPath, relativeAddress } from '../model/routes.ts';

/** Turns `## Title [#id]` into a heading with that id. */
export const sectionIds = defineMdastPlugin({
  name: 'section-ids',
  heading(heading, tree) {
    const last = heading.children.at(-1);
    if (last?.type !== 'text') return;
    const { title, id } = splitSectionId(last.value);
    if (id === undefined) return;
    tree.setProperty(last, 'value', title);
    // What the heading is given in HTML; mdast's own types do not know the field.
    tree.setProperty(heading, 'data', { ...heading.data, hProperties: { id } });
  },
});

/** Turns `answer:id#section` and its kin into relative addresses; every answer page lies in the same folder. */
export const contentLinks = defineMdastPlugin({
  name: 'content-links',
  link(link, tree) {
    const locale = localeOf(tree.fileURL);
    const path = linkPath(parseLink(link.url), locale);
    if (path !== undefined) tree.setProperty(link, 'url', relativeAddress(answerPath(locale, 'x'), path));
  },
});

const SECTION_HEADINGS = ['h2', 'h3'];

/** Gives every section an anchor that can be followed and copied; it is drawn by the stylesheet, so it adds no text. */
export const sectionAnchors = defineHastPlugin({
  name: 'section-anchors',
  element: {
    filter: SECTION_HEADINGS,
    visit(heading, tree) {
      if (typeof heading.properties.id !== 'string') return;
      const label = strings(localeOf(tree.fileURL)).sectionLink;
      tree.appendChild(heading, {
        type: 'element',
        tagName: 'a',
        properties: { className: ['anchor'], href: `#${heading.properties.id}`, ariaLabel: label },
        children: [],
      });
    },
  },
});

/** Ems of a heading that stands on one line of the narrowest phone; in a shorter one the places to break would be ballast. */
const ONE_LINE = 14;
const LATIN_WIDTH = 0.55; // em, of sans and mono alike

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : LATIN_WIDTH), 0);
}

function wordBreak(): ElementContent {
  return { type: 'element', tagName: 'wbr', properties: {}, children: [] };
}

/** Chinese headings break between words; the stylesheet keeps words whole. */
export const headingWords = defineHastPlugin({
  name: 'heading-words',
  element: {
    filter: SECTION_HEADINGS,
    visit(heading, tree) {
      const locale = localeOf(tree.fileURL);
      if (widthOf(tree.textContent(heading)) <= ONE_LINE) return;
      for (const child of heading.children) {
        if (child.type !== 'text') continue;
        const pieces = breakable(locale, child.value).flatMap((value, at): readonly ElementContent[] => [
          ...(at > 0 ? [wordBreak()] : []),
          { type: 'text', value },
        ]);
        tree.replaceNode(child, pieces);
      }
    },
  },
});

/** @throws when the text of an answer is named otherwise */
export function localeOf(file: URL | undefined): Locale {
  const path = file ? fileURLToPath(file) : '';
  const stem = basename(path, extname(path));
  if (!isLocale(stem)) throw new Error(`${path}: the language of an answer's text is its file name, zh.mdx or en.mdx`);
  return stem;
}

import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { strings } from '../i18n/strings.ts';
import { linkPath, parseLink } from '../model/links.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import { splitSectionId } from '../model/outline.ts';
import { breakable } from '../model/phrases.ts';
import { answerPath, relativeAddress } from '../model/routes.ts';

/** Turns `## Title [#id]` into a heading with that id. */
export function remarkSectionIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== 'text') return;
      const { title, id } = splitSectionId(last.value);
      if (id === undefined) return;
      last.value = title;
      // mdast-util-to-hast's field, which mdast's own types do not know.
      heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}

/** Turns `answer:id#section` and its kin into relative addresses; every answer page lies in the same folder. */
export function remarkContentLinks() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file);
    visit(tree, 'link', (link) => {
      const path = linkPath(parseLink(link.url), locale);
      if (path !== undefined) link.url = relativeAddress(answerPath(locale, 'x'), path);
    });
  };
}

/** Gives every section an anchor that can be followed and copied; it is drawn by the stylesheet, so it adds no text. */
export function rehypeSectionAnchors() {
  return (tree: HastRoot, file: VFile): void => {
    const label = strings(localeOf(file)).sectionLink;
    visit(tree, 'element', (element) => {
      if ((element.tagName !== 'h2' && element.tagName !== 'h3') || typeof element.properties.id !== 'string') return;
      const anchor: ElementContent = {
        type: 'element',
        tagName: 'a',
        properties: { className: ['anchor'], href: `#${element.properties.id}`, ariaLabel: label },
        children: [],
      };
      element.children.push(anchor);
    });
  };
}

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
export function rehypeHeadingWords() {
  return (tree: HastRoot, file: VFile): void => {
    const locale = localeOf(file);
    visit(tree, 'element', (heading) => {
      const { tagName, children } = heading;
      if ((tagName !== 'h2' && tagName !== 'h3') || widthOf(toString(heading)) <= ONE_LINE) return;
      for (const [place, child] of [...children.entries()].reverse()) {
        if (child.type !== 'text') continue;
        const pieces = breakable(locale, child.value).flatMap((value, at): readonly ElementContent[] => [
          ...(at > 0 ? [wordBreak()] : []),
          { type: 'text', value },
        ]);
        children.splice(place, 1, ...pieces);
      }
    });
  };
}

function localeOf(file: VFile): Locale {
  const stem = file.stem ?? '';
  if (!isLocale(stem))
    throw new Error(`${file.path}: the language of an answer's text is its file name, zh.mdx or en.mdx`);
  return stem;
}

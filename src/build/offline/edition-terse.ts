import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, isElement } from './trees.ts';

/** What `makeTerse` leaves to the style sheet: rules to go after the site's own. */
export const terseStyle = '.code i{font-style:normal}';

/**
 * Says with fewer bytes what stands in the file thousands of times, so that it looks and reads as before. A page must be
 * settled: what names it to others is gone by then.
 */
export function makeTerse(content: Root): void {
  visit(content, 'element', (element, index, parent) => {
    const { tagName } = element;
    // Without a name it is no landmark, and no more than any box.
    if (tagName === 'section' && hasClass(element, 'entry')) element.tagName = 'div';
    if (tagName === 'pre') shortenTokens(element);
    // The day in a sentence; where days stand in a column of their own, the element makes it.
    if (tagName === 'time' && parent?.type === 'element' && (parent.tagName === 'small' || hasClass(parent, 'muted'))) {
      parent.children.splice(index!, 1, ...element.children);
      return [SKIP, index!];
    }
    return undefined;
  });
}

/** `i` means as little as `span` in a block of code, and the colour comes from the class. */
function shortenTokens(block: Element): void {
  visit(block, 'element', (element) => {
    if (element.tagName === 'span') element.tagName = 'i';
  });
}

/**
 * Takes from the cells of a page's tables the name of their column, which they show on a phone. Cells of a table whose
 * columns have other names than the first one's keep theirs.
 * @returns the rules that show it instead
 */
export function takeColumnNames(content: Root, id: string): string {
  const names = new Map<number, string>();
  visit(content, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    for (const [at, { properties }] of row.children.filter(isElement).entries()) {
      const name = properties.dataLabel;
      if (typeof name !== 'string') continue;
      if (!names.has(at)) names.set(at, name);
      if (names.get(at) === name) delete properties.dataLabel;
    }
  });
  return [...names]
    .map(([at, name]) => {
      const cell = `[id='${id}'] td:nth-child(${String(at + 1)}):not([data-label])`;
      return `${cell}::before{content:${JSON.stringify(`${name} `)}}`;
    })
    .join('');
}

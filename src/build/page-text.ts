import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A stretch of a built page's text: what stands under one heading. */
export interface PageSection {
  /** Fragment of the heading; empty before the first. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const parser = unified().use(rehypeParse);
/** Elements whose text does not run on into the next. */
const blocks =
  /^(address|article|blockquote|br|dd|div|dl|dt|figcaption|h\d|hr|li|ol|p|pre|section|summary|t[dhr]|table|ul)$/;
const headings = /^h[2-3]$/;

/** The text of a built page that search knows, by section; empty for a page that says nothing of its own. */
export function textOf(html: string): readonly PageSection[] {
  const sections: { id: string; title: string; text: string }[] = [{ id: '', title: '', text: '' }];
  let isInBody = false;
  let isInHeading = false;
  function read(node: Nodes): void {
    if (node.type === 'text') {
      if (isInBody) sections.at(-1)![isInHeading ? 'title' : 'text'] += node.value;
      return;
    }
    if (!('children' in node) || (node.type === 'element' && isLeftOut(node))) return;
    const isBody = node.type === 'element' && 'dataPagefindBody' in node.properties;
    if (isBody) isInBody = true;
    const isBlock = node.type === 'element' && blocks.test(node.tagName);
    const isHeading = isInBody && node.type === 'element' && headings.test(node.tagName);
    if (isHeading && typeof node.properties.id === 'string') {
      sections.push({ id: node.properties.id, title: '', text: '' });
      isInHeading = true;
    }
    if (isBlock && isInBody) sections.at(-1)!.text += ' ';
    for (const child of node.children) read(child);
    if (isBlock && isInBody) sections.at(-1)!.text += ' ';
    if (isBody) isInBody = false;
    if (isHeading) isInHeading = false;
  }
  read(parser.parse(html));
  return sections
    .map(({ id, title, text }) => ({ id, title: tidy(title), text: tidy(text) }))
    .filter(({ title, text }) => title !== '' || text !== '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What is no part of the text: labels, navigation, machinery. */
function isLeftOut({ tagName, properties }: Element): boolean {
  return 'dataPagefindIgnore' in properties || ['button', 'script', 'style'].includes(tagName);
}

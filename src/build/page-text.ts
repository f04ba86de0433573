import { Parser } from 'htmlparser2';

/** A stretch of a built page's text: what stands under one heading. */
export interface PageSection {
  /** Fragment of the heading; empty before the first. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Elements whose text does not run on into the next. */
const blocks =
  /^(address|article|blockquote|br|dd|div|dl|dt|figcaption|h\d|hr|li|ol|p|pre|section|summary|t[dhr]|table|ul)$/;
const headings = /^h[2-3]$/;

/** The text of a built page that search knows, by section; empty for a page that says nothing of its own. */
export function textOf(html: string): readonly PageSection[] {
  const sections: { id: string; title: string; text: string }[] = [{ id: '', title: '', text: '' }];
  /** How many elements are open inside the body of the text, inside one that is left out, inside a heading. */
  const depth = { body: 0, leftOut: 0, heading: 0 };
  const say = (text: string): void => {
    if (depth.body > 0 && depth.leftOut === 0) sections.at(-1)![depth.heading > 0 ? 'title' : 'text'] += text;
  };
  const part = (): void => {
    if (depth.body > 0 && depth.leftOut === 0) sections.at(-1)!.text += ' ';
  };
  // Not a tree: of thousands of pages, building one for each takes longer than all else that is done with it.
  const parser = new Parser({
    onopentag(name, attributes) {
      if (depth.body > 0 || 'data-pagefind-body' in attributes) depth.body++;
      if (depth.leftOut > 0 || isLeftOut(name, attributes)) depth.leftOut++;
      const isHeading = headings.test(name) && attributes.id !== undefined && depth.body > 0 && depth.leftOut === 0;
      if (isHeading) sections.push({ id: attributes.id!, title: '', text: '' });
      if (depth.heading > 0 || isHeading) depth.heading++;
      if (blocks.test(name)) part();
    },
    ontext: say,
    onclosetag(name) {
      if (blocks.test(name)) part();
      for (const key of ['body', 'leftOut', 'heading'] as const) if (depth[key] > 0) depth[key]--;
    },
  });
  parser.end(html);
  return sections
    .map(({ id, title, text }) => ({ id, title: tidy(title), text: tidy(text) }))
    .filter(({ title, text }) => title !== '' || text !== '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What is no part of the text: labels, navigation, machinery. */
function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return 'data-pagefind-ignore' in attributes || ['button', 'script', 'style'].includes(name);
}

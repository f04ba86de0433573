import { editionId } from '../../model/edition.ts';
import type { SitePath } from '../../model/routes.ts';
import type { PageText } from '../../search/page-addresses.ts';

const leftOut = '[data-pagefind-ignore],button,script,style';
const blocks = 'address,blockquote,br,dd,div,dl,dt,h1,h2,h3,h4,li,ol,p,pre,section,table,td,th,tr,ul,.line';

/**
 * A page's text by section, as the site has it in a file of its own: here the page stands in the document already.
 * Undefined when there is no such page.
 */
export function textOfPage(path: SitePath): PageText | undefined {
  const id = editionId(path);
  const article = document.getElementById(id)?.querySelector('article');
  if (!article) return undefined;
  const copy = article.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(leftOut)) element.remove();
  // So that the last word of a paragraph and the first of the next stay two.
  for (const block of copy.querySelectorAll(blocks)) block.append(' ');
  const sections: { id: string; title: string; text: string }[] = [{ id: '', title: '', text: '' }];
  const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const heading = node.parentElement?.closest('h2[id],h3[id]');
    const section = heading?.id.slice(id.length + 1);
    if (section !== undefined && sections.at(-1)!.id !== section) sections.push({ id: section, title: '', text: '' });
    sections.at(-1)![heading ? 'title' : 'text'] += (node as Text).data;
  }
  return sections.map((section) => [section.id, tidy(section.title), tidy(section.text)] as const);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

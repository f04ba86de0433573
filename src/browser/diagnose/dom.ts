import { isLongLiteral } from '../../model/phrases.ts';
import type { Steps } from '../../search/steps.ts';
import { element, fill, type Child } from '../element.ts';
import { inSlices } from '../slices.ts';

export { element };

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

/** Text of content, in which backticks mark what a machine says. */
export function literals(text: string): readonly (Node | string)[] {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? literal(piece) : piece));
}

/** What a machine says, inside a sentence or as a name. */
export function literal(text: string): HTMLElement {
  return element('code', isLongLiteral(text) ? { class: 'long' } : {}, text);
}

/** Does a piece of work for each item without ever holding the page up. @returns whether it came to its end */
export async function eachInSlices<Item>(
  items: readonly Item[],
  isStale: () => boolean,
  work: (item: Item) => void,
): Promise<boolean> {
  const isDone = await inSlices(stepsOf(items, work), isStale);
  return isDone === true;
}

function* stepsOf<Item>(items: readonly Item[], work: (item: Item) => void): Steps<true> {
  for (const item of items) {
    work(item);
    yield;
  }
  return true;
}

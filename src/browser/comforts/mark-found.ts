import { placesOf, type Needle } from '../../search/needles.ts';
import { takeFoundWords } from '../found-words.ts';

const NAME = 'found';
const MAX_MARKS = 400; // of a page's words; more would mark nothing out

/** The part of the CSS Custom Highlight API that is used; Firefox has it since 140, so its types may be ahead of it. */
interface Highlights {
  readonly set: (name: string, highlight: unknown) => void;
}

/**
 * Marks the words that search found a page by in its text, without touching that where the browser can.
 * @param page as `pageKey` of site-files.ts names it
 */
export function markFoundWords(page: string, text: Element | null): void {
  const needles = takeFoundWords(page);
  if (needles.length === 0 || !text) return;
  const ranges = rangesOf(text, needles).slice(0, MAX_MARKS);
  const { highlights } = CSS as unknown as { highlights?: Highlights };
  if (highlights && 'Highlight' in globalThis) highlights.set(NAME, new Highlight(...ranges));
  // From the end, for a mark splits the text before it.
  else for (const range of ranges.reverse()) range.surroundContents(document.createElement('mark'));
}

function rangesOf(root: Element, needles: readonly Needle[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[data-pagefind-ignore],script,style')) continue;
    let end = 0;
    for (const place of placesOf(node.textContent ?? '', needles)) {
      // Pairs of characters overlap; a range for each stretch is enough.
      if (place.end <= end) continue;
      const range = document.createRange();
      range.setStart(node, Math.max(place.start, end));
      range.setEnd(node, place.end);
      ranges.push(range);
      end = place.end;
    }
  }
  return ranges;
}

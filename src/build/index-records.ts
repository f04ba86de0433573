/** What Pagefind is given for one page. */
export interface IndexRecord {
  /** Place of the page among those that were given. */
  readonly page: number;
  readonly content: string;
}

/** Stretches into which the vocabulary is cut. */
const STRETCHES = 64;
/** Places a stretch has in every record; a page with more words of it runs over into the next one's. */
const PLACES = 6;
/** Takes a place, and is no word to Pagefind. */
const BLANK = '.';

/**
 * Lays pages' tokens out for Pagefind's index, which holds for each token the numbers of its pages, as steps from one
 * to the next, and its places there. Nobody asks for places; counted through they are a tenth of the index, for none
 * can be told from another. So the tokens of one stretch of the vocabulary begin at the same place in every record, and
 * the pages with most tokens come first, which keeps the steps small.
 * @param pages each page's tokens, every token once
 * @returns the records, in the order they are to be added
 */
export function indexRecordsOf(pages: readonly (readonly string[])[]): readonly IndexRecord[] {
  const vocabulary = [...new Set(pages.flat())].sort();
  const stretchOf = new Map(vocabulary.map((token, at) => [token, Math.floor((at * STRETCHES) / vocabulary.length)]));
  const largestFirst = [...pages.keys()].sort((a, b) => pages[b]!.length - pages[a]!.length || a - b);
  return largestFirst.map((page) => {
    const words: string[] = [];
    for (const token of [...pages[page]!].sort()) {
      while (words.length < stretchOf.get(token)! * PLACES) words.push(BLANK);
      words.push(token);
    }
    return { page, content: words.join(' ') };
  });
}

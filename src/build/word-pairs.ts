import { isHan } from '../search/normalise.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Tells of each text's pairs, by the first one's place, whether they are words that stand more than once in all texts.
 * What stands once is a fifth of an index, and who asks for it in other words does not find it anyway.
 */
export function repeatedWordsOf(texts: readonly string[]): readonly ((place: number) => boolean)[] {
  const tellers = texts.map(wordsOf);
  const counts = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    for (let place = 0; place + 1 < text.length; place++) {
      if (!isHan(text.charAt(place)) || !tellers[at]!(place)) continue;
      const pair = text.slice(place, place + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return texts.map((text, at) => (place) => tellers[at]!(place) && counts.get(text.slice(place, place + 2))! > 1);
}

/**
 * Tells of two neighbouring characters of a Chinese text, by the first one's place, whether they belong together: both
 * in one word, or each a word of its own, for that is how the segmenter leaves what it does not know.
 * Only the index is thinned out by this; a query asks for every pair, so browsers need no segmenter.
 */
function wordsOf(text: string): (place: number) => boolean {
  const starts = new Uint8Array(text.length + 1);
  for (const { segment, index } of segmenter.segment(text)) starts[index] = segment.length === 1 ? 2 : 1;
  return (place) => {
    const edge = starts[place + 1];
    return edge === 0 || (edge === 2 && starts[place] === 2);
  };
}

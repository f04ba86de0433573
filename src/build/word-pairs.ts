const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Tells of two neighbouring characters of a Chinese text, by the first one's place, whether they belong together: both
 * in one word, or each a word of its own, for that is how the segmenter leaves what it does not know.
 * Only the index is thinned out by this; a query asks for every pair, so browsers need no segmenter.
 */
export function wordsOf(text: string): (place: number) => boolean {
  const starts = new Uint8Array(text.length + 1);
  for (const { segment, index } of segmenter.segment(text)) starts[index] = segment.length === 1 ? 2 : 1;
  return (place) => {
    const edge = starts[place + 1];
    return edge === 0 || (edge === 2 && starts[place] === 2);
  };
}

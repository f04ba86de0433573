import type { LineIndex } from './line-index.ts';
import type { QueryTerm } from './query.ts';

/** So many times as usual a pair must be to be the word of the two. */
const MORE_USUAL = 2;

/**
 * Tells of each pair of characters which ones beside it make another word with one of its own: 能发 before 布 is a
 * part of 发布. What makes a more usual pair is taken for the word, so every browser cuts Chinese alike.
 */
export function withNeighbours(terms: readonly QueryTerm[], { hanKeys, timesOf }: LineIndex): readonly QueryTerm[] {
  const pairs = terms.filter(({ kind, text }) => kind === 'han' && text.length === 2);
  if (pairs.length === 0) return terms;
  const asked = new Set(pairs.map(({ text }) => text));
  const found = new Map(pairs.map(({ text }) => [text, { notBefore: '', notAfter: '' }]));
  for (const key of hanKeys) {
    if (key.length !== 2 || asked.has(key)) continue;
    for (const [pair, own] of found) {
      if (pair.charAt(1) !== key.charAt(0) && !pair.startsWith(key.charAt(1))) continue;
      if (timesOf(key) < MORE_USUAL * (1 + timesOf(pair))) continue;
      if (pair.charAt(1) === key.charAt(0)) own.notBefore += key.charAt(1);
      else own.notAfter += key.charAt(0);
    }
  }
  return terms.map((term) => ({ ...term, ...(term.kind === 'han' ? found.get(term.text) : undefined) }));
}

import type { Query, QueryTerm } from './query.ts';
import { termsOf, type Term } from './terms.ts';

/** Terms searched for in the full text, the weightiest; each is one search of well under a millisecond. */
const MAX_SEARCHES = 24;

/**
 * The terms of a text for the index, each once, as tokens. What stands behind each token is told by `termsOf`, so index
 * and query cut text alike in every browser, and the index holds no second copy of a word's forms or places.
 * @param isWord whether two neighbouring characters of the text, given by the first one's place, belong together;
 *   pairs that merely meet are most of a Chinese text and tell nothing
 */
export function tokensOf(text: string, isWord?: (place: number) => boolean): readonly string[] {
  return tokensOfTerms(termsOf(text), isWord);
}

/** The same of a text that is cut already. */
export function tokensOfTerms(
  terms: readonly Term[],
  isWord: (place: number) => boolean = () => true,
): readonly string[] {
  const tokens = new Set<string>();
  for (const { key, kind, at, partOf } of terms) {
    // The words of a piece of code are found with it; alone they are in no text that a question is after.
    if (partOf !== undefined || isAnyNumber(key) || (kind === 'han' && !isWord(at))) continue;
    tokens.add(tokenOf(key));
  }
  return [...tokens];
}

/**
 * Numbers of texts are versions, counts and times of all kinds, a fifteenth of an index; who asks with one means others.
 * Those of four or five digits may be a port.
 */
function isAnyNumber(key: string): boolean {
  return /^[\d.]+$/.test(key) && !/^\d{4,5}$/.test(key);
}

const LENGTH = 4;

/**
 * A term as a short plain word, which no segmenter takes apart. Most terms of a text stand in it alone, so their names
 * are most of an index; two of 10,000 terms share a token by accident in one case of 170.
 */
export function tokenOf(key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  // The low bits of this hash follow the last characters; folding mixes them.
  return (((hash >>> 16) ^ Math.imul(hash, 0x9e3779b1)) >>> 0).toString(36).padStart(7, '0').slice(-LENGTH);
}

/** What Pagefind is asked for each of a query's terms, by the term's place; undefined for those left out. */
export function searchesOf(query: Query): readonly (string | undefined)[] {
  const kept = new Set([...query.terms].sort((a, b) => b.weight - a.weight).slice(0, MAX_SEARCHES));
  return query.terms.map((term) => (kept.has(term) ? searchFor(term) : undefined));
}

/** Always for what was typed: a text may know a word that titles and phrases do not, and then nothing was misspelt. */
function searchFor({ key, kind }: QueryTerm): string | undefined {
  if ((kind === 'han' && key.length !== 2) || isAnyNumber(key)) return undefined;
  // For a word it does not have, Pagefind goes back to one that begins alike. Quotes forbid that.
  return `"${tokenOf(key)}"`;
}

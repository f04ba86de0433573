import { isHan } from './normalise.ts';
import type { Query, QueryTerm } from './query.ts';

/** Terms searched for in the full text, the weightiest; each is one search of well under a millisecond. */
const MAX_SEARCHES = 24;

/**
 * Puts an invisible break between Chinese characters of a page before it is indexed, so that each is a word of the
 * index. A phrase search for characters then finds any word, whichever way a browser would cut it, and the index is
 * smaller. Pagefind takes the breaks out of what it shows. Places where a line may break (`<wbr>`) stand between the
 * words of a question and would part its characters, so they go first.
 */
export function separateHan(html: string): string {
  return html
    .replace(/<wbr\s*\/?>/gi, '')
    .replace(/([\u3400-\u9fff\uf900-\ufaff])(?=[\u3400-\u9fff\uf900-\ufaff])/g, '$1\u200B');
}

/** How Pagefind is asked for one term. */
export interface TermSearch {
  readonly search: string;
  /** Asked first, where given: only pages it finds count. */
  readonly exact?: string | undefined;
  /** Two words that must stand side by side; see `countOf`. */
  readonly isPair: boolean;
}

/** What Pagefind is asked for each of a query's terms, by the term's place; undefined for those left out. */
export function searchesOf(query: Query): readonly (TermSearch | undefined)[] {
  const kept = new Set([...query.terms].sort((a, b) => b.weight - a.weight).slice(0, MAX_SEARCHES));
  return query.terms.map((term) => (kept.has(term) ? searchFor(term) : undefined));
}

/** Always for what was typed: a text may know a word that titles and phrases do not, and then nothing was misspelt. */
function searchFor({ text, reading }: QueryTerm): TermSearch | undefined {
  if (isHan(text.charAt(0))) return { search: [...text].join(' '), isPair: text.length === 2 };
  const words = text.split(/[^\p{L}\p{N}_$]+/u).filter(Boolean);
  const [first] = words;
  if (first === undefined) return undefined;
  // Quotes ask for neighbours in this order; each page found counts once.
  if (words.length > 1) return { search: `"${words.join(' ')}"`, isPair: false };
  // For a word it does not have, Pagefind goes back to one that begins alike: "react" finds "re". Quotes forbid that.
  return { search: first, exact: reading === 'prefix' ? undefined : `"${first}"`, isPair: false };
}

/**
 * Occurrences on a page, from the places of the found words there. Quoted searches would give the pairs, but only
 * their first occurrence.
 */
export function countOf(words: readonly number[], { isPair }: TermSearch): number {
  if (!isPair) return words.length;
  const places = new Set(words);
  let count = 0;
  for (const place of places) if (places.has(place + 1)) count++;
  return count;
}

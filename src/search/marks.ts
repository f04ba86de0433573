import { placesOf, type Needle } from './needles.ts';
import type { QueryTerm } from './query.ts';

/** A stretch of text; marked ones are shown as `<mark>`. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  /** Place of the term in the query. */
  readonly term: number;
}

/** Where a query's terms stand in a text, in order. */
export function matchesOf(text: string, terms: readonly QueryTerm[]): readonly Match[] {
  const owners: number[] = [];
  const needles = terms.flatMap((term, place) => {
    const own = needlesOf(term);
    owners.push(...own.map(() => place));
    return own;
  });
  return placesOf(text, needles).map(({ start, end, needle }) => ({ start, end, term: owners[needle]! }));
}

const MAX_NEEDLES = 4;

/** What a term is looked for as in a text that is shown. */
function needlesOf(term: QueryTerm): readonly Needle[] {
  if (term.reading !== 'misspelt' && term.reading !== 'homophone' && term.reading !== 'pinyin') {
    const { notBefore, notAfter } = term;
    return [{ text: term.kind === 'word' && term.reading !== 'prefix' ? term.key : term.text, notBefore, notAfter }];
  }
  return term.alternatives.slice(0, MAX_NEEDLES).map(({ key }) => ({ text: key }));
}

/** Words to mark on a page that was found, the weightiest. */
const MAX_KEPT = 12;

export function needlesToKeep(terms: readonly QueryTerm[]): readonly Needle[] {
  const telling = terms.filter(({ reading }) => reading !== 'unknown').sort((a, b) => b.weight - a.weight);
  const needles = new Map(telling.flatMap(needlesOf).map((needle) => [needle.text, needle]));
  return [...needles.values()].slice(0, MAX_KEPT);
}

/** Cuts a text into pieces, the query's terms marked. */
export function markedPieces(text: string, terms: readonly QueryTerm[]): readonly Piece[] {
  return piecesOf(text, matchesOf(text, terms), 0, text.length);
}

export function piecesOf(text: string, matches: readonly Match[], from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of matches) {
    if (end <= at || start >= to) continue;
    const first = Math.max(start, at);
    const last = Math.min(end, to);
    const before = pieces.at(-1);
    if (first > at) pieces.push({ text: text.slice(at, first), isMarked: false });
    else if (before?.isMarked) {
      // Pairs of characters overlap or touch; one mark reads better than three.
      pieces[pieces.length - 1] = { text: before.text + text.slice(first, last), isMarked: true };
      at = last;
      continue;
    }
    pieces.push({ text: text.slice(first, last), isMarked: true });
    at = last;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isMarked: false });
  return pieces;
}

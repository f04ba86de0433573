import { isHan } from './normalise.ts';
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

/** Where a query's terms stand in a text, in order. Latin terms stand at the start of a word only. */
export function matchesOf(text: string, terms: readonly QueryTerm[]): readonly Match[] {
  // toLowerCase keeps the length of all our texts' characters, so places hold for both.
  const lower = text.toLowerCase();
  const matches: Match[] = [];
  for (const [place, term] of terms.entries()) {
    for (const needle of needlesOf(term)) {
      for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length)) {
        const end = endOfMatch(lower, at, needle);
        if (end > 0) matches.push({ start: at, end, term: place });
      }
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

const MAX_NEEDLES = 4;

function needlesOf(term: QueryTerm): readonly string[] {
  if (term.reading !== 'misspelt' && term.reading !== 'homophone' && term.reading !== 'pinyin') {
    return term.kind === 'word' && term.reading !== 'prefix' ? [term.key] : [term.text];
  }
  return term.alternatives.slice(0, MAX_NEEDLES).map(({ key }) => key);
}

/** Most letters an ending adds to a stem, as in `disconnect|ions`. */
const MAX_ENDING = 5;

function endOfMatch(lower: string, start: number, needle: string): number {
  if (isHan(needle.charAt(0))) return start + needle.length;
  if (/[a-z0-9]/.test(lower.charAt(start - 1))) return -1;
  let end = start + needle.length;
  while (end - start - needle.length <= MAX_ENDING && /[a-z]/.test(lower.charAt(end))) end++;
  return end - start - needle.length > MAX_ENDING ? -1 : end;
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

import { isHan } from './normalise.ts';
import { matchesOf, piecesOf, type Match, type Piece } from './marks.ts';
import type { QueryTerm } from './query.ts';

/** Width of an excerpt, in Latin letters; a Chinese character takes two. */
const MAX_WIDTH = 150;
const MAX_CONTENT = 60_000; // longer than any answer

/** The stretch of a page's text that says most of what was asked, its words marked. Empty when it says nothing. */
export function excerptOf(content: string, title: string, terms: readonly QueryTerm[]): readonly Piece[] {
  const whole = content.slice(0, MAX_CONTENT).replace(/\s+/g, ' ').trim();
  // The title stands above the excerpt already.
  const text = whole.startsWith(title) ? whole.slice(title.length).replace(/^[\s.]+/, '') : whole;
  const matches = matchesOf(text, terms);
  if (matches.length === 0) return [];
  const length = lengthFor(text);
  const centre = bestStart(matches, terms, length);
  const start = wordStart(text, Math.max(0, centre - Math.floor(length / 6)));
  const end = Math.min(text.length, start + length);
  const pieces = piecesOf(text, matches, start, end);
  return [
    ...(start > 0 ? [{ text: '…', isMarked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: '…', isMarked: false }] : []),
  ];
}

function lengthFor(text: string): number {
  const sample = text.slice(0, 400);
  const han = [...sample].filter(isHan).length;
  return Math.round(MAX_WIDTH / (1 + han / Math.max(1, sample.length)));
}

/** The match from which a stretch holds the weightiest set of different terms. */
function bestStart(matches: readonly Match[], terms: readonly QueryTerm[], length: number): number {
  let best = -1;
  let bestAt = 0;
  for (const [i, first] of matches.entries()) {
    const seen = new Set<number>();
    let worth = 0;
    for (let j = i; j < matches.length && matches[j]!.end - first.start <= length; j++) {
      const { term } = matches[j]!;
      if (seen.has(term)) continue;
      seen.add(term);
      worth += terms[term]!.weight;
    }
    if (worth > best) {
      best = worth;
      bestAt = first.start;
    }
  }
  return bestAt;
}

const MAX_WORD = 20;

/** The start of the word a place is in, or of the sentence when it begins just before. */
function wordStart(text: string, place: number): number {
  for (let at = place; at > Math.max(0, place - MAX_WORD); at--) {
    if (/[\s。，；：！？,;]/.test(text.charAt(at - 1))) return at;
  }
  return place;
}

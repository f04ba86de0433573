import { isHan } from './normalise.ts';
import { matchesOf, piecesOf, type Match, type Piece } from './marks.ts';
import type { PageText } from './page-addresses.ts';
import type { QueryTerm } from './query.ts';

/** Width of an excerpt, in Latin letters; a Chinese character takes two. */
const MAX_WIDTH = 150;

export interface Excerpt {
  /** Fragment of the section it stands in; empty before the first heading. */
  readonly section: string;
  readonly pieces: readonly Piece[];
}

/** The stretch of a page's text that says most of what was asked, its words marked; undefined when none says any. */
export function excerptOf(text: PageText, title: string, terms: readonly QueryTerm[]): Excerpt | undefined {
  let best: { section: string; text: string; matches: readonly Match[]; stretch: Stretch } | undefined;
  for (const [section, , own] of text) {
    // The title stands above the excerpt already.
    const content = own.startsWith(title) ? own.slice(title.length).replace(/^[\s.]+/, '') : own;
    const matches = matchesOf(content, terms);
    if (matches.length === 0) continue;
    const stretch = bestStretch(matches, terms, lengthFor(content));
    if (!best || stretch.worth > best.stretch.worth) best = { section, text: content, matches, stretch };
  }
  return best && { section: best.section, pieces: cutOut(best.text, best.matches, best.stretch.start) };
}

function cutOut(text: string, matches: readonly Match[], centre: number): readonly Piece[] {
  const length = lengthFor(text);
  const start = wordStart(text, Math.max(0, centre - Math.floor(length / 6)));
  const end = Math.min(text.length, start + length);
  return [
    ...(start > 0 ? [{ text: '…', isMarked: false }] : []),
    ...piecesOf(text, matches, start, end),
    ...(end < text.length ? [{ text: '…', isMarked: false }] : []),
  ];
}

function lengthFor(text: string): number {
  const sample = text.slice(0, 400);
  const han = [...sample].filter(isHan).length;
  return Math.round(MAX_WIDTH / (1 + han / Math.max(1, sample.length)));
}

interface Stretch {
  readonly start: number;
  readonly worth: number;
}

/** The match from which a stretch holds the weightiest set of different terms. */
function bestStretch(matches: readonly Match[], terms: readonly QueryTerm[], length: number): Stretch {
  let best: Stretch = { start: 0, worth: -1 };
  for (const [i, first] of matches.entries()) {
    const seen = new Set<number>();
    let worth = 0;
    for (let j = i; j < matches.length && matches[j]!.end - first.start <= length; j++) {
      const { term } = matches[j]!;
      if (seen.has(term)) continue;
      seen.add(term);
      worth += terms[term]!.weight;
    }
    if (worth > best.worth) best = { start: first.start, worth };
  }
  return best;
}

const MAX_WORD = 20;

/** The start of the word a place is in, or of the sentence when it begins just before. */
function wordStart(text: string, place: number): number {
  for (let at = place; at > Math.max(0, place - MAX_WORD); at--) {
    if (/[\s。，；：！？,;]/.test(text.charAt(at - 1))) return at;
  }
  return place;
}

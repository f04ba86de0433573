import { matchesOf } from './marks.ts';
import type { PageText, TextSection } from './page-addresses.ts';
import type { Query } from './query.ts';
import type { Result } from './rank.ts';

const MAX_SECTIONS = 3;
/** Share of the query, by weight, that a heading must hold to be offered. */
const MIN_COVER = 0.25;

/**
 * Sections of a result worth a link of their own: those that explain what was recognised, then like headings.
 * @param excerptFrom the section that says most of what was asked
 */
export function sectionsFor(
  result: Result,
  query: Query,
  text: PageText,
  excerptFrom?: string,
): readonly TextSection[] {
  const recognised = result.recognised?.sections ?? [];
  const total = query.terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const worthOf = ([id, title]: TextSection): number => {
    const place = recognised.indexOf(id);
    if (place >= 0) return 2 - place / 10;
    if (query.kind === 'log') return 0;
    const own = id === excerptFrom ? MIN_COVER : 0;
    const found = new Set(matchesOf(title, query.terms).map(({ term }) => term));
    return Math.max(own, query.terms.reduce((sum, { weight }, at) => sum + (found.has(at) ? weight : 0), 0) / total);
  };
  return text
    .filter(([id]) => id !== '')
    .map((section) => ({ section, worth: worthOf(section) }))
    .filter(({ worth }) => worth >= MIN_COVER)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MAX_SECTIONS)
    .map(({ section }) => section);
}

/** The section a recognised literal is explained in; the result itself leads there. */
export function leadingSection(result: Result): string | undefined {
  return result.recognised?.sections[0];
}

import { matchLines, totalOf, type LineMatches } from './match-lines.ts';
import { rarity, type LineIndex, type Page, type PageCategory } from './line-index.ts';
import { isAboutAnother } from './other-products.ts';
import type { Query, QueryTerm, RecognisedPage } from './query.ts';
import { weightAt } from './heard-level.ts';
import { answered, limits, scoreWeight } from './weights.ts';

/** Places of the pages that have a word, each with the word's level there; see heard-level.ts. */
export type TextHits = ReadonlyMap<number, number>;

/** What the full text knows: for each of the query's terms, in order, the pages that have it. */
export type BodyHits = readonly (TextHits | undefined)[];

/** Why a page stands where it does; each part is between 0 and about 1, before its weight. */
export interface ScoreParts {
  readonly line: number;
  readonly nextLine: number;
  /** The three after these, on average. */
  readonly furtherLines: number;
  /** The line most like the query as it was typed, without other words of the same meaning. */
  readonly typed: number;
  /** The name of its category is like the query. */
  readonly category: number;
  /** All titles and phrases of the page taken together are like the query. */
  readonly about: number;
  /** The page's lines come back to the words of the query. */
  readonly depth: number;
  /** The page is asked for in more ways than the usual one, or in fewer when it is negative. */
  readonly asked: number;
  readonly recognised: number;
  /** A title or phrase of the page stands in the query in full, so a long query may still be about it. */
  readonly contained: number;
  /** Share of the query found anywhere on the page, its text included. */
  readonly reach: number;
  /** The same with every word counting alike. */
  readonly words: number;
  /** The words of the query are those readers ask for the page with. */
  readonly heard: number;
}

export interface Result {
  readonly page: Page;
  readonly place: number;
  readonly score: number;
  readonly parts: ScoreParts;
  /** Stands where it does because of the table alone: recognised, or every term in one line. */
  readonly isCertain: boolean;
  /** One of the nearest there are; hardly any page answers the query itself. */
  readonly isNear: boolean;
  readonly recognised: RecognisedPage | undefined;
}

/**
 * Ranks pages for a query. Without `body` only certain results are given; with it they keep their places and the
 * others follow, so nothing moves that a reader already sees. An empty `body` says that there is no full text to be had.
 *
 * @param query with a `body`, as `settled` read it (mistakes.ts)
 */
export function rank(query: Query, index: LineIndex, body?: BodyHits): readonly Result[] {
  const results = scoreAll(query, index, body);
  const certain = certainPlaces(query, index);
  const byPlace = new Map(results.map((result) => [result.place, result]));
  const first = certain.flatMap((place) => {
    const result = byPlace.get(place);
    return result ? [{ ...result, isCertain: true }] : [];
  });
  if (!body) return first;
  const rest = results.filter(({ place }) => !certain.includes(place)).sort(byScore);
  const best = Math.max(first[0]?.score ?? 0, rest[0]?.score ?? 0);
  const evidence = first.length > 0 ? Infinity : evidenceOf(query, results, index);
  if (evidence < answered.least) return [];
  const shown = rest.filter(
    (result) => isWorthShowing(result, query, body.length > 0) && result.score >= best * limits.share,
  );
  const others = query.kind === 'question' ? answersFirst(shown, results) : shown;
  return [...first, ...(evidence < answered.well ? others.map((result) => ({ ...result, isNear: true })) : others)];
}

/** Every page that shares a word with the query, in no order. */
function scoreAll(query: Query, index: LineIndex, body: BodyHits | undefined): readonly Result[] {
  const terms = body ? query.terms.map((term, i) => withBody(term, body[i], index)) : query.terms;
  return scoreMatches(query, index, body, terms, matchLines(terms, index, query.kind === 'log'));
}

/** @param terms those of the query, which the full text may have given another weight @param matches theirs */
function scoreMatches(
  query: Query,
  index: LineIndex,
  body: BodyHits | undefined,
  terms: readonly QueryTerm[],
  matches: LineMatches,
): readonly Result[] {
  const recognised = new Map(query.recognised.map((page) => [page.page, page]));
  const named = [...query.recognised.map(({ page }) => page), ...matches.likeness.keys()];
  const owners = named.flatMap((place) => index.pages[place]?.answer ?? []);
  const places = new Set([
    ...owners,
    ...matches.likeness.keys(),
    ...recognised.keys(),
    ...(body ?? []).flatMap((hits) => [...(hits?.keys() ?? [])]),
  ]);
  return [...places].map((place): Result => {
    const parts = partsOf(place, terms, matches, body, recognised.get(place), query, index);
    return {
      page: index.pages[place]!,
      place,
      parts,
      score:
        scoreOf(parts) * (isByWordsOnly(index.pages[place]!, recognised.has(place), query) ? limits.keywordByWords : 1),
      isCertain: false,
      isNear: false,
      recognised: recognised.get(place),
    };
  });
}

/** Lines behind the two likest that `matchLines` tells of. */
const FURTHER_LINES = 3;

const MAX_NEAREST = 3;

/** Categories of the answers that share most with a query which none of them answers. */
export function nearestCategories(query: Query, index: LineIndex, body: BodyHits): readonly PageCategory[] {
  const sums = new Map<string, { category: PageCategory; sum: number }>();
  for (const { page, score } of scoreAll(query, index, body)) {
    if (!page.category) continue;
    const known = sums.get(page.category.id);
    sums.set(page.category.id, { category: page.category, sum: Math.max(known?.sum ?? 0, score) });
  }
  const ordered = [...sums.values()].sort((a, b) => b.sum - a.sum || (a.category.id < b.category.id ? -1 : 1));
  return ordered.slice(0, MAX_NEAREST).map(({ category }) => category);
}

/**
 * How sure it is that any page answers the query at all. A question of few words must be met nearly whole; one of many
 * says much that no page does. A word that many of our answers have shows that it is about our matter; a word in Latin
 * letters that nobody knows is most often the name of something else.
 */
function evidenceOf({ kind, terms, recognised }: Query, results: readonly Result[], index: LineIndex): number {
  if (kind === 'log' || recognised.length > 0) return Infinity;
  const isAnother = isAboutAnother(terms);
  // A single word is looked up; of several, texts have most words of whatever is asked.
  const isLookedUp = kind === 'literal' || terms.filter(({ partOf }) => partOf === undefined).length === 1;
  if (!isAnother && isLookedUp && results.some(({ parts }) => parts.reach >= limits.reachAlone)) return Infinity;
  const most = (part: 'depth' | 'heard'): number => Math.max(0, ...results.map(({ parts }) => parts[part]));
  const known = terms.flatMap(({ alternatives: [meant] }) => (meant && index.weightOf(meant.key)) ?? []);
  const rarest = rarity(0, index.pages.length);
  const ours = 1 - Math.min(rarest, ...known) / rarest;
  const foreign = totalOf(terms.filter((term) => term.reading === 'unknown' && term.kind !== 'han'));
  return (
    most('depth') +
    answered.heard * most('heard') +
    answered.term * Math.min(terms.length, answered.maxTerms) +
    answered.ourWord * ours -
    answered.unknownWord * (foreign / (totalOf(terms) || 1)) -
    (isAnother ? answered.otherProduct : 0)
  );
}

/** The words of a literal are words of many questions; alone they hardly mean the keyword. */
function isByWordsOnly(page: Page, isRecognised: boolean, { kind }: Query): boolean {
  return page.kind === 'keyword' && !isRecognised && kind !== 'literal';
}

function isWorthShowing({ page, score, parts, recognised }: Result, query: Query, hasFullText: boolean): boolean {
  if (
    isByWordsOnly(page, recognised !== undefined, query) &&
    (query.kind === 'log' || parts.line < limits.keywordLine)
  ) {
    return false;
  }
  if (query.kind === 'log')
    return recognised !== undefined || parts.contained >= limits.containedInLog || score >= limits.logScore;
  return score >= (hasFullText ? limits.score : limits.score / 2) || parts.reach >= limits.reach;
}

/** Who asks a question wants the answer; a keyword's own page comes after it. */
function answersFirst(shown: readonly Result[], all: readonly Result[]): readonly Result[] {
  const ordered: Result[] = [];
  for (const result of shown) {
    const { answer } = result.page;
    // A few words of a keyword lead to its answer only where they lead there by themselves too.
    const candidates = result.recognised || result.parts.reach >= limits.reach ? all : shown;
    const owner = answer === undefined ? undefined : candidates.find(({ place }) => place === answer);
    for (const next of owner ? [owner, result] : [result]) if (!ordered.includes(next)) ordered.push(next);
  }
  return ordered;
}

/** The one function that orders what is not certain. */
export function scoreOf(parts: ScoreParts): number {
  return (
    scoreWeight.line * parts.line +
    scoreWeight.nextLine * parts.nextLine +
    scoreWeight.furtherLines * parts.furtherLines +
    scoreWeight.typed * parts.typed +
    scoreWeight.category * parts.category +
    scoreWeight.about * parts.about +
    scoreWeight.depth * parts.depth +
    scoreWeight.asked * parts.asked +
    scoreWeight.reach * parts.reach +
    scoreWeight.words * parts.words +
    scoreWeight.heard * parts.heard +
    scoreWeight.contained * parts.contained +
    scoreWeight.recognised * parts.recognised
  );
}

function byScore(a: Result, b: Result): number {
  return b.score - a.score || a.place - b.place;
}

/**
 * Places whose order needs no full text. It depends on the query alone, so it is the same before and after: what was
 * recognised, then pages one line of which holds the whole query, as far as no other page stands before them.
 */
function certainPlaces(query: Query, index: LineIndex): readonly number[] {
  const places: number[] = [];
  if (query.kind !== 'question') {
    // Each with the answer it belongs to: the keyword says what it is, the answer what to do.
    const named = query.recognised.flatMap(({ page }) => [page, index.pages[page]?.answer ?? page]);
    places.push(...new Set(named));
  }
  const isTyped = query.terms.every(({ reading }) => reading === 'known' || reading === 'prefix');
  if (query.kind === 'log' || !isTyped) return places;
  const matches = matchLines(query.terms, index);
  if (matches.complete.size === 0) return places;
  const isWanted = ({ place, page }: Result): boolean =>
    !places.includes(place) && (query.kind === 'literal' || page.kind === 'answer');
  for (const { place } of scoreMatches(query, index, undefined, query.terms, matches).filter(isWanted).sort(byScore)) {
    if (!matches.complete.has(place)) break;
    places.push(place);
  }
  return places;
}

/** A term only the full text knows weighs by how few texts have it. */
function withBody(term: QueryTerm, hits: TextHits | undefined, index: LineIndex): QueryTerm {
  if (term.reading === 'known' || term.reading === 'synonym' || !hits || hits.size === 0) return term;
  const weight = rarity(hits.size, index.pages.length) * (term.kind === 'han' ? 0.6 : 0.9);
  return { ...term, weight: Math.max(term.weight, term.partOf === undefined ? weight : weight * 0.5) };
}

function partsOf(
  place: number,
  terms: readonly QueryTerm[],
  matches: LineMatches,
  body: BodyHits | undefined,
  recognised: RecognisedPage | undefined,
  query: Query,
  index: LineIndex,
): ScoreParts {
  const total = totalOf(terms) || 1;
  const alike = matches.likeness.get(place);
  const [line = 0, nextLine = 0, ...further] = alike?.lines ?? [];
  const found = matches.found.get(place);
  let reached = 0;
  let words = 0;
  let heard = 0;
  for (const [i, term] of terms.entries()) {
    const inLines = found?.[i] ?? 0;
    // The index of the full text leaves out what the table has.
    const inPage = body?.[i]?.has(place) ? 1 : inLines;
    reached += term.weight * inPage;
    if (inPage > 0) words++;
    heard += weightAt(body?.[i]?.get(place) ?? 0);
  }
  return {
    line,
    nextLine,
    furtherLines: further.reduce((sum, own) => sum + own, 0) / FURTHER_LINES,
    typed: alike?.typed ?? 0,
    category: alike?.category ?? 0,
    about: matches.about.get(place) ?? 0,
    depth: matches.depth.get(place) ?? 0,
    asked: index.sums[place]!.asked,
    recognised: recognised ? recognised.strength / (query.recognised[0]?.strength ?? 1) : 0,
    contained: matches.contained.get(place) ?? 0,
    reach: reached / total,
    words: words / (terms.length || 1),
    heard: heard / (limits.heard * Math.sqrt(terms.length || 1)),
  };
}

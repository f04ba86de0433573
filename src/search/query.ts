import { commandIn, type CommandRow } from './commands.ts';
import type { Homophones } from './homophones.ts';
import type { LineIndex } from './line-index.ts';
import { looksLikeLog } from './log-shape.ts';
import { meantBy } from './meant.ts';
import { normalise, tidy } from './normalise.ts';
import { withNeighbours } from './neighbours.ts';
import type { PinyinReader } from './pinyin.ts';
import type { Recogniser, Recognition } from './recognise.ts';
import { SEAM } from './seams.ts';
import { termsOfNormalised, type Term } from './terms.ts';
import { trust } from './weights.ts';

/** A key a term is looked for as; `trust` is 1 for what was typed and less for what may have been meant. */
export interface Alternative {
  readonly key: string;
  readonly trust: number;
  /** The word as we write it, where one was typed otherwise. */
  readonly form?: string;
}

export interface QueryTerm extends Term {
  /** How much finding it tells. */
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
  /** Characters beside it in a text that make another word with an edge of it; see `withNeighbours`. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** How the alternatives came about; `unknown` has none. */
  readonly reading: 'known' | 'synonym' | 'prefix' | 'misspelt' | 'homophone' | 'pinyin' | 'unknown';
}

export interface RecognisedPage {
  readonly page: number;
  readonly strength: number;
  readonly sections: readonly string[];
}

export interface Query {
  readonly text: string;
  /** The text as it was read: one width and case, simplified characters. */
  readonly normalised: string;
  /** A question wants an answer; a literal or a log wants what was printed explained. */
  readonly kind: 'question' | 'literal' | 'log';
  readonly terms: readonly QueryTerm[];
  /** Strongest first, each page once. */
  readonly recognised: readonly RecognisedPage[];
  /** The command it names. */
  readonly command: CommandRow | undefined;
}

/** What understanding needs, made once per table. */
export interface Understanding {
  readonly index: LineIndex;
  readonly recognise: Recogniser;
  readonly simplify: (normalised: string) => string;
  readonly homophones: Homophones;
  readonly readPinyin: PinyinReader;
  readonly commands: readonly CommandRow[];
}

/** Characters read for terms; a paste's first lines say what it is about, and recognition reads further. */
const MAX_TERM_TEXT = 4_000;
/** Terms kept: enough for a long question, and a bound for a paste. */
const MAX_TERMS = 40;

/** @param isExact whether the words stand as they are, mistakes and all */
export function understand(text: string, known: Understanding, isExact = false): Query {
  const isLog = looksLikeLog(text);
  const found = known.recognise(text);
  const recognised = strongestByPage(found);
  const normalised = known.simplify(normalise(text.slice(0, MAX_TERM_TEXT)));
  const read = readTerms(normalised, { isLog, corrects: !isLog && !isExact }, known);
  const terms = isLog ? read : withNeighbours(read, known.index);
  const kind = isLog ? 'log' : isOnlyLiteral(text, found) ? 'literal' : 'question';
  return { text, kind, normalised, terms, recognised, command: commandIn(text, known.commands) };
}

/** What stands beside a literal decides: `reason: tcp_closed` asks for the word, `why tcp_closed` asks a question. */
function isOnlyLiteral(text: string, found: readonly Recognition[]): boolean {
  if (found.length === 0 || text.length > MAX_TERM_TEXT) return false;
  const prepared = tidy(text).trim();
  let rest = '';
  let at = 0;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    rest += ` ${prepared.slice(at, Math.max(at, start))}`;
    at = Math.max(at, end);
  }
  return !/[\p{L}]{2}/u.test((rest + prepared.slice(at)).replace(LABELS, ''));
}

const LABELS = /\b(msg|reason|cause|error|shutdown|tls_alert|ssl_error|alarm)\b/g;

function strongestByPage(found: readonly Recognition[]): RecognisedPage[] {
  const byPage = new Map<number, { page: number; strength: number; sections: string[] }>();
  for (const { page, sections, strength } of [...found].sort((a, b) => b.strength - a.strength)) {
    const known = byPage.get(page) ?? { page, strength, sections: [] };
    for (const section of sections) if (!known.sections.includes(section)) known.sections.push(section);
    byPage.set(page, known);
  }
  return [...byPage.values()];
}

/** What identifies one run, machine, file or moment and so leads nowhere. */
const NOISE = /^[\d.:_+t/-]+$|^[0-9a-f]{8,}$|^\d|@|\.erl\b/;

/** How a query's words are read. */
interface Reading {
  readonly isLog: boolean;
  /** Whether words may be mistakes for others. */
  readonly corrects: boolean;
}

function readTerms(text: string, reading: Reading, known: Understanding): QueryTerm[] {
  const { isLog, corrects } = reading;
  const all = termsOfNormalised(text)
    .filter((term) => !isLog || !NOISE.test(term.text))
    .slice(0, MAX_TERMS * 5);
  const endsInWord = /[a-z0-9_]$/.test(text);
  const spelt = corrects ? readSpelt(all, text, endsInWord, known) : new Map<number, QueryTerm[]>();
  const meanings = isLog ? new Map<Term, string[]>() : conceptsOf(all, known.index);
  const seams = known.index.seamsIn(all);
  const byKey = new Map<string, QueryTerm>();
  for (const [place, term] of all.entries()) {
    const read = spelt.get(place) ?? [
      withConcepts(
        readTerm(term, endsInWord && place === all.length - 1, reading, known),
        meanings.get(term),
        known.index,
      ),
    ];
    const share = seams[place] && read[0]?.reading !== 'unknown' ? SEAM : 1;
    for (const own of read) {
      if (!byKey.has(own.key)) byKey.set(own.key, share < 1 ? { ...own, weight: own.weight * share } : own);
    }
  }
  const terms = withUnknownHan(withKnownParts([...byKey.values()]), known.index);
  if (terms.length <= MAX_TERMS) return terms;
  const kept = new Set([...terms].sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS));
  return terms.filter((term) => kept.has(term));
}

/** A piece of code we do not know says what its parts say, where we know those: `emq_auth_http` is about auth and http. */
function withKnownParts(terms: readonly QueryTerm[]): QueryTerm[] {
  const told = new Set(terms.flatMap(({ partOf, reading }) => (reading === 'unknown' ? [] : (partOf ?? []))));
  return terms.map((term) =>
    term.reading === 'unknown' && told.has(term.key) ? { ...term, weight: term.weight * trust.unknownWhole } : term,
  );
}

/**
 * Chinese that none of our words has weighs as a word; between two known words an unknown pair is only where they meet.
 */
function withUnknownHan(terms: readonly QueryTerm[], { pages }: LineIndex): QueryTerm[] {
  const known = new Set<number>();
  for (const { kind, reading, at, text } of terms) {
    if (kind === 'han' && reading !== 'unknown') for (let i = 0; i < text.length; i++) known.add(at + i);
  }
  let weighed = -2;
  return terms.map((term) => {
    const isUnknown = term.kind === 'han' && term.reading === 'unknown';
    // Of pairs that overlap every second one is a word at most.
    if (!isUnknown || known.has(term.at) || known.has(term.at + 1) || term.at < weighed + 2) return term;
    weighed = term.at;
    return { ...term, weight: trust.unknownHan * Math.log(2 + pages.length) };
  });
}

/** Terms of words that are typed pinyin, by the place of the word; the words after the first of a run give none. */
function readSpelt(
  all: readonly Term[],
  text: string,
  endsInWord: boolean,
  { index, readPinyin }: Understanding,
): ReadonlyMap<number, QueryTerm[]> {
  const spelt = new Map<number, QueryTerm[]>();
  const isSpelt = ({ kind, partOf, key, text }: Term): boolean =>
    kind === 'word' && partOf === undefined && index.weightOf(key) === undefined && /^[a-z]{2,}$/.test(text);
  for (let start = 0; start < all.length; start++) {
    let end = start;
    while (end < all.length && isSpelt(all[end]!)) end++;
    if (end === start) continue;
    const run = all.slice(start, end);
    const pairs = readPinyin(
      run.map(({ text }) => text),
      endsInWord && end === all.length,
    );
    if (pairs) {
      for (let at = start; at < end; at++) spelt.set(at, []);
      spelt.set(
        start,
        pairs.map((own, i): QueryTerm => {
          const last = run.at(-1)!;
          // The first stands for all that was typed, so that a correction knows what to replace.
          const typed = i === 0 ? text.slice(run[0]!.at, last.at + last.text.length) : '';
          const weight = Math.max(...own.map((key) => index.weightOf(key) ?? 0));
          const alternatives = own.map((key) => ({ key, trust: trust.pinyin }));
          return { key: own[0]!, kind: 'han', text: typed, at: run[0]!.at, weight, alternatives, reading: 'pinyin' };
        }),
      );
    }
    start = end;
  }
  return spelt;
}

/** The meanings a query's terms belong to. */
function conceptsOf(all: readonly Term[], index: LineIndex): ReadonlyMap<Term, string[]> {
  const whole = all.filter(({ partOf }) => partOf === undefined);
  const meanings = new Map<Term, string[]>();
  for (const { concept, start, end } of index.conceptsIn(whole.map(({ key }) => key))) {
    for (const term of whole.slice(start, end)) meanings.set(term, [...(meanings.get(term) ?? []), concept]);
  }
  return meanings;
}

/** The term with other words of its meaning; a meaning that many pages speak of adds less than a rare word tells. */
function withConcepts(term: QueryTerm, concepts: readonly string[] | undefined, index: LineIndex): QueryTerm {
  const known = [...new Set(concepts)].flatMap((key) => {
    const weight = index.weightOf(key);
    return weight === undefined ? [] : [{ key, weight }];
  });
  if (known.length === 0) return term;
  if (term.reading === 'known') {
    const added = known.map(({ key, weight }) => ({ key, trust: trust.synonym * Math.min(1, weight / term.weight) }));
    return { ...term, alternatives: [...term.alternatives, ...added] };
  }
  const alternatives = known.map(({ key }) => ({ key, trust: trust.synonym }));
  return { ...term, weight: Math.max(...known.map(({ weight }) => weight)), alternatives, reading: 'synonym' };
}

function readTerm(
  term: Term,
  isHalfTyped: boolean,
  { isLog, corrects }: Reading,
  { index, homophones }: Understanding,
): QueryTerm {
  const weight = index.weightOf(term.key);
  const share = term.partOf === undefined ? 1 : index.weightOf(term.partOf) === undefined ? 0.8 : 0.3;
  const own = { key: term.key, trust: 1 };
  if (
    weight !== undefined &&
    !isLog &&
    term.kind === 'word' &&
    term.partOf === undefined &&
    !index.isInAnswers(term.key)
  ) {
    const meant = meantBy(term, isHalfTyped, index, undefined);
    if (meant?.reading === 'prefix') {
      const inAnswers = meant.alternatives.filter(({ key }) => index.isInAnswers(key));
      const best = Math.max(weight, ...inAnswers.map(({ key }) => index.weightOf(key) ?? 0));
      return { ...term, weight: best, alternatives: [own, ...inAnswers], reading: 'known' };
    }
  }
  if (weight !== undefined) {
    return { ...term, weight: weight * share, alternatives: [own], reading: 'known' };
  }
  // A log is full of words that are nobody's spelling mistakes.
  const meant = isLog ? undefined : meantBy(term, isHalfTyped, index, corrects ? homophones : undefined);
  if (meant) {
    const best = Math.max(...meant.alternatives.map(({ key }) => index.weightOf(key) ?? 0));
    return { ...term, weight: best * share, ...meant };
  }
  if (/^v?\d/.test(term.text)) {
    // A version, a count or a port we have no word for.
    const weight = trust.unknownNumber * share * Math.log(2 + index.pages.length);
    return { ...term, weight, alternatives: [], reading: 'unknown' };
  }
  const unknown = term.kind === 'han' ? trust.unknownPair : isLog ? trust.unknownInLog : trust.unknownWord;
  return { ...term, weight: unknown * share * Math.log(2 + index.pages.length), alternatives: [], reading: 'unknown' };
}

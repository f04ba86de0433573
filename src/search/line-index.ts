import { conceptSteps, type ConceptReader } from './concepts.ts';
import { everydayWords } from './everyday-words.ts';
import type { SearchTable } from './table.ts';
import { keywordTitle } from './keyword-rows.ts';
import { isHan } from './normalise.ts';
import type { Steps } from './steps.ts';
import { termsOf, type Term } from './terms.ts';
import { seamsOf, SEAM } from './seams.ts';

export type PageKind = 'answer' | 'keyword';

/** A page that search can find, in the words of the page's language. */
export interface Page {
  readonly kind: PageKind;
  readonly id: string;
  readonly title: string;
  readonly gist: string;
  /** Undefined for a keyword. */
  readonly category?: PageCategory | undefined;
  /** Place of the answer a keyword belongs to. */
  readonly answer?: number | undefined;
}

/** A category as results name it. */
export interface PageCategory {
  readonly id: string;
  readonly name: string;
}

export type Field = 'title' | 'phrase' | 'category';

/** One short text of a page: its question, a phrase. Queries are compared with whole lines. */
export interface Line {
  readonly page: number;
  readonly field: Field;
  /** Its keys, each counted once. */
  readonly size: number;
  /** How much its words tell together. */
  readonly weight: number;
  /** Written in the other language than the page's. */
  readonly isForeign: boolean;
}

/** All titles and phrases of a page taken together. */
export interface LineSum {
  /** Length of their words' weights as one vector. */
  readonly length: number;
  /** How many they are, as a power of the usual number; what is asked in many ways is asked often. 0 is usual. */
  readonly asked: number;
}

export interface LineIndex {
  readonly pages: readonly Page[];
  readonly lines: readonly Line[];
  /** Which of a text's terms stand only where two words meet. */
  readonly seamsIn: (terms: readonly Term[]) => readonly boolean[];
  /** Lines (places in `lines`) a term's key stands in. */
  readonly linesWith: (key: string) => readonly number[];
  /** In how many lines a key stands. */
  readonly timesOf: (key: string) => number;
  /** Keys with such a beginning, in the order in which the lines have them. */
  readonly keysFrom: (beginning: string) => readonly string[];
  /** All keys of Chinese characters, in the order in which the lines have them. */
  readonly hanKeys: readonly string[];
  /** By place of a page. */
  readonly sums: readonly LineSum[];
  /** How much a key tells: high when few pages have it. Unknown keys give undefined. */
  readonly weightOf: (key: string) => number | undefined;
  /** Whether a key stands in an answer's lines; those of literals alone may be meant as the start of another word. */
  readonly isInAnswers: (key: string) => boolean;
  /** Our words as they are written, with their keys: `expired` and `expir`. Some that are not near may be left out. */
  readonly formsNear: (word: string) => Iterable<readonly [form: string, key: string]>;
  /** Words that mean the same, as one key. */
  readonly conceptsIn: ConceptReader;
  /** Place of a page. */
  readonly placeOf: (kind: PageKind, id: string) => number | undefined;
}

/** The pages of a table, in its order: answers, then keywords. */
export function pagesOf(table: SearchTable): readonly Page[] {
  return [
    ...table.answers.map(([id, title, , category]): Page => {
      const own = table.categories[category];
      return { kind: 'answer', id, title, gist: '', category: own && { id: own[0], name: own[1] } };
    }),
    ...table.keywords.map(([id, printed, gist, answer, , facts]): Page => {
      const title = keywordTitle(id, printed, facts);
      return { kind: 'keyword', id, title, gist, answer: answer < 0 ? undefined : answer };
    }),
  ];
}

/**
 * Indexes the lines of a table, and those of the other language's table where one is given: its lines then lead to the
 * same pages, because ids are the same in both languages.
 * @param read cuts a line into its terms; a build, which makes several indexes of the same lines, cuts each once
 */
export function* indexSteps(
  table: SearchTable,
  foreign?: SearchTable,
  read: (text: string) => readonly Term[] = termsOf,
): Steps<LineIndex> {
  const pages = pagesOf(table);
  const places = new Map(pages.map((page, place) => [`${page.kind} ${page.id}`, place]));
  const placeOf = (kind: PageKind, id: string): number | undefined => places.get(`${kind} ${id}`);
  const lines: (Line & { weight: number })[] = [];
  const keysOfLines: (readonly string[])[] = [];
  const termsOfLines: (readonly Term[])[] = [];
  const linesWith = new Map<string, number[]>();
  const forms = new Map<string, string>();

  const meanings = table.synonyms.map((words, at) => [...words, ...(foreign?.synonyms[at] ?? [])]);
  const conceptsIn = yield* conceptSteps([...meanings, ...everydayWords]);

  function add(page: number, field: Field, text: string, isForeign: boolean): void {
    const terms = read(text);
    const keys = [...new Set(terms.map((term) => term.key))];
    if (keys.length === 0) return;
    for (const { key, text: form } of terms) forms.set(form, key);
    const line = lines.push({ page, field, size: keys.length, weight: 0, isForeign }) - 1;
    keysOfLines.push(keys);
    termsOfLines.push(terms);
    const whole = terms.filter(({ partOf }) => partOf === undefined).map((term) => term.key);
    const concepts = conceptsIn(whole).map(({ concept }) => concept);
    for (const key of new Set([...keys, ...concepts])) {
      const known = linesWith.get(key);
      if (known) known.push(line);
      else linesWith.set(key, [line]);
    }
  }

  for (const source of foreign ? [table, foreign] : [table]) {
    const isForeign = source !== table;
    for (const [id, question, short, category, phrases] of source.answers) {
      const page = placeOf('answer', id);
      if (page === undefined) continue;
      add(page, 'title', question, isForeign);
      add(page, 'title', short, isForeign);
      for (const phrase of phrases) add(page, 'phrase', phrase, isForeign);
      add(page, 'category', source.categories[category]?.[1] ?? '', isForeign);
      yield;
    }
    for (const [id, printed, , , phrases] of source.keywords) {
      const page = placeOf('keyword', id);
      if (page === undefined) continue;
      if (!isForeign) add(page, 'title', printed || id, false);
      for (const phrase of phrases) add(page, 'phrase', phrase, isForeign);
      yield;
    }
  }

  yield;
  const answers = table.answers.length;
  const weights = new Map<string, number>();
  const inAnswers = new Set<string>();
  for (const [key, at] of linesWith) {
    const own = new Set(at.map((line) => lines[line]!.page));
    let count = 0;
    for (const place of own) if (place < answers) count++;
    if (count > 0) inAnswers.add(key);
    weights.set(key, keyWeight(count, own.size, { answers, pages: pages.length }));
  }
  yield;
  const weightOf = (key: string): number | undefined => weights.get(key);
  const timesOf = (key: string): number => linesWith.get(key)?.length ?? 0;
  const seamsIn = seamsOf(timesOf);
  for (const [at, line] of lines.entries()) {
    const seams = seamsIn(termsOfLines[at]!);
    const best = new Map<string, number>();
    for (const [i, { key }] of termsOfLines[at]!.entries()) {
      const own = (weights.get(key) ?? 0) * (seams[i] ? SEAM : 1);
      best.set(key, Math.max(best.get(key) ?? 0, own));
    }
    for (const own of best.values()) line.weight += own;
    yield;
  }
  return {
    pages,
    seamsIn,
    lines,
    linesWith: (key) => linesWith.get(key) ?? [],
    timesOf,
    keysFrom: (beginning) => [...linesWith.keys()].filter((key) => key.startsWith(beginning)),
    hanKeys: [...linesWith.keys()].filter((key) => isHan(key.charAt(0))),
    sums: sumsOf(pages, lines, keysOfLines, weights),
    weightOf,
    isInAnswers: (key) => inAnswers.has(key),
    formsNear: () => forms,
    conceptsIn,
    placeOf,
  };
}

/** Words of literals only (`invalid`, `fetch`) say little about what a question is after. */
const ONLY_IN_KEYWORDS = 0.5;

/** How much a term tells that stands on `count` of `total` pages; never 0, never negative. */
export function rarity(count: number, total: number): number {
  return Math.log(1 + (total + 1) / (count + 0.5));
}

/** @param own in how many answers the key stands @param all in how many pages */
export function keyWeight(
  own: number,
  all: number,
  total: { readonly answers: number; readonly pages: number },
): number {
  return own > 0 ? rarity(own, total.answers) : rarity(all, total.pages) * ONLY_IN_KEYWORDS;
}

function sumsOf(
  pages: readonly Page[],
  lines: readonly Line[],
  keysOfLines: readonly (readonly string[])[],
  weights: ReadonlyMap<string, number>,
): LineSum[] {
  const found = pages.map(() => ({ lines: 0, times: new Map<string, number>() }));
  for (const [at, { page, field, isForeign }] of lines.entries()) {
    if (field === 'category' || isForeign) continue;
    const own = found[page]!;
    own.lines++;
    for (const key of keysOfLines[at]!) own.times.set(key, (own.times.get(key) ?? 0) + 1);
  }
  const answers = found.filter((_, page) => pages[page]!.kind === 'answer');
  const usual = answers.reduce((sum, own) => sum + own.lines, 0) / (answers.length || 1);
  return found.map(({ lines: count, times }, page) => {
    let squares = 0;
    for (const [key, often] of times) squares += ((weights.get(key) ?? 0) * often) ** 2;
    const asked = pages[page]!.kind === 'answer' ? Math.log((1 + count) / (1 + usual)) : 0;
    return { length: Math.sqrt(squares) || 1, asked };
  });
}

import { blockFinderOf } from './blocks.ts';
import { rowsOf } from './columns.ts';
import { conceptSteps } from './concepts.ts';
import { everydayWords } from './everyday-words.ts';
import { keyWeight, pagesOf, type Line, type LineIndex, type LineSum } from './line-index.ts';
import { isHan } from './normalise.ts';
import { numbersIn, weightAt } from './number-text.ts';
import { BOTH, formName, formsPath, isFormsPath, keysPath, OWN, type IndexHead } from './parted-table.ts';
import { seamsOf } from './seams.ts';
import { allowedDistance } from './spelling.ts';
import type { Steps } from './steps.ts';
import type { SearchTable } from './table.ts';
import { readTermBlock, type TermEntry } from './term-block.ts';
import { termsOf } from './terms.ts';

/** An index of those parts that are here. What needs another is answered as unknown, and the part is noted. */
export interface PartialIndex {
  readonly index: LineIndex;
  /** Parts that were needed since the last call and are not here, as paths below the folder of the parts. */
  readonly takeMissing: () => readonly string[];
  readonly add: (path: string, text: string) => void;
}

/** A beginning that more blocks of keys have says too little to read them all; the first ones are. */
const MAX_BLOCKS_OF_BEGINNING = 4;
/** A word as long as more blocks of others is looked for only as it stands. */
const MAX_BLOCKS_OF_FORMS = 8;

/**
 * @param table without the words of its answers
 * @param foreignSynonyms of the other language, where the index is of both
 */
export function* partialIndexSteps(
  head: IndexHead,
  table: SearchTable,
  foreignSynonyms?: readonly (readonly string[])[],
): Steps<PartialIndex> {
  const name = foreignSynonyms ? BOTH : OWN;
  const pages = pagesOf(table);
  const meanings = table.synonyms.map((words, at) => [...words, ...(foreignSynonyms?.[at] ?? [])]);
  const conceptsIn = yield* conceptSteps([...meanings, ...everydayWords]);
  const ownLines = numbersIn(head.lines);
  const pageOf = pageReaderOf([...ownLines, ...numbersIn(head.foreignLines)], pages.length);
  const firstForeign = ownLines.reduce((sum, count) => sum + count, 0);
  yield;
  const hanKeys = (head.hanKeys.match(/../g) ?? []).map((key) => key.trimEnd());
  const hanTimes = numbersIn(head.hanTimes);
  const timesOfHan = new Map(hanKeys.map((key, at) => [key, hanTimes[at]!]));
  yield;
  const sums = sumsOf(table, ownLines, numbersIn(head.lengths));
  yield;
  const keyBlocks = blockFinderOf(head.keys);
  const formBlocks = blockFinderOf(head.forms);
  const total = { answers: table.answers.length, pages: pages.length };

  const lines: Line[] = [];
  const entries = new Map<string, TermEntry>();
  const linesWith = new Map<string, readonly number[]>();
  const forms = new Map<string, readonly (readonly [form: string, key: string])[]>();
  const here = new Set<string>();
  const missing = new Set<string>();

  function has(path: string): boolean {
    if (!here.has(path)) missing.add(path);
    return here.has(path);
  }

  function entryOf(key: string): TermEntry | undefined {
    const { first } = keyBlocks(key, key);
    return has(keysPath(name, first)) ? entries.get(key) : undefined;
  }

  /** Paths of the blocks with the keys that begin so. */
  function blocksFrom(beginning: string): readonly string[] {
    const { first, end } = keyBlocks(beginning, `${beginning}\uffff`);
    const count = Math.min(end - first, MAX_BLOCKS_OF_BEGINNING);
    return Array.from({ length: count }, (_, at) => keysPath(name, first + at));
  }

  function keysFrom(beginning: string): readonly string[] {
    if (blocksFrom(beginning).filter((path) => !has(path)).length > 0) return [];
    return [...entries.values()]
      .filter(({ key }) => key.startsWith(beginning))
      .sort((a, b) => a.lines[0]!.at - b.lines[0]!.at || a.order - b.order)
      .map(({ key }) => key);
  }

  function formsNear(word: string): readonly (readonly [form: string, key: string])[] {
    const allowed = allowedDistance(word.length);
    // Before the words that begin with it are known, nobody can tell whether it has a mistake.
    if (allowed === 0 || blocksFrom(word).some((path) => missing.has(path))) return [];
    const letter = word.charAt(0);
    const { first, end } = formBlocks(
      formName(letter, word.length - allowed),
      `${formName(letter, word.length + allowed)}\uffff`,
    );
    if (end - first > MAX_BLOCKS_OF_FORMS) return [];
    const paths = Array.from({ length: end - first }, (_, at) => formsPath(name, first + at));
    return paths.flatMap((path) => (has(path) ? forms.get(path)! : []));
  }

  function addKeys(text: string): void {
    for (const entry of readTermBlock(text)) {
      entries.set(entry.key, entry);
      for (const { at, field, size, weight } of entry.lines)
        lines[at] ??= { page: pageOf(at), field, size, weight, isForeign: at >= firstForeign };
      linesWith.set(
        entry.key,
        entry.lines.map(({ at }) => at),
      );
    }
  }

  const timesOf = (key: string): number =>
    isHan(key.charAt(0)) ? (timesOfHan.get(key) ?? 0) : (entryOf(key)?.times ?? 0);
  return {
    index: {
      pages,
      lines,
      linesWith: (key) => (entryOf(key) ? linesWith.get(key)! : []),
      timesOf,
      keysFrom,
      hanKeys,
      sums,
      weightOf(key) {
        const entry = entryOf(key);
        return entry && keyWeight(entry.answers, entry.pages, total);
      },
      isInAnswers: (key) => (entryOf(key)?.answers ?? 0) > 0,
      formsNear,
      conceptsIn,
      seamsIn: seamsOf(timesOf),
      placeOf(kind, id) {
        const place = pages.findIndex((page) => page.kind === kind && page.id === id);
        return place < 0 ? undefined : place;
      },
    },
    takeMissing() {
      const taken = [...missing];
      missing.clear();
      return taken;
    },
    add(path, text) {
      if (here.has(path)) return;
      if (isFormsPath(path)) {
        const rows = rowsOf(JSON.parse(text) as string);
        forms.set(
          path,
          rows.map(([form = '', key = form]) => [form, key] as const),
        );
      } else addKeys(text);
      here.add(path);
    },
  };
}

/** @param counts of lines, page after page, as often as there are languages */
function pageReaderOf(counts: readonly number[], pages: number): (line: number) => number {
  const ends: number[] = [];
  for (const count of counts) ends.push((ends.at(-1) ?? 0) + count);
  return (line) => {
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > line) high = middle;
      else low = middle + 1;
    }
    return low % pages;
  };
}

/** As the whole index has them; the names of categories are lines nobody asked for. */
function sumsOf(table: SearchTable, ownLines: readonly number[], lengths: readonly number[]): readonly LineSum[] {
  const named = table.categories.map(([, category]) => Number(termsOf(category).length > 0));
  const asked = table.answers.map(([, , , category], page) => ownLines[page]! - (named[category] ?? 0));
  const usual = asked.reduce((sum, count) => sum + count, 0) / (asked.length || 1);
  return lengths.map((step, page) => {
    const count = asked[page];
    return { length: weightAt(step), asked: count === undefined ? 0 : Math.log((1 + count) / (1 + usual)) };
  });
}

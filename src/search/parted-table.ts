import { cutIntoBlocks } from './blocks.ts';
import { columnOf } from './columns.ts';
import { tokenOf } from './full-text.ts';
import { indexSteps, type LineIndex } from './line-index.ts';
import { isHan } from './normalise.ts';
import { stampOf } from './page-addresses.ts';
import { numberText, stepOf } from './number-text.ts';
import { atOnce } from './steps.ts';
import { writeTable, type TableTexts } from './table-file.ts';
import type { HanVariants, SearchTable } from './table.ts';
import { termsOf, type Term } from './terms.ts';
import { sizeOfEntry, writeTermBlock, type ListedLine, type TermEntry } from './term-block.ts';

/*
 * The small table of a large site. Whole it would be a megabyte; in parts a reader loads a head, which every query
 * needs, and for each query the parts with its words and the rows that are shown. What a query finds is the same.
 */

/** Raised when the shape below changes. */
export const PARTS_VERSION = 2;

/** What the index of a table in parts needs before any of its parts. */
export interface IndexHead {
  /** Lines of each page, and those in the other language. */
  readonly lines: string;
  readonly foreignLines: string;
  /** Length of each page's lines taken together. */
  readonly lengths: string;
  /** Keys of Chinese characters in the order of the lines, a blank behind a single one, and how many lines have each. */
  readonly hanKeys: string;
  readonly hanTimes: string;
  /** Where the blocks of keys begin, and those of forms. */
  readonly keys: string;
  readonly forms: string;
}

/** `search/<locale>/head.json`. */
export interface TableHead {
  readonly version: number;
  /** Folder of the parts, below that of the head: parts of two builds are never taken for those of one. */
  readonly folder: string;
  /** As `stampOf` has it of the whole table. */
  readonly stamp: string;
  /** The table without the words of its answers. */
  readonly table: Pick<TableTexts, 'words' | 'literals'>;
  readonly index: IndexHead;
}

/** `<folder>/both.json`: what a query in words of both languages needs besides the head. */
export interface ForeignHead {
  readonly synonyms: string;
  /** Of the table that is in Chinese, where that is not the head's. */
  readonly variants?: HanVariants;
  readonly index: IndexHead;
}

/** Characters of a block. Small ones cost a few more bytes for all, and far fewer for the one that a query needs. */
const BLOCK_SIZE = 2_000;
/** Answers in a block of rows; of most blocks one row is shown. */
export const ROWS = 8;
/**
 * Lines listed of one key: of one that more lines have, those with little else in them, for in the others it tells
 * next to nothing.
 */
const MAX_LISTED = 600;

/** The folders of both indexes, below that of the parts. */
export const OWN = 'own';
export const BOTH = 'both';

/**
 * A table in parts.
 * @param foreign the other language's
 * @returns content by path below `search/<locale>/`, `head.json` among them
 */
export function partTable(table: SearchTable, foreign: SearchTable): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const read = termsOnce();
  const index = writeIndex(OWN, atOnce(indexSteps(table, undefined, read)), table, parts);
  const both = writeIndex(BOTH, atOnce(indexSteps(table, foreign, read)), table, parts);
  parts.set(
    'both.json',
    JSON.stringify({
      synonyms: columnOf(foreign.synonyms),
      ...(table.locale === 'zh' ? {} : { variants: foreign.variants }),
      index: both,
    } satisfies ForeignHead),
  );
  for (let from = 0; from < table.answers.length; from += ROWS) {
    const rows = table.answers.slice(from, from + ROWS).map(([id, question]) => [id, question]);
    parts.set(rowsPath(from), JSON.stringify(columnOf(rows)));
  }
  const { words, literals } = writeTable(withoutWords(table));
  const folder = tokenOf([words, literals, ...parts.values()].join(''));
  const ids = table.answers.map(([id]) => id);
  const stamp = stampOf(table.locale, ids);
  const head: TableHead = { version: PARTS_VERSION, folder, stamp, table: { words, literals }, index };
  return new Map([
    ['head.json', JSON.stringify(head)],
    ...[...parts].map(([path, text]) => [`${folder}/${path}`, text] as const),
  ]);
}

/** Cuts every text once. */
function termsOnce(): (text: string) => readonly Term[] {
  const known = new Map<string, readonly Term[]>();
  return (text) => {
    const terms = known.get(text) ?? termsOf(text);
    known.set(text, terms);
    return terms;
  };
}

/** Path of the block that has an answer's row, by the answer's place. */
export function rowsPath(place: number): string {
  return `rows/${Math.floor(place / ROWS).toString(36)}.json`;
}

export function keysPath(index: string, block: number): string {
  return `${index}/k${block.toString(36)}.json`;
}

export function formsPath(index: string, block: number): string {
  return `${index}/f${block.toString(36)}.json`;
}

export function isFormsPath(path: string): boolean {
  return path.includes('/f');
}

/** Recognition asks for the ids of answers that have signs; all else of an answer stands in its row and in the index. */
function withoutWords(table: SearchTable): SearchTable {
  const signed = new Set(table.signs.map(([, page]) => page));
  const answers = table.answers.map(([id, , , category], page) => {
    return [signed.has(page) ? id : '', '', '', category, []] as const;
  });
  return { ...table, answers };
}

function writeIndex(name: string, index: LineIndex, table: SearchTable, parts: Map<string, string>): IndexHead {
  const entries = entriesOf(index, table.answers.length);
  const keys = cutIntoBlocks(
    inOrderOf(entries, ({ key }) => key),
    ({ key }) => key,
    sizeOfEntry,
    BLOCK_SIZE,
  );
  for (const [at, block] of keys.blocks.entries()) parts.set(keysPath(name, at), writeTermBlock(block));
  // Nobody looks for a mistake in Chinese letter by letter.
  const written = [...index.formsNear('')].filter(([form]) => !isHan(form.charAt(0)));
  const forms = cutIntoBlocks(inOrderOf(written, nameOfForm), nameOfForm, ([form]) => form.length + 1, BLOCK_SIZE);
  for (const [at, block] of forms.blocks.entries()) {
    const rows = block.map(([form, key]) => (form === key ? [form] : [form, key]));
    parts.set(formsPath(name, at), JSON.stringify(columnOf(rows)));
  }
  return {
    ...linesByPage(index),
    lengths: numberText(index.sums.map(({ length }) => stepOf(length))),
    hanKeys: index.hanKeys.map((key) => key.padEnd(2)).join(''),
    hanTimes: numberText(index.hanKeys.map((key) => index.timesOf(key))),
    keys: keys.starts,
    forms: forms.starts,
  };
}

/** Forms that may be meant by one another begin alike, and are nearly as long. */
function nameOfForm([form]: readonly [form: string, key: string]): string {
  return formName(form.charAt(0), form.length) + form;
}

export function formName(letter: string, length: number): string {
  return letter + String.fromCharCode(0x20 + length);
}

function inOrderOf<Row>(rows: readonly Row[], nameOf: (row: Row) => string): readonly Row[] {
  return [...rows].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function entriesOf(index: LineIndex, answers: number): readonly TermEntry[] {
  let order = 0;
  let firstBefore = -1;
  return index.keysFrom('').map((key): TermEntry => {
    const places = index.linesWith(key);
    order = places[0] === firstBefore ? order + 1 : 0;
    firstBefore = places[0]!;
    const lines = places.map((at): ListedLine => ({ at, ...index.lines[at]! }));
    const pages = new Set(places.map((at) => index.lines[at]!.page));
    const own = [...pages].filter((page) => page < answers).length;
    return { key, answers: own, pages: pages.size, times: lines.length, order, lines: mostTelling(lines) };
  });
}

function mostTelling(lines: readonly ListedLine[]): readonly ListedLine[] {
  if (lines.length <= MAX_LISTED) return lines;
  const kept = [...lines].sort((a, b) => a.weight - b.weight || a.at - b.at).slice(0, MAX_LISTED);
  return kept.sort((a, b) => a.at - b.at);
}

/** Lines stand page by page, first all of the table's own, then the others. */
function linesByPage({ lines, pages }: LineIndex): Pick<IndexHead, 'lines' | 'foreignLines'> {
  const own = pages.map(() => 0);
  const foreign = pages.map(() => 0);
  for (const { page, isForeign } of lines) (isForeign ? foreign : own)[page]!++;
  const inPages = [own, foreign].flatMap((counts) => counts.flatMap((count, page) => Array<number>(count).fill(page)));
  if (lines.some(({ page }, at) => page !== inPages[at]))
    throw new Error('The lines of a table do not stand page by page; the index in parts counts on that.');
  return { lines: numberText(own), foreignLines: foreign.some((count) => count > 0) ? numberText(foreign) : '' };
}

import { columnOf, rowsOf } from './columns.ts';
import type { Field } from './line-index.ts';
import { numbersIn, numberText, stepOf, weightAt } from './number-text.ts';

/** A line as a key's list has it: all that ranking asks of it. */
export interface ListedLine {
  /** Place among all lines. */
  readonly at: number;
  readonly field: Field;
  readonly size: number;
  readonly weight: number;
}

/** What the index knows of one key. */
export interface TermEntry {
  readonly key: string;
  /** In how many answers it stands, and in how many pages. */
  readonly answers: number;
  readonly pages: number;
  /** In how many lines it stands. */
  readonly times: number;
  /** Its place among the keys that the first of its lines was the first to have. */
  readonly order: number;
  /** In their order; of a very frequent key those that tell most. */
  readonly lines: readonly ListedLine[];
}

/** A stretch of the keys as it is sent: numbers of one kind beside each other, for they are alike. */
interface TermBlockFile {
  readonly keys: string;
  readonly counts: string;
  readonly steps: string;
  readonly marks: string;
  readonly weights: string;
}

const fields: readonly Field[] = ['title', 'phrase', 'category'];

export function writeTermBlock(entries: readonly TermEntry[]): string {
  const lines = entries.flatMap((entry) => entry.lines);
  return JSON.stringify({
    keys: columnOf(entries.map(({ key }) => [key])),
    counts: numberText(
      entries.flatMap(({ answers, pages, times, order, lines: { length } }) => [
        answers > 0 ? answers * 2 : pages * 2 + 1,
        order,
        length,
        times - length,
      ]),
    ),
    steps: numberText(entries.flatMap((entry) => entry.lines.map(({ at }, i) => at - (entry.lines[i - 1]?.at ?? 0)))),
    marks: numberText(lines.map(({ field, size }) => size * fields.length + fields.indexOf(field))),
    weights: numberText(lines.map(({ weight }) => stepOf(weight))),
  } satisfies TermBlockFile);
}

/** Reads what `writeTermBlock` wrote; of a key that stands in answers it does not tell in how many pages. */
export function readTermBlock(text: string): readonly TermEntry[] {
  const file = JSON.parse(text) as TermBlockFile;
  const [counts, steps, marks, weights] = [file.counts, file.steps, file.marks, file.weights].map(numbersIn);
  let next = 0;
  return rowsOf(file.keys).map(([key], row): TermEntry => {
    const [places = 0, order = 0, length = 0, unlisted = 0] = counts!.slice(row * 4, row * 4 + 4);
    const count = places >> 1;
    let at = 0;
    const lines = Array.from({ length }, (): ListedLine => {
      at += steps![next]!;
      const mark = marks![next]!;
      const weight = weightAt(weights![next++]!);
      return { at, field: fields[mark % fields.length]!, size: Math.floor(mark / fields.length), weight };
    });
    const isInAnswers = places % 2 === 0;
    return { key: key!, answers: isInAnswers ? count : 0, pages: count, times: length + unlisted, order, lines };
  });
}

/** Characters an entry takes in its block. */
export function sizeOfEntry({ key, lines }: TermEntry): number {
  return key.length + 5 + 3 * lines.length;
}

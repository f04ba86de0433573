import { columnOf, rowsOf } from './columns.ts';

/** A list in the order of its names, cut into blocks, each a file of its own. */
export interface Blocks<Row> {
  /** What tells a block from the one before: the beginning of its first name. */
  readonly starts: string;
  readonly blocks: readonly (readonly Row[])[];
}

/**
 * Cuts rows into blocks.
 * @param rows in the order of their names' character codes
 * @param sizeOf characters a row takes in a file
 * @param size characters a block may have; a larger row is one alone
 */
export function cutIntoBlocks<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  sizeOf: (row: Row) => number,
  size: number,
): Blocks<Row> {
  const blocks: Row[][] = [];
  const starts: string[] = [];
  let left = 0;
  let last = '';
  for (const row of rows) {
    left -= sizeOf(row);
    if (blocks.length === 0 || left < 0) {
      starts.push(blocks.length === 0 ? '' : beginningAfter(last, nameOf(row)));
      blocks.push([]);
      left = size - sizeOf(row);
    }
    blocks.at(-1)!.push(row);
    last = nameOf(row);
  }
  return { starts: columnOf(starts.map((start) => [start])), blocks };
}

/** The shortest beginning of a name that comes after the name before it. */
function beginningAfter(before: string, name: string): string {
  let length = 1;
  while (name.slice(0, length) <= before) length++;
  return name.slice(0, length);
}

/** Which blocks hold the names from one to another, as places from the first to the one before the last. */
export type BlockFinder = (from: string, to: string) => { readonly first: number; readonly end: number };

export function blockFinderOf(starts: string): BlockFinder {
  const names = starts === '' ? [''] : rowsOf(starts).map(([start = '']) => start);
  /** The last block that begins at or before a name. */
  function blockOf(name: string): number {
    let low = 0;
    let high = names.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (names[middle]! <= name) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  return (from, to) => ({ first: blockOf(from), end: blockOf(to) + 1 });
}

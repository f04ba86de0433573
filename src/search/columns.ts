/*
 * Rows of words as one text. The signs between them are such as JSON does not write in two letters, for they are a
 * tenth of what a compressor sees.
 */

const LINE = '\u007f';
const WORD = '|';
/** Stands for a bar that is part of a word. */
const OWN_BAR = '\u0080';

/** The first character code that no sign of a column has. */
export const FIRST_FREE = 0x81;

/** Rows as a text; empty words at the end of a row are not kept apart. */
export function columnOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows
    .map((row) =>
      row
        .map((word) => String(word).replaceAll(WORD, OWN_BAR))
        .join(WORD)
        .replace(/\|+$/, ''),
    )
    .join(LINE);
}

/** The rows of a text that `columnOf` made; an empty row has no word. */
export function rowsOf(column: string): readonly (readonly string[])[] {
  if (column === '') return [];
  const hasBars = column.includes(OWN_BAR);
  return column.split(LINE).map((row) => {
    const words = row === '' ? [] : row.split(WORD);
    return hasBars ? words.map((word) => word.replaceAll(OWN_BAR, WORD)) : words;
  });
}

import { encode } from 'uqr';

/** A QR code as one outline. */
export interface QrCode {
  /** Modules a side, its quiet margin among them. */
  readonly size: number;
  /** The dark modules as horizontal strokes, for a path with a stroke of one module. */
  readonly strokes: string;
}

const QUIET = 4; // modules of white that the standard asks for on each side

/** @example qrCode('https://faq.example.com/zh/emfile.html').size // 37 */
export function qrCode(text: string): QrCode {
  // M: an eighth of the code may be lost to a crease, which paper has.
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const strokes = data.flatMap((row, y) => runsOf(row).map(([from, length]) => `M${from} ${y}.5h${length}`));
  return { size, strokes: strokes.join('') };
}

/** Where dark modules stand in a row. */
function runsOf(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  return [
    ...row
      .map((isDark) => (isDark ? 'x' : ' '))
      .join('')
      .matchAll(/x+/g),
  ].map(({ index, 0: run }) => [index, run.length] as const);
}

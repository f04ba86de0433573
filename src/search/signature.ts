import { normalise } from './normalise.ts';

/** Characters of one line that a `*` may stand for; log fields between two fixed parts are not longer. */
export const MAX_GAP = 200;

/** A signature, made ready to be looked for. */
export interface Pattern {
  /** The fixed parts between the stars, in order, as `prepare` leaves text. */
  readonly parts: readonly string[];
  /** Number of fixed characters: a longer pattern says more. */
  readonly length: number;
}

/**
 * Text as patterns are compared with it: normalised, with runs of blanks as one blank, and a line's indent gone.
 * A line break stays one, for `*` ends there.
 */
function prepare(text: string): string {
  return normalise(text)
    .replace(/\\n/g, '\n') // Erlang prints the line breaks inside a string this way
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/**
 * Reads a signature from content.
 * @example patternOf('received * alert: fatal - unknown ca').parts // ['received', 'alert: fatal - unknown ca']
 */
export function patternOf(signature: string): Pattern {
  const parts = signature
    .split('*')
    .map((part) => prepare(part))
    .filter(Boolean);
  return { parts, length: parts.reduce((sum, part) => sum + part.length, 0) };
}

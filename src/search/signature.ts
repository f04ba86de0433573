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
export function prepare(text: string): string {
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

/**
 * Where a fixed part ends when it stands at a place; -1 when it does not. A blank also stands for a line break,
 * because terminals and chat programs wrap long lines. Words count only whole: `timeout` is not in `timeouts`.
 */
export function endOfPart(text: string, part: string, start: number): number {
  for (let i = 0; i < part.length; i++) {
    const wanted = part.charAt(i);
    const found = text.charAt(start + i);
    if (found !== wanted && !(wanted === ' ' && found === '\n')) return -1;
  }
  const end = start + part.length;
  const cutsFirst = isWordCharacter(part.charAt(0)) && start > 0 && isWordCharacter(text.charAt(start - 1));
  const cutsLast = isWordCharacter(part.charAt(part.length - 1)) && isWordCharacter(text.charAt(end));
  return cutsFirst || cutsLast ? -1 : end;
}

/** Where the parts from `index` on end, the one before having ended at `from`; -1 when they do not follow. */
export function endOfParts(text: string, parts: readonly string[], index: number, from: number): number {
  let place = from;
  for (const part of parts.slice(index)) {
    const lineEnd = text.indexOf('\n', place);
    const reach = Math.min(place + MAX_GAP, lineEnd < 0 ? text.length : lineEnd);
    let end = -1;
    for (let at = place; at <= reach && end < 0; at++) end = endOfPart(text, part, at);
    if (end < 0) return -1;
    place = end;
  }
  return place;
}

export function isWordCharacter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9') || char === '_';
}

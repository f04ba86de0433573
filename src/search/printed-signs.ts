import { tidy } from './normalise.ts';
import { patternOf } from './signature.ts';
import type { SignRow } from './table.ts';

/**
 * What machines print between words, and people who ask something hardly type. `~` begins a sign that counts in a log
 * only, and hardly a line of a log has none of the others.
 */
const PRINTED = /[[\]{}():<>="_~]/;

/** Whether a text has what a printed sign has; any other can hold none, and is searched without knowing them. */
export function mayHoldPrinted(text: string): boolean {
  return PRINTED.test(tidy(text));
}

/** A sign that stands only in texts of which `mayHoldPrinted` is true. */
export function isPrintedSign([text]: SignRow): boolean {
  return patternOf(text).parts.some((part) => PRINTED.test(part));
}

/*
 * Whole numbers as a text of one character each: the smaller, the shorter, and a compressor sees that they are alike.
 * Left out are the characters that JSON writes in two letters, and those that only stand in pairs.
 */

const FIRST = 0x23;
const BACKSLASH = 0x5c;
const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;

/** @example numberText([0, 1, 2]) // '#$%' */
export function numberText(numbers: readonly number[]): string {
  return numbers.map(characterOf).join('');
}

/** The numbers of a text that `numberText` made. */
export function numbersIn(text: string): readonly number[] {
  const numbers: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const shifted = code >= AFTER_SURROGATES ? code - (AFTER_SURROGATES - SURROGATES) : code;
    numbers.push((shifted > BACKSLASH ? shifted - 1 : shifted) - FIRST);
  }
  return numbers;
}

function characterOf(number: number): string {
  let code = FIRST + number;
  if (code >= BACKSLASH) code++;
  if (code >= SURROGATES) code += AFTER_SURROGATES - SURROGATES;
  return String.fromCodePoint(code);
}

/** Steps between two neighbours in a scale of weights; one of them is a difference of less than half a percent. */
const STEPS = 1024;
const LEAST = -4 * STEPS;

/** A weight as a whole number: equal ratios are equal steps. Weights below 0.02 count as that. */
export function stepOf(weight: number): number {
  return Math.max(0, Math.round(Math.log(weight) * STEPS) - LEAST);
}

export function weightAt(step: number): number {
  return Math.exp((step + LEAST) / STEPS);
}

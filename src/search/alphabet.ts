import { FIRST_FREE } from './columns.ts';
import type { HanVariants } from './table.ts';

/**
 * The characters beyond ASCII of one table, in the order of their codes. Texts are sent with a character's place in it
 * instead of its code: two bytes instead of three, and such as a compressor can tell from one another. What is known of
 * a character stands at its place too, so none is named twice.
 */
export interface AlphabetFile {
  /** Steps from one character's code to the next, each as the character that many places behind the blank. */
  readonly steps: string;
  /** Of each character its readings, parted by commas. */
  readonly readings: string;
  /** Of each character its other forms. */
  readonly forms: string;
}

export interface Alphabet {
  readonly file: AlphabetFile;
  readonly encode: (text: string) => string;
}

const BLANK = 32;
const BEYOND_ASCII = /[\u0080-\u{10ffff}]/gu;

/** The alphabet of all these texts and of what is known of their characters. */
export function alphabetOf(texts: readonly string[], { forms, readings }: HanVariants): Alphabet {
  const formsOf = new Map<string, string>();
  for (const [, form, ours] of forms.matchAll(/(.)(.)/gu)) formsOf.set(ours!, (formsOf.get(ours!) ?? '') + form!);
  const readingsOf = new Map<string, string[]>();
  for (const [reading, characters] of readings) {
    for (const char of characters) readingsOf.set(char, [...(readingsOf.get(char) ?? []), reading]);
  }
  const used = new Set(texts.flatMap((text) => text.match(BEYOND_ASCII) ?? []));
  const characters = [...used, ...formsOf.keys(), ...readingsOf.keys()].filter(
    (char, at, all) => all.indexOf(char) === at,
  );
  characters.sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  const codes = characters.map((char) => char.codePointAt(0)!);
  const places = new Map(characters.map((char, place) => [char, String.fromCodePoint(FIRST_FREE + place)]));
  return {
    file: {
      steps: codes.map((code, at) => String.fromCodePoint(BLANK + code - (codes[at - 1] ?? 0))).join(''),
      readings: listOf(characters.map((char) => (readingsOf.get(char) ?? []).join(','))),
      forms: listOf(characters.map((char) => formsOf.get(char) ?? '')),
    },
    encode: (text) => text.replace(BEYOND_ASCII, (char) => places.get(char)!),
  };
}

/** What `alphabetOf` made, read again. */
export function readAlphabet({ steps, readings, forms }: AlphabetFile): {
  readonly decode: (text: string) => string;
  readonly variants: HanVariants;
} {
  let code = 0;
  const characters = [...steps].map((step) => String.fromCodePoint((code += step.codePointAt(0)! - BLANK)));
  const formsOf = partsOf(forms);
  const byReading = new Map<string, string>();
  for (const [at, own] of partsOf(readings).entries()) {
    for (const reading of own === '' ? [] : own.split(',')) {
      byReading.set(reading, (byReading.get(reading) ?? '') + characters[at]!);
    }
  }
  return {
    decode: (text) => text.replace(BEYOND_ASCII, (char) => characters[char.codePointAt(0)! - FIRST_FREE] ?? char),
    variants: {
      forms: formsOf.flatMap((own, at) => [...own].map((form) => form + characters[at]!)).join(''),
      readings: [...byReading].sort(([a], [b]) => (a < b ? -1 : 1)),
    },
  };
}

/** Empty when there is nothing in it. */
function listOf(parts: readonly string[]): string {
  return parts.join(' ').trimEnd();
}

function partsOf(list: string): readonly string[] {
  return list === '' ? [] : list.split(' ');
}

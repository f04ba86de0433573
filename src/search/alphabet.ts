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
  /** Of each character its other forms, the second and further ones behind a plus sign; of those without any, how many. */
  readonly forms: string;
  /** Places that stand beside each other so often that both together have a place too, behind those before them. */
  readonly pairs: string;
}

export interface Alphabet {
  readonly file: AlphabetFile;
  readonly encode: (text: string) => string;
}

const BLANK = 32;
const BEYOND_ASCII = /[\u0080-\u{10ffff}]/gu;
/** Places in a text, one code each. */
const PLACES = /[\u0081-\uffff]+/g;

/** The alphabet of all these texts and of what is known of their characters. */
export function alphabetOf(texts: readonly string[], { forms, readings }: HanVariants): Alphabet {
  const formsOf = new Map<string, string[]>();
  for (const [, form, ours] of forms.matchAll(/(.)(.)/gu)) addTo(formsOf, ours!, form!);
  const readingsOf = new Map<string, string[]>();
  for (const [reading, characters] of readings) for (const char of characters) addTo(readingsOf, char, reading);
  const used = new Set(texts.flatMap((text) => text.match(BEYOND_ASCII) ?? []));
  const characters = [...new Set([...used, ...formsOf.keys(), ...readingsOf.keys()])];
  characters.sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  const codes = characters.map((char) => char.codePointAt(0)!);
  const places = new Map(characters.map((char, place) => [char, placeAt(place)]));
  const inPlaces = (text: string): string => text.replace(BEYOND_ASCII, (char) => places.get(char)!);
  const pairs = frequentPairs(texts.map(inPlaces).join('\n'), characters.length);
  return {
    file: {
      steps: codes.map((code, at) => String.fromCodePoint(BLANK + code - (codes[at - 1] ?? 0))).join(''),
      readings: listOf(characters.map((char) => (readingsOf.get(char) ?? []).join(','))),
      forms: characters
        .map((char) => formsOf.get(char)?.join('+') ?? ' ')
        .join('')
        .trimEnd()
        .replace(/ +/g, (blanks) => blanks.length.toString(36)),
      pairs: pairs.join(''),
    },
    encode: (text) => withPairs(inPlaces(text), pairs, characters.length),
  };
}

function placeAt(place: number): string {
  return String.fromCodePoint(FIRST_FREE + place);
}

const MAX_PAIRS = 100;
/** A pair costs two characters, and saves one each time. */
const MIN_TIMES = 10;
/** Characters of a text that are read for its frequent pairs; those of a larger one are the same. */
const MAX_READ = 100_000;

/** @param size of the alphabet without pairs */
function frequentPairs(text: string, size: number): readonly string[] {
  const pairs: string[] = [];
  for (let read = text.slice(0, MAX_READ); pairs.length < MAX_PAIRS;) {
    const counts = new Map<string, number>();
    for (const [, pair] of read.matchAll(/(?=([\u0081-\uffff]{2}))/g)) counts.set(pair!, (counts.get(pair!) ?? 0) + 1);
    const [best] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    if (!best || best[1] < MIN_TIMES) break;
    read = read.replaceAll(best[0], placeAt(size + pairs.length));
    pairs.push(best[0]);
  }
  return pairs;
}

function withPairs(text: string, pairs: readonly string[], size: number): string {
  return pairs.reduce((shorter, pair, at) => shorter.replaceAll(pair, placeAt(size + at)), text);
}

/** What `alphabetOf` made, read again. */
export function readAlphabet({ steps, readings, forms, pairs }: AlphabetFile): {
  readonly decode: (text: string) => string;
  readonly variants: HanVariants;
} {
  let code = 0;
  const characters = [...steps].map((step) => String.fromCodePoint((code += step.codePointAt(0)! - BLANK)));
  // Run by run, for a reader waits for it, and a call for each character is felt on a phone.
  function decode(text: string): string {
    return text.replace(PLACES, (run) => {
      let decoded = '';
      for (let at = 0; at < run.length; at++) decoded += characters[run.charCodeAt(at) - FIRST_FREE] ?? run.charAt(at);
      return decoded;
    });
  }
  for (const [pair] of pairs.matchAll(/../gs)) characters.push(decode(pair));
  const byReading = new Map<string, string>();
  for (const [at, own] of partsOf(readings).entries()) {
    for (const reading of own === '' ? [] : own.split(',')) {
      byReading.set(reading, (byReading.get(reading) ?? '') + characters[at]!);
    }
  }
  let at = 0;
  let inOrder = '';
  for (const [part] of forms.matchAll(/[\da-z]+|\+?[^\da-z]/gu)) {
    if (/^[\da-z]/.test(part)) at += parseInt(part, 36);
    else inOrder += part.replace('+', '') + characters[part.startsWith('+') ? at - 1 : at++]!;
  }
  return {
    decode,
    variants: {
      forms: inOrder,
      readings: [...byReading].sort(([a], [b]) => (a < b ? -1 : 1)),
    },
  };
}

function addTo(lists: Map<string, string[]>, key: string, one: string): void {
  lists.set(key, [...(lists.get(key) ?? []), one]);
}

/** Empty when there is nothing in it. */
function listOf(parts: readonly string[]): string {
  return parts.join(' ').trimEnd();
}

function partsOf(list: string): readonly string[] {
  return list === '' ? [] : list.split(' ');
}

import { isHan } from './normalise.ts';
import { endOfPart, endOfParts, isWordCharacter, patternOf, prepare, type Pattern } from './signature.ts';

/** Something printed that leads to a page: an answer's signature or a keyword's literal. */
export interface Sign<Target> {
  readonly text: string;
  readonly target: Target;
}

export interface Recognition<Target> {
  readonly target: Target;
  /** Where it stands in the prepared text. */
  readonly start: number;
  readonly end: number;
  /** Higher says more: long patterns before short ones, the cause a log names before words in passing. */
  readonly strength: number;
}

export type Recogniser<Target> = (text: string) => readonly Recognition<Target>[];

interface Anchored<Target> {
  readonly pattern: Pattern;
  /** Characters between the first part's start and its anchor. */
  readonly offset: number;
  readonly target: Target;
}

/** Characters of a paste that are read; the rest is for the diagnose page. */
const MAX_TEXT = 40_000;

/**
 * Makes a recogniser of all signs. Each is filed under the longest word of its first part; text is read word by word
 * and only signs filed under that word are tried, so time grows with the text and hardly with the number of signs.
 */
export function recogniserOf<Target>(signs: readonly Sign<Target>[]): Recogniser<Target> {
  const byAnchor = new Map<string, Anchored<Target>[]>();
  for (const { text, target } of signs) {
    const pattern = patternOf(text);
    const first = pattern.parts[0];
    if (first === undefined) continue;
    const anchor = wordsOf(first).reduce<Word | undefined>(
      (best, word) => (best && best.text.length >= word.text.length ? best : word),
      undefined,
    );
    if (!anchor) continue;
    const anchored = { pattern, offset: anchor.start, target };
    const filed = byAnchor.get(anchor.text);
    if (filed) filed.push(anchored);
    else byAnchor.set(anchor.text, [anchored]);
  }
  return (raw) => {
    const text = prepare(raw.slice(0, MAX_TEXT));
    const found: Recognition<Target>[] = [];
    for (const word of wordsOf(text)) {
      for (const { pattern, offset, target } of byAnchor.get(word.text) ?? []) {
        const start = word.start - offset;
        if (start < 0) continue;
        const firstEnd = endOfPart(text, pattern.parts[0]!, start);
        const end = firstEnd < 0 ? -1 : endOfParts(text, pattern.parts, 1, firstEnd);
        if (end >= 0) found.push({ target, start, end, strength: strengthOf(text, start, end, pattern) });
      }
    }
    return found;
  };
}

/** Names before a value that make it the cause rather than a word in passing. */
const CAUSES = [
  'msg:',
  'reason:',
  'cause:',
  'reason=>',
  'cause=>',
  '{shutdown,',
  'tls_alert,{',
  'tls_alert,',
  'forreason',
];
const CAUSE_LENGTH = 30; // of the longest of them, with a line break and indent inside
const CAUSE_STRENGTH = 40; // as much as a pattern longer by forty characters

function strengthOf(text: string, start: number, end: number, pattern: Pattern): number {
  const before = text.slice(Math.max(0, start - CAUSE_LENGTH), start).replace(/[\s"']/g, '');
  // A list of counters names many reasons, none of them the cause of this line.
  const isCounted = /^,\d+\}/.test(text.slice(end, end + 12));
  if (isCounted) return pattern.length / 2;
  // `{ssl_error,{tls_alert,{unknown_ca,…`: what wraps another term is not the cause, the innermost is.
  const isWrapper = /[,{]$/.test(text.slice(start, end)) || /^[,\s]*\{/.test(text.slice(end, end + 12));
  if (isWrapper) return pattern.length;
  return pattern.length + (CAUSES.some((cause) => before.endsWith(cause)) ? CAUSE_STRENGTH : 0);
}

interface Word {
  readonly text: string;
  readonly start: number;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at);
    if (char !== '' && isWordCharacter(char)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) words.push({ text: text.slice(start, at), start });
    start = -1;
    if (isHan(char)) words.push({ text: char, start: at });
  }
  return words;
}

import { isHan, normalise } from './normalise.ts';
import { stem } from './stem.ts';
import { chineseStopWordAt, englishStopWords } from './stop-words.ts';

/**
 * What is compared: a stemmed word, a piece of code kept whole, or two neighbouring Chinese characters. Pairs of
 * characters need no dictionary, so every browser cuts Chinese alike.
 */
export interface Term {
  readonly key: string;
  readonly kind: 'word' | 'code' | 'han';
  /** The normalised text it was cut from. */
  readonly text: string;
  /** The code this is one word of: `keepalive_timeout` also gives `keepalive` and `timeout`. */
  readonly partOf?: string | undefined;
  /** Where it begins in the normalised text. */
  readonly at: number;
}

// Joiners and word characters have none in common, so this runs in linear time whatever is pasted.
const CHUNK = /[\p{L}\p{N}_$#+]+(?:[./:@'-]+[\p{L}\p{N}_$#+]+)*/gu;
const SPEAKS = /[\p{L}\p{N}]/u;

/**
 * Cuts text into terms, in order.
 * @example termsOf('acl.conf 不生效').map((term) => term.key) // ['acl.conf', 'acl', 'conf', '不生', '生效']
 */
export function termsOf(text: string): Term[] {
  return termsOfNormalised(normalise(text));
}

export function termsOfNormalised(text: string): Term[] {
  const terms: Term[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    let start = 0;
    while (start < chunk.length) {
      const inHan = isHan(chunk.charAt(start));
      let end = start + 1;
      while (end < chunk.length && isHan(chunk.charAt(end)) === inHan) end++;
      if (inHan) addHan(chunk.slice(start, end), index + start, terms);
      else addLatin(chunk.slice(start, end), index + start, terms);
      start = end;
    }
  }
  return terms;
}

function addHan(run: string, place: number, terms: Term[]): void {
  let from = 0;
  let at = 0;
  while (at < run.length) {
    const length = chineseStopWordAt(run, at);
    if (length > 0) {
      addPairs(run.slice(from, at), place + from, terms);
      from = at + length;
    }
    at += Math.max(1, length);
  }
  addPairs(run.slice(from), place + from, terms);
}

function addPairs(run: string, place: number, terms: Term[]): void {
  if (run.length === 1) terms.push({ key: run, kind: 'han', text: run, at: place });
  for (let at = 0; at + 1 < run.length; at++) {
    const pair = run.slice(at, at + 2);
    terms.push({ key: pair, kind: 'han', text: pair, at: place + at });
  }
}

const EDGE = /^[./:@'-]+|[./:@'-]+$/g;

const VERSION = /^v?\d+(?:\.(?:\d+|x))+$/;
/** `emqx5.8` and `tlsv1.3` say the same as the two words. */
const NAME_AND_VERSION = /^([a-uw-z][a-z]*?)(v?\d+(?:\.\d+)+)$/;

function addLatin(raw: string, at: number, terms: Term[]): void {
  const chunk = raw.replace(EDGE, '');
  if (!SPEAKS.test(chunk) || englishStopWords.has(chunk)) return;
  const named = NAME_AND_VERSION.exec(chunk);
  if (named) {
    addLatin(named[1]!, at, terms);
    addLatin(named[2]!, at + chunk.length - named[2]!.length, terms);
    return;
  }
  if (VERSION.test(chunk)) {
    // Its numbers are numbers of anything.
    terms.push({ key: chunk.replace(/^v/, ''), kind: 'code', text: chunk, at });
    return;
  }
  const parts = chunk.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (parts.length === 1 && parts[0] === chunk) {
    terms.push({ key: stem(chunk), kind: 'word', text: chunk, at });
    return;
  }
  const whole = chunk.endsWith("'s") ? chunk.slice(0, -2) : chunk;
  if (whole !== chunk) {
    addLatin(whole, at, terms);
    return;
  }
  terms.push({ key: chunk, kind: 'code', text: chunk, at });
  for (const part of parts) {
    if (!englishStopWords.has(part)) terms.push({ key: stem(part), kind: 'word', text: part, partOf: chunk, at });
  }
}

/**
 * A text without the words that say nothing, which gives the same terms in fewer letters.
 * @example tersely('Why does my client keep disconnecting?') // 'client disconnecting'
 */
export function tersely(text: string): string {
  const words: string[] = [];
  let end = -1;
  for (const { text: word, kind, partOf, at } of termsOf(text)) {
    if (partOf !== undefined) continue;
    // Pairs of characters overlap.
    if (kind === 'han' && at === end - 1) words.push(`${words.pop()!}${word.slice(1)}`);
    else words.push(word);
    end = at + word.length;
  }
  return words.join(' ');
}

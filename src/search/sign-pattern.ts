import { MAX_GAP, patternOf } from './signature.ts';
import type { KnownPage } from './lexicon.ts';
import { isWordCode } from './word-scan.ts';

/** A signature filed under one of its words, from which it is compared both ways. */
export interface SignPattern {
  readonly page: KnownPage;
  readonly section: string | undefined;
  /** The word it is filed under, in lower case. */
  readonly anchor: string;
  /** Its fixed parts in lower case; the anchor is in the first. */
  readonly parts: readonly string[];
  /** Place of the anchor in the first part. */
  readonly offset: number;
  /** Code of the character behind the anchor; undefined when the part ends with it. */
  readonly follower: number | undefined;
  /** Number of fixed characters: a longer pattern says more. */
  readonly length: number;
  /** Ends with `$`: nothing stands behind it in its line. */
  readonly endsLine: boolean;
  /** Printed as a sentence: its first letter is a capital. */
  readonly isSentence: boolean;
  /** Begins with `~`: what any program prints, so it counts beside MQTT only. */
  readonly isAnybodys: boolean;
}

/** Words of nearly every log line; a signature filed under one would be tried again and again. */
const usual = new Set(
  `error msg reason tls ssl ssl_error tls_alert server client fatal alert failed connection generated received handshake
  name info warning listener for to is the in of and not undefined shutdown a publish subscribe username clientid
  keepalive message topic broker mqtt emqx session packet socket timeout closed normal node peername`.split(/\s+/),
);

export function signOf(signature: string, page: KnownPage, section: string | undefined): SignPattern | undefined {
  const isAnybodys = signature.startsWith(ANYBODYS);
  const text = isAnybodys ? signature.slice(ANYBODYS.length) : signature;
  const endsLine = text.endsWith('$');
  const { parts, length } = patternOf(endsLine ? text.slice(0, -1) : text);
  const [first] = parts;
  if (first === undefined) return undefined;
  let best: { word: string; at: number; worth: number } | undefined;
  for (const match of first.matchAll(/[a-z0-9_]+/g)) {
    const worth = usual.has(match[0]) ? 1 : /^\d+$/.test(match[0]) ? 0 : match[0].length + 1;
    if (!best || worth > best.worth) best = { word: match[0], at: match.index, worth };
  }
  if (!best) return undefined;
  const { word: anchor, at: offset } = best;
  const behind = offset + anchor.length;
  const follower = behind < first.length ? first.charCodeAt(behind) : undefined;
  return {
    page,
    section,
    anchor,
    parts,
    offset,
    follower,
    length,
    endsLine,
    isSentence: !isAnybodys && isSentence(text),
    isAnybodys,
  };
}

const ANYBODYS = '~';

/**
 * A signature in lower case, where that says the same: case counts in a word alone, and tells a sentence that people
 * may write too by its first letter. Small letters alone are compressed better, and the table of signatures is a large
 * part of what search loads.
 * @example inPlainCase('[Channel] Failed to open session') // '[channel] failed to open session'
 */
export function inPlainCase(text: string): string {
  if (/^\w+$/.test(text)) return text;
  return isSentence(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text.toLowerCase();
}

/** Whether it reads as people write too, and is told apart by its first letter alone. */
function isSentence(text: string): boolean {
  return /^[A-Z][a-z]/.test(text) && !MACHINES.test(text);
}

/** What nobody writes in words of their own. */
const MACHINES = /[[\]{}<>="()_]|:.*:|:$/;

/** Whether what follows the anchor may be the sign's own; most are told apart here, before anything is compared. */
export function mayFollow(sign: SignPattern, code: number): boolean {
  const wanted = sign.follower;
  if (wanted === undefined || code === BACKSLASH) return true;
  return wanted === SPACE ? isBlank(code) : lower(code) === wanted;
}

/** Where a sign stands whose anchor begins at a place; undefined when it does not. `to` ends the record. */
export function matchSign(
  text: string,
  sign: SignPattern,
  anchorAt: number,
  from: number,
  to: number,
): readonly [start: number, end: number] | undefined {
  const first = sign.parts[0]!;
  const start = matchBack(text, first, sign.offset, anchorAt, from);
  if (start < 0) return undefined;
  let end = matchPart(text, first, sign.offset, anchorAt, to);
  for (let i = 1; i < sign.parts.length && end >= 0; i++) {
    const reach = sign.isAnybodys ? endOfSentence(text, end, to) : to;
    end = findPart(text, sign.parts[i]!, end, reach);
  }
  if (end < 0 || (sign.endsLine && /^[^\S\n]*\S/.test(text.slice(end, Math.min(to, end + 8))))) return undefined;
  return [start, end];
}

/** What any program prints is said in one sentence: `Connection to broker ok, reading sensor failed` is none. */
function endOfSentence(text: string, from: number, to: number): number {
  const reach = Math.min(from + MAX_GAP + MAX_PART, to);
  for (let at = from; at + 1 < reach; at++) {
    if (isStop(text.charCodeAt(at)) && isBlank(text.charCodeAt(at + 1))) return at;
  }
  return to;
}

/** Characters of the last part that may stand behind a gap. */
const MAX_PART = 80;

function isStop(code: number): boolean {
  return code === 44 || code === 46 || code === 59 || code === 33 || code === 63; // , . ; ! ?
}

function findPart(text: string, part: string, from: number, to: number): number {
  const reach = Math.min(from + MAX_GAP, to);
  for (let at = from; at <= reach && text.charCodeAt(at) !== 10; at++) {
    const end = matchPart(text, part, 0, at, to);
    if (end >= 0) return end;
  }
  return -1;
}

/** Where `part`, from its place `partAt` on, ends in the text; -1 when it does not stand there. */
function matchPart(text: string, part: string, partAt: number, textAt: number, to: number): number {
  if (partAt === 0 && isWordCode(part.charCodeAt(0)) && textAt > 0 && isWordBefore(text, textAt)) return -1;
  let at = textAt;
  for (let i = partAt; i < part.length; i++) {
    const wanted = part.charCodeAt(i);
    if (wanted === SPACE) {
      const next = skipBlanks(text, at, to);
      if (next === at) return -1;
      at = next;
      continue;
    }
    // Erlang breaks its terms into lines between any two parts.
    if (i > partAt && isOpener(part.charCodeAt(i - 1))) at = skipBlanks(text, at, to);
    // JSON and strings escape quotes.
    if (text.charCodeAt(at) === BACKSLASH && text.charCodeAt(at + 1) === wanted) at++;
    if (at >= to || lower(text.charCodeAt(at)) !== wanted) return -1;
    at++;
  }
  const cutsWord = isWordCode(part.charCodeAt(part.length - 1)) && at < to && isWordCode(text.charCodeAt(at));
  return cutsWord ? -1 : at;
}

/** Where `part` begins when its place `partAt` stands at `textAt`; -1 when what is before does not fit. */
function matchBack(text: string, part: string, partAt: number, textAt: number, from: number): number {
  let at = textAt;
  for (let i = partAt - 1; i >= 0; i--) {
    const wanted = part.charCodeAt(i);
    if (wanted === SPACE || isOpener(wanted)) {
      const before = skipBlanksBack(text, at, from);
      if (wanted === SPACE) {
        if (before === at) return -1;
        at = before;
        continue;
      }
      at = before;
    }
    if (at <= from || lower(text.charCodeAt(at - 1)) !== wanted) return -1;
    at--;
    if (text.charCodeAt(at - 1) === BACKSLASH && wanted === QUOTE) at--;
  }
  return isWordCode(part.charCodeAt(0)) && at > from && isWordBefore(text, at) ? -1 : at;
}

const SPACE = 32;
const BACKSLASH = 92;
const QUOTE = 34;
const LETTER_N = 110;

function isOpener(code: number): boolean {
  return code === 123 || code === 44 || code === 91; // { , [
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** A word character right before a place, unless it is the n of a printed line break. */
function isWordBefore(text: string, at: number): boolean {
  return (
    isWordCode(text.charCodeAt(at - 1)) &&
    !(text.charCodeAt(at - 1) === LETTER_N && text.charCodeAt(at - 2) === BACKSLASH)
  );
}

/** Past blanks, line breaks and line breaks printed as `\n`. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) at++;
    else if (code === BACKSLASH && text.charCodeAt(at + 1) === LETTER_N) at += 2;
    else break;
  }
  return at;
}

export function skipBlanksBack(text: string, end: number, from: number): number {
  let at = end;
  while (at > from) {
    if (isBlank(text.charCodeAt(at - 1))) at--;
    else if (at - 2 >= from && text.charCodeAt(at - 1) === LETTER_N && text.charCodeAt(at - 2) === BACKSLASH) at -= 2;
    else break;
  }
  return at;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

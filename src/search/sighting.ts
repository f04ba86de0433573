import type { Circumstance } from './circumstance.ts';
import { readAlert, readCertificateFault } from './tls-reading.ts';
import { readMbedtlsCode } from './mbedtls-codes.ts';
import { readRawConnack } from './raw-connack.ts';
import { readCode } from './code-reading.ts';
import { endOfTime } from './log-time.ts';
import type { KnownPage, Lexicon, WordMeaning } from './lexicon.ts';
import { endOfPayload } from './payload.ts';
import { placeOf, type PlaceKind } from './place.ts';
import { codeReader } from './character-codes.ts';
import { matchSign, mayFollow } from './sign-pattern.ts';
import { readStack } from './stack-reading.ts';
import type { Stretch } from './stretch.ts';

/**
 * How a known text stands in a record. Besides the places of a word: `alert` in the sentence of a TLS alert, `code`
 * as a number, `sign` as a signature, `stack` in the stack of an exception, `alone` as all there is.
 */
export type SightingKind = Exclude<PlaceKind, 'none'> | 'alert' | 'code' | 'sign' | 'stack' | 'alone';

export interface Sighting {
  readonly page: KnownPage;
  readonly kind: SightingKind;
  readonly start: number;
  readonly end: number;
  readonly section?: string | undefined;
  readonly isWrapper: boolean;
  /** Of a counter. */
  readonly count: number;
  /** Characters of a signature that fit. */
  readonly length: number;
  /** A printed sentence that stands here without its capital: somebody's own words. */
  readonly isOwnWords?: boolean | undefined;
  /** What any program prints whose connection fails. */
  readonly isAnybodys?: boolean | undefined;
  readonly circumstance?: Circumstance | undefined;
}

const none: readonly Sighting[] = [];
/** Sightings read in one record; a table of counters has some fifty. */
const MAX_SIGHTINGS = 200;

/**
 * All known texts in a record, in order. A word people use too counts by its place only. Who has the text's codes already
 * hands them over.
 */
export type Sight = (record: Stretch, codes?: Uint8Array) => readonly Sighting[];

export interface SightOptions {
  /** People type words in any case; machines do not. */
  readonly ignoresCase?: boolean;
}

export function sightOf(lexicon: Lexicon, { ignoresCase = false }: SightOptions = {}): Sight {
  const { meanings, scan } = lexicon;
  const codesOf = codeReader();
  let record: Stretch = { text: '', from: 0, to: 0 };
  let found: Sighting[] = [];

  function onWord(start: number, end: number, at: number): number {
    const meaning = meanings[at]!;
    const { text, to } = record;
    // Words of a payload are a device's, whatever they say. `ayload`: the P may be a capital.
    const isPayload = meaning.trigger === 'payload' && text.startsWith('ayload', start + 1);
    if (found.length < MAX_SIGHTINGS) read(meaning, start, end);
    return isPayload ? endOfPayload(text, end, to) : end;
  }

  function read(meaning: WordMeaning, start: number, end: number): void {
    const { text, from, to } = record;
    for (const { page, section, printed, isCommon } of meaning.atoms) {
      if (!text.startsWith(printed, start) && !ignoresCase && !isShouted(text.slice(start, end), printed)) continue;
      const place = placeOf(record, start, end);
      const isOnlyMention = place.kind === 'mention';
      const isHeading =
        place.kind === 'none' && page.senses.some(isAlarm) && headsText(text, start, end, from, isCommon);
      const kind = isHeading
        ? 'alone'
        : isOnlyMention && (text.startsWith(SYSMON, start - SYSMON.length) || opensFields(text, start, end, from))
          ? 'msg'
          : isOnlyMention && isAlone(record, start, end) && !(isCommon && COUNT.test(text.slice(end, end + 3)))
            ? 'alone'
            : place.kind;
      if (kind === 'none' || (isCommon && (kind === 'term' || kind === 'mention'))) continue;
      if (opensTerm(text, end) && isOfCode(text.slice(end, Math.min(end + NEXT, to)), isCommon)) continue;
      if (text.charCodeAt(end) === BRACE_END && isThrown(text.slice(end, Math.min(end + NEXT, to)), isCommon)) continue;
      const isListed = kind !== 'counter' || isCounted(text, start, from);
      if (!isListed && (isCommon || !REASON.test(text.slice(Math.max(from, start - 24), start)))) continue;
      if (kind === 'msg' && page.kind === 'keyword' && !page.senses.some(isMessage)) continue;
      const { isWrapper, count } = place;
      found.push({ page, section, kind: isListed ? kind : 'reason', start, end, isWrapper, count, length: 0 });
    }
    for (const sign of meaning.signs) {
      const range = mayFollow(sign, text.charCodeAt(end)) ? matchSign(text, sign, start, from, to) : undefined;
      if (!range) continue;
      const { page, section, length, isAnybodys } = sign;
      const [at, behind] = range;
      const isOwnWords = sign.isSentence && text.charCodeAt(at) >= 97;
      found.push({
        page,
        section,
        kind: 'sign',
        start: at,
        end: behind,
        isWrapper: false,
        count: 0,
        length,
        isOwnWords,
        isAnybodys,
      });
    }
    if (meaning.trigger === 'alert') pushAlert(readAlert(lexicon, record, start, end));
    if (meaning.trigger === 'stack') push(readStack(lexicon, record, start, end));
    if (meaning.trigger === 'mbedtls') push(readMbedtlsCode(lexicon, record, start, end));
    if (meaning.trigger === 'code') push(readCode(lexicon, record, start, end));
  }

  function push(sighting: Sighting | undefined): void {
    if (sighting) found.push(sighting);
  }

  function pushAlert(alert: Sighting | undefined): void {
    if (!alert) return;
    push(alert);
    push(readCertificateFault(lexicon, record, alert));
  }

  return (given, codes = codesOf(given.text)) => {
    record = given;
    if (found.length > 0) found = [];
    scan(codes, endOfTime(codes, given.from, given.to), given.to, onWord);
    push(readRawConnack(lexicon, given));
    return found.length > 0 ? found : none;
  };
}

function isAlarm({ kind }: { readonly kind: string }): boolean {
  return kind === 'alarm';
}

/** `runq_overload: VM is overloaded on node: …`: an alarm as a notification has it, its name and then its message. */
function headsText(text: string, start: number, end: number, from: number, isCommon: boolean): boolean {
  return start - from < 3 && (isCommon ? SENTENCE : MESSAGE).test(text.slice(end, end + 20));
}

const MESSAGE = /^["'`*]{0,2}: ?["'`]?[A-Z\d]/;
const SENTENCE = /^["'`*]{0,2}: ["'`]?[A-Z][a-z]+ /;

function isMessage({ kind }: { readonly kind: string }): boolean {
  return kind !== 'disconnect' && kind !== 'reason-code' && kind !== 'connack';
}

/** Client libraries for Java and C print the names of codes in capitals: `NOT_AUTHORIZED`. */
function isShouted(word: string, printed: string): boolean {
  return word.length > 8 && word.includes('_') && word === printed.toUpperCase();
}

/**
 * `{timeout,{gen_server,call,…`, `{{shutdown,tcp_closed},{gen_server,call,…`: how a call from one of EMQX's processes to
 * another ended, which says nothing of a connection. Some tools quote each line: `…},\\r\\n"`, and the rest in the next.
 */
const CALL =
  /^\}?,(?:\\[rn]|[\s"]){0,80}\{gen_(?:server2?|statem|event|rpc|fsm),(?:\\[rn]|[\s"]){0,80}(?:multi_)?call,/;

/** `{timeout,[{wolff_producer,send_sync,3,…`: an exception of EMQX's own code, with where it was thrown. */
const STACK = /^,\s*\[\{[a-z]\w*,\s*'?[a-z-]\S{0,40},\s*[\d[]/;

/** `{{badmatch,{error,closed}},[{mysql_protocol,…`: the same, with more around the word; a connection's own code is no other. */
const THROWN =
  /^\}{1,3},\s*\[\{(?!emq\w+_(?:\w{1,10}_)?(?:connection|channel|client)\b|esockd)[a-z]\w*,\s*'?[a-z-]\S{0,40},\s*[\d[]/;

/** `no match of right hand value {error,einval} in esockd_cidr:parse_addr/1`: the same in the words of EMQX 2. */
const IN_CODE = /^\}{1,3} in (?!emq\w+_(?:\w{1,10}_)?(?:connection|channel|client)\b|esockd_(?:conn|tr))[a-z]\w*:/;

/** `[{maps,get,[<<"password">>,{error,timeout},undefined],[{file,…`: what a function was called with. */
const ARGUMENT = /^\}[^[\]]{0,60}\],\s*\[\{file,/;

/** Characters behind a word in which the call stands that it is the end of, however far the next line is indented. */
const NEXT = 140;

const BRACE_END = 125;
const COMMA = 44;

/** Whether `,{` or `,[` follows: asked first, because nearly every word is followed by something else. */
function opensTerm(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== COMMA) return false;
  let at = end + 1;
  while (text.charCodeAt(at) <= 32) at++;
  return text.charAt(at) === '{' || text.charAt(at) === '[';
}

function isThrown(rest: string, isCommon: boolean): boolean {
  return CALL.test(rest) || IN_CODE.test(rest) || ARGUMENT.test(rest) || (isCommon && THROWN.test(rest));
}

function isOfCode(rest: string, isCommon: boolean): boolean {
  return CALL.test(rest) || (isCommon && STACK.test(rest));
}

/** `closed 1006`: a number of its own behind a word of plain English. */
const COUNT = /^ \d/;

/** Quotes, labels and punctuation around a word that somebody copied alone. */
const AROUND = /^[\s"'`{<[(]*(?:(?:msg|reason|cause|error|shutdown|alarm)\s*[:=,]\s*)?["'`{<]*$/i;

function isAlone({ text, from, to }: Stretch, start: number, end: number): boolean {
  if (start - from > 40 || to - end > 20) return false;
  return AROUND.test(text.slice(from, start)) && /^[\s"'`}>\])\d,.。:：?？!！]*$/.test(text.slice(end, to));
}

/** How EMQX up to 4.4 begins what it says of the machine, before the word. */
const SYSMON = '[SYSMON] ';

/** `websocket_terminated, reason: {crash,…`: a message copied without what stood before it. */
function opensFields(text: string, start: number, end: number, from: number): boolean {
  return (
    start - from < 3 && /^, [a-z_]{2,30}: /.test(text.slice(end, end + 40)) && text.slice(from, start).trim() === ''
  );
}

/** `reason: {proxy_proto_timeout,5000}`: a number that belongs to the reason counts nothing. */
const REASON = /\b(?:reason|shutdown|error)"?\s?[:,]\s?\{$/i;

const COUNTED_REACH = 6_000; // characters a list of counters is long

/** `{timeout,30}` is an option anywhere but in a list of counters. */
function isCounted(text: string, start: number, from: number): boolean {
  const before = text.slice(Math.max(from, start - COUNTED_REACH), start);
  const list = before.lastIndexOf('[');
  if (list < 0) return false;
  const head = before.slice(Math.max(0, list - 40), list);
  return /shutdown_?count["'\s]*(?::|=>|=)?\s*$/i.test(head) || head.trim() === '';
}

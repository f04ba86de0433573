import { skipBlanks, skipBlanksBack } from './sign-pattern.ts';
import type { Stretch } from './stretch.ts';
import { isWordCode } from './word-scan.ts';

/**
 * What the characters around a word say it is there.
 * - `msg`, `reason`, `context`, `alarm`: the value of such a field, also inside the terms there
 * - `counter`: `{word,12}`
 * - `term`: somewhere in an Erlang term or the value of another field
 * - `mention`: in running text
 * - `none`: a key, a client's name, part of a path or of code
 */
export type PlaceKind = 'msg' | 'reason' | 'context' | 'alarm' | 'counter' | 'term' | 'mention' | 'none';

export interface Place {
  readonly kind: PlaceKind;
  /** Other terms hang on it: `{ssl_error,{tls_alert,…`. */
  readonly isWrapper: boolean;
  readonly count: number;
}

const reasonKeys = new Set(
  `reason failed failure cause error shutdown shutdown_reason reason_name disconnect_reason disconnected_reason termination_reason
  exception result reason_string error_code errorcode reason_code reasoncode message details description hint stacktrace`.split(
    /\s+/,
  ),
);
/** First words of tuples whose rest tells why. */
const reasonHeads = new Set(
  `shutdown ssl_error tls_alert error exit throw frame_error cannot_accept ssl_failure disconnected disconnect badmatch
  down normal_shutdown invalid_proxy_info recv_proxy_info_error proxy_proto_error inet_error connection_error close_reason
  tls_error alert auth_error protocol_error malformed_packet options bad_cert case_clause`.split(/\s+/),
);
/** Values of these are named by people. */
const namedKeys = new Set(
  `clientid client_id clientids username user topic topics topic_filter payload peername password tag mfa pid module function
  file node id filter sql listener group from to url path key`.split(/\s+/),
);
const BEFORE = 60;
const SENTENCE =
  /(?:packet error -|(?:shut ?down|terminated?|terminating|failed|closed|stopped|disconnected|kicked|rejected|dropped|crashed|exited?|errors?|refused)\s+(?:with\s+)?(?:for|due to|because of|reason|with|by)|(?:due to|with reason|for reason|reason for termination ==))[\s*:]*$/i;

/** Tells what stands in a record around `text.slice(start, end)`. */
export function placeOf({ text, from, to }: Stretch, start: number, end: number): Place {
  if (isPlainMessage(text, start, from)) return PLAIN_MESSAGE;
  const next = skipQuotes(text, end, to);
  const opened = text.charCodeAt(start - 1) === BRACE || text.charCodeAt(start - 1) === APOSTROPHE;
  const count = opened ? countAfter(text, next, to) : -1;
  if (count >= 0) return { kind: 'counter', isWrapper: false, count };
  const isWrapper = opened && isTermAfter(text, next, to);
  let kind = kindBefore(text, start, from);
  if ((kind === 'term' || kind === 'mention') && isNameOfSomething(text, end, next)) kind = 'none';
  return { kind, isWrapper, count: 0 };
}

const PLAIN_MESSAGE: Place = { kind: 'msg', isWrapper: false, count: 0 };
const BRACE = 123;
const APOSTROPHE = 39;

/** `msg: word`, as nearly every line of EMQX 5 has it. */
function isPlainMessage(text: string, start: number, from: number): boolean {
  return text.startsWith('msg: ', start - 5) && start - 5 >= from && !isWordCode(text.charCodeAt(start - 6));
}

function kindBefore(text: string, start: number, from: number): PlaceKind {
  const code = text.charCodeAt(start - 1);
  // A path, an address, a version, a module's function: /x .x @x -x m:x
  if (start > from && (code === 47 || code === 46 || code === 64 || code === 45)) return 'none';
  if (start > from + 1 && code === 58 && isWordCode(text.charCodeAt(start - 2))) return 'none';
  let at = start;
  let isInTerm = false;
  for (let climbed = 0; climbed < 12; climbed++) {
    at = skipQuotesBack(text, at, from);
    if (at <= from) return isInTerm ? 'term' : 'mention';
    const char = text.charAt(at - 1);
    if (char === '{' || char === '[' || char === '(' || char === '#') {
      at--;
      isInTerm = true;
      continue;
    }
    if (char === ',') {
      const head = wordBefore(text, skipQuotesBack(text, at - 1, from), from);
      if (head === '') return 'term';
      const before = text.charAt(at - 1 - head.length - 1);
      if (reasonHeads.has(head) && (before === '{' || before === "'" || before === ' ')) return 'reason';
      return isInTerm ? 'term' : afterComma(text, at - 1, from);
    }
    if (char === ':' || char === '=') return kindOfKey(wordBefore(text, skipQuotesBack(text, at - 1, from), from));
    if (char === '>' && text.charAt(at - 2) === '=') {
      return kindOfKey(wordBefore(text, skipQuotesBack(text, at - 2, from), from));
    }
    const before = text.slice(Math.max(from, at - BEFORE), at);
    if (SENTENCE.test(before)) return 'reason';
    if (/\bcontext$/i.test(before)) return 'context';
    if (/\balarm$/i.test(before)) return 'alarm';
    return isInTerm ? 'term' : 'mention';
  }
  return 'term';
}

/** `Parse failed for x, [` and prose: a comma alone says nothing. */
function afterComma(text: string, at: number, from: number): PlaceKind {
  return /[{[][^{}[\]]{0,40}$/.test(text.slice(Math.max(from, at - BEFORE), at)) ? 'term' : 'mention';
}

function kindOfKey(key: string): PlaceKind {
  if (key === 'msg') return 'msg';
  if (reasonKeys.has(key)) return 'reason';
  if (key === 'errorcontext' || key === 'context') return 'context';
  if (key === 'name' || key === 'alarm') return 'alarm';
  return namedKeys.has(key) ? 'none' : 'term';
}

function wordBefore(text: string, end: number, from: number): string {
  let start = end;
  while (start > from && end - start < 40 && isWordCode(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** A key (`x: 1`, `x => 1`), a function (`x/2`, `x(`), a module (`x:y`), part of a path or a longer name. */
function isNameOfSomething(text: string, end: number, next: number): boolean {
  const char = text.charAt(end);
  if (char === '(' || char === '/' || char === '-' || char === '@') return true;
  if ((char === '.' || char === ':') && isWordCode(text.charCodeAt(end + 1))) return true;
  const after = text.charAt(next);
  return after === '=' || (after === ':' && text.charAt(next + 1) !== '\n' && next <= end + 2);
}

function isTermAfter(text: string, next: number, to: number): boolean {
  if (text.charAt(next) !== ',') return false;
  const at = skipBlanks(text, next + 1, to);
  return /[{#["'<a-z]/.test(text.charAt(at));
}

function countAfter(text: string, next: number, to: number): number {
  if (text.charAt(next) !== ',') return -1;
  const at = skipBlanks(text, next + 1, to);
  let end = at;
  while (end < to && end - at < 15 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end > at && text.charAt(skipBlanks(text, end, to)) === '}' ? Number(text.slice(at, end)) : -1;
}

function skipQuotes(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isQuote(text.charCodeAt(at)) || (text.charAt(at) === '>' && text.charAt(at + 1) === '>'))) {
    at += text.charAt(at) === '>' ? 2 : 1;
  }
  return skipBlanks(text, at, to);
}

function skipQuotesBack(text: string, end: number, from: number): number {
  let at = skipBlanksBack(text, end, from);
  while (at > from) {
    if (isQuote(text.charCodeAt(at - 1))) at--;
    else if (text.charAt(at - 1) === '<' && text.charAt(at - 2) === '<') at -= 2;
    else if (text.charAt(at - 1) === '*') at--;
    else {
      const before = skipBlanksBack(text, at, from);
      if (before === at) break;
      at = before;
    }
  }
  return at;
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 92 || code === 96; // " ' \ `
}

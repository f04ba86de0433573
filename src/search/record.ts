import { isDigit } from './character-codes.ts';
import { levels, type Level } from './report.ts';

/** A record longer than this is cut: it dumps a payload or a state. */
export const MAX_RECORD = 16_000;
/** Lines joined to one record. */
export const MAX_RECORD_LINES = 120;

/** Characters from a line's start in which its level stands. */
const HEAD = 140;
const LEVEL =
  /\[(debug|info|notice|warning|warn|error|critical|alert|emergency)\]|"level"\s?:\s?"(debug|info|notice|warning|error|critical|alert|emergency)"|\blevel=(debug|info|notice|warning|error|critical|alert|emergency)\b|=(ERROR|WARNING|CRASH|SUPERVISOR|NOTICE|INFO|DEBUG|PROGRESS) REPORT|^\S{10,40} (debug|info|notice|warning|error|critical): /;

/** The level a record prints; undefined when it prints none. `codes` are those of the text. */
export function levelOf(text: string, from: number, to: number, codes: Uint8Array): Level | undefined {
  const usual = usualLevel(text, from, to, codes);
  if (usual !== undefined) return usual;
  // JSON's order of fields is not fixed, so a line of JSON is read whole.
  const isJson = text.charCodeAt(from) === BRACE;
  const match = LEVEL.exec(text.slice(from, isJson ? Math.min(to, from + 4_000) : Math.min(to, from + HEAD)));
  if (!match) return undefined;
  const word = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').toLowerCase();
  if (word === 'warn') return 'warning';
  if (word === 'crash' || word === 'supervisor') return 'error';
  if (word === 'progress') return 'info';
  return levels.find((level) => level === word);
}

/**
 * Almost every line has its level in brackets right behind the time, or as the second field of its JSON; looking there
 * first costs next to nothing.
 */
function usualLevel(text: string, from: number, to: number, codes: Uint8Array): Level | undefined {
  const reach = Math.min(to, from + 48);
  let at = from;
  while (at < reach && codes[at] !== BRACKET && codes[at] !== COMMA) at++;
  // A comma may be that of a time's fraction.
  const isJson = codes[at] === COMMA && codes[from] === BRACE && text.startsWith(JSON_LEVEL, at);
  while (!isJson && at < reach && codes[at] !== BRACKET) at++;
  if (at >= reach) return undefined;
  const start = at + (isJson ? JSON_LEVEL.length : 1);
  const end = isJson ? QUOTE : CLOSING_BRACKET;
  for (let rank = 0; rank < levels.length; rank++) {
    if (firstCodes[rank] !== codes[start]) continue;
    const level = levels[rank]!;
    if (codes[start + level.length] === end && text.startsWith(level, start)) return level;
  }
  return undefined;
}

const JSON_LEVEL = ',"level":"';
const QUOTE = 34;
const COMMA = 44;
const BRACKET = 91;
const CLOSING_BRACKET = 93;

const firstCodes = levels.map((level) => level.charCodeAt(0));

const BRACE = 123;
const TAB = 9;
const DASH = 45;
const SLASH = 47;
const COLON = 58;
const SPACE = 32;

/**
 * Whether a line goes on with the record before it: it is indented, or begins with what can only be the rest of
 * something. Most lines are told apart by their first character.
 */
export function goesOn(text: string, from: number, to: number, isInTerm: boolean): boolean {
  if (from >= to) return true;
  const first = text.charCodeAt(from);
  if (first === SPACE || first === TAB) return true;
  if (first === 91 && text.charCodeAt(from + 1) === BRACE) return true; // a stack behind its error: [{
  if (first === 125 || first === 93 || first === 41 || first === 44) return true; // } ] ) ,
  if (first === 42) return text.startsWith('** ', from); // Erlang's crash reports
  if (first === 67) return text.startsWith('Caused by: ', from); // Java's
  if (first === 13) return true;
  return isInTerm && !startsRecord(text, from, to);
}

/** What a modem, a device or a client's program begins a line with, which stands in no term. */
const OF_CLIENT = /^(?:(?:AT)?\+[A-Z]{3}|[EWI] \(\d|Traceback \(most|(?:[a-z_]\w*\.){0,6}\w*(?:Error|Exception): )/;

/** A line that begins a record whatever is still open: with a time, a level, a report's head or a whole JSON object. */
export function startsRecord(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  if (startsAlone(text, from)) return true;
  if (isDigit(first) || first === BRACE) return false;
  if (first === 61) return text.startsWith('REPORT', from + 1 + wordLength(text, from + 1, to) + 1); // =ERROR REPORT
  if (first === 91) return /^\[[A-Za-z]+\]/.test(text.slice(from, from + 16));
  if (OF_CLIENT.test(text.slice(from, from + 60))) return true;
  return LEVEL.test(text.slice(from, Math.min(to, from + HEAD)));
}

/** A line that begins a record however much is open before it and however the text was prefixed: a log is cut there. */
export function startsAlone(text: string, from: number): boolean {
  const first = text.charCodeAt(from);
  return isDigit(first) ? startsWithDate(text, from) : first === BRACE && text.charCodeAt(from + 1) === 34;
}

/** `2024-03-05`, `05-Mar` is none, `19:34:33`, and mosquitto's `1463751297: `. */
function startsWithDate(text: string, from: number): boolean {
  let digits = 1;
  while (digits < 11 && isDigit(text.charCodeAt(from + digits))) digits++;
  const next = text.charCodeAt(from + digits);
  if (digits === 10) return next === COLON && text.charCodeAt(from + 11) === SPACE;
  return (
    digits <= 4 &&
    (next === DASH || next === SLASH || next === COLON) &&
    isDigit(text.charCodeAt(from + digits + 1)) &&
    isDigit(text.charCodeAt(from + digits + 2))
  );
}

function wordLength(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90) at++;
  return at - from;
}

/** Brackets a line leaves open, for lines that end as if a term went on. */
export function leavesOpen(text: string, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && text.charCodeAt(last) <= SPACE) last--;
  const code = text.charCodeAt(last);
  if (code === 44 || code === 123 || code === 91 || code === 40) return true; // , { [ (
  let open = 0;
  const start = Math.max(from, to - 2_000);
  for (let at = start; at < to; at++) {
    const char = text.charCodeAt(at);
    if (char === BRACE || char === 91 || char === 40) open++;
    else if (char === 125 || char === 93 || char === 41) open--;
  }
  return open > 0;
}

import { codeReader } from './character-codes.ts';
import { goesOnWithErrors } from './device-lines.ts';
import { unpacked } from './docker-lines.ts';
import { unwrapped } from './hard-wrap.ts';
import { withoutPrefixes } from './line-prefix.ts';
import { plainText } from './plain-text.ts';
import { goesOn, leavesOpen, MAX_RECORD, MAX_RECORD_LINES, startsAlone, startsRecord } from './record.ts';

/** Takes one record: `text.slice(from, to)`, its last line break left out; `codes` are good until it returns. */
export type OnRecord = (text: string, from: number, to: number, codes: Uint8Array) => void;

export interface RecordSplitter {
  /** Takes whole lines; a record that may go on in the next piece is kept. `codes` are the text's, where they are known. */
  readonly feed: (text: string, codes?: Uint8Array) => void;
  readonly finish: () => void;
  readonly lines: () => number;
}

const FIELD = /^[a-z][\w ]{0,24} *: |^[a-z][\w ]{0,24} +: ?$/;
/** What mosquitto and its clients print of OpenSSL's queue of errors, and then of the connection. */
const OPENSSL = 'OpenSSL Error';
const OF_OPENSSL = /^(?:OpenSSL Error|Socket error on|Client \S|Error: )/;
const BRACE = 123;
const EQUALS = 61;
const COLON = 58;
const LINE_FEED = 10;
const RETURN = 13;

/** Cuts a text into records: a line of its own, or one with the lines of its Erlang term, stack or table behind it. */
export function recordSplitterOf(onRecord: OnRecord): RecordSplitter {
  const codesOf = codeReader();
  let kept = '';
  let count = 0;

  let recordStart = 0;
  let lineStart = 0;
  let previousStart = 0;
  let linesOfRecord = 0;

  function split(text: string, isLast: boolean, known?: Uint8Array): void {
    const codes = codesOf(text, known);
    recordStart = lineStart = linesOfRecord = 0;
    takeLines(text, codes);
    if (recordStart >= text.length) kept = '';
    else if (isLast || text.length - recordStart > MAX_RECORD) {
      emit(text, recordStart, text.length, codes);
      kept = '';
    } else kept = text.slice(recordStart);
  }

  // Loops that hardly ever end stand in functions of their own, with nothing behind them: engines compile what is left of
  // such a function while it runs, know nothing of what has not run yet, and begin anew with every piece.
  function takeLines(text: string, codes: Uint8Array): void {
    while (lineStart < text.length) takeLine(text, codes);
  }

  function takeLine(text: string, codes: Uint8Array): void {
    const found = codes.indexOf(LINE_FEED, lineStart);
    const lineEnd = found < 0 ? text.length : found;
    if (linesOfRecord > 0) {
      const isFull = linesOfRecord >= MAX_RECORD_LINES || lineStart - recordStart > MAX_RECORD;
      if (isFull || !joins(text, recordStart, previousStart, lineStart, lineEnd)) {
        emit(text, recordStart, lineStart, codes);
        recordStart = lineStart;
        linesOfRecord = 0;
      }
    }
    linesOfRecord++;
    previousStart = lineStart;
    lineStart = lineEnd + 1;
  }

  function emit(text: string, from: number, end: number, codes: Uint8Array): void {
    let to = end;
    while (to > from && (codes[to - 1] === LINE_FEED || codes[to - 1] === RETURN)) to--;
    if (to > from) onRecord(text, from, Math.min(to, from + MAX_RECORD), codes);
  }

  return {
    feed(text, codes) {
      if (text === '') return;
      count += countLines(text);
      const clean = withoutPrefixes(plainText(unpacked(unwrapped(text)), codes !== undefined));
      split(
        kept === '' || kept.endsWith('\n') ? kept + clean : `${kept}\n${clean}`,
        false,
        clean === text ? codes : undefined,
      );
    },
    finish() {
      split(kept, true);
    },
    lines: () => count,
  };
}

/** Whether a line belongs to the record that began before it. Most lines are told by their first characters. */
function joins(text: string, recordStart: number, previousStart: number, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  if (goesOnWithErrors(text, recordStart, previousStart, from, to) && !startsAlone(text, from)) return true;
  if (text.startsWith(OPENSSL, recordStart) && OF_OPENSSL.test(text.slice(from, from + 24))) return true;
  if (first > 32 && startsRecord(text, from, to)) return false;
  if (goesOn(text, from, to, false)) return true;
  // =ERROR REPORT: what follows is its own, up to the next head, or to words at the edge below its indented lines.
  if (text.charCodeAt(recordStart) === EQUALS && !(isIndented(text, previousStart) && isLetter(first))) return true;
  const line = text.slice(from, Math.min(to, from + 60));
  const isTable =
    FIELD.test(text.slice(recordStart, recordStart + 60)) ||
    /^(?:listener on|[a-z]+:)/.test(text.slice(recordStart, recordStart + 12));
  if (isTable && FIELD.test(line) && FIELD.test(text.slice(previousStart, previousStart + 60))) return true;
  if (previousStart === recordStart && endsInTag(text, recordStart, from - 1)) return true;
  if (first === BRACE && endsInColon(text, from - 1)) return true;
  return leavesOpen(text, previousStart, from - 1);
}

function isIndented(text: string, from: number): boolean {
  return text.charCodeAt(from) === 32 || text.charCodeAt(from) === 9;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

const TAG = /\] .{0,200}\[[A-Z][\w/ ]{1,20}\]\s*$/;

/** `… [error] 203.0.113.4:23654 [MQTT] `: EMQX 4.0 to 4.2 began some messages on a line of their own. */
function endsInTag(text: string, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && text.charCodeAt(last) <= 32) last--;
  return text.charCodeAt(last) === 93 && TAG.test(text.slice(from, Math.min(to, from + 300)));
}

/** `Error in process <0.1639.0> on node 'emqx@127.0.0.1' with exit value:`, whose term stands in the next line. */
function endsInColon(text: string, to: number): boolean {
  return text.charCodeAt(text.charCodeAt(to - 1) === RETURN ? to - 2 : to - 1) === COLON;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return text.endsWith('\n') ? lines : lines + 1;
}

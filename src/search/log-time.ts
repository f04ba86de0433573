import { isDigit } from './character-codes.ts';

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Characters from a line's start in which its time stands; prefixes of docker, kubectl and journald come before it. */
const HEAD = 120;
/** `31-Aug-2016::13:43:57`, `15-Aug-2019::10:11:59.955314` */
const REPORT = /(\d{1,2})-([A-Z][a-z]{2})-(\d{4})::(\d\d):(\d\d):(\d\d)/;
/** EMQX's JSON formatter: microseconds, or milliseconds as a number. */
const JSON_TIME = /"(?:time|timestamp|ts)":\s?(\d{13,16})\b/;

/**
 * The time a record carries, in epoch milliseconds; undefined when there is none with a date. A time without a zone is
 * read as UTC, for nothing says where the log was written.
 * @example timeOf('2024-05-14T09:57:54.195000+09:00 [warning] …', 0, 43) // 1715648274195
 */
export function timeOf(text: string, from: number, to: number): number | undefined {
  const end = Math.min(to, from + HEAD);
  if (text.startsWith('{"time":', from)) {
    const time = JSON_TIME.exec(text.slice(from, end))?.[1];
    if (time !== undefined) return valid(Number(time.slice(0, 13)));
  }
  const iso = isoAt(text, from, end) ?? isoBehindPrefix(text, from, end);
  if (iso !== undefined) return iso;
  const head = text.slice(from, end);
  const report = REPORT.exec(head);
  if (report) {
    const [, day, name, year, hour, minute, second] = report;
    const month = MONTHS.indexOf(name!) / 3;
    return Number.isInteger(month) ? valid(Date.UTC(+year!, month, +day!, +hour!, +minute!, +second!)) : undefined;
  }
  const json = JSON_TIME.exec(head)?.[1];
  return json === undefined ? undefined : valid(Number(json.slice(0, 13)));
}

/**
 * Where a record goes on behind the time that begins it, which nearly every record of a log has: no word can stand in
 * it, and it is a fifth of all there is to read. `from` where none does.
 */
export function endOfTime(codes: Uint8Array, from: number, to: number): number {
  if (codes[from + 4] !== DASH || !isDigit(codes[from]!)) return from;
  let at = from;
  while (at < to && isOfTime(codes[at]!)) at++;
  if (at === from + DATE && codes[at] === SPACE) {
    at++;
    while (at < to && isOfTime(codes[at]!)) at++;
  }
  return at >= from + SHORTEST && at < to && codes[at] === SPACE ? at : from;
}

/** `+,-./` digits `:`, T and Z. */
function isOfTime(code: number): boolean {
  return (code >= PLUS && code <= COLON) || code === LETTER_T || code === LETTER_Z;
}

const MINUTE = 60_000;
const SPACE = 32;
const PLUS = 43;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;
const MINUTE_PRINTED = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)$/;
/** Characters of a time to the second. */
const SHORTEST = 19;
/** Characters of a date. */
const DATE = 10;
const MAX_FRACTION = 9;

/** The minute read last, as printed and as a time in UTC: the records of a log follow each other closely. */
let minutePrinted = '';
let minute = 0;

/**
 * The time that stands at a place as `2024-05-14T09:57:54.195000+09:00`, `2024-05-14 09:57:54.195` or the like. Read
 * without a pattern, for nearly every record of a log has one.
 */
function isoAt(text: string, at: number, end: number): number | undefined {
  if (at + SHORTEST > end || text.charCodeAt(at + 16) !== COLON || text.charCodeAt(at + 4) !== DASH) return undefined;
  const second = numberAt(text, at + 17, 2);
  if (second < 0) return undefined;
  if (minutePrinted === '' || !text.startsWith(minutePrinted, at)) {
    const printed = MINUTE_PRINTED.exec(text.slice(at, at + 16));
    if (!printed) return undefined;
    minutePrinted = printed[0];
    minute = Date.UTC(+printed[1]!, +printed[2]! - 1, +printed[3]!, +printed[4]!, +printed[5]!);
  }
  let next = at + SHORTEST;
  let millis = 0;
  if (next < end && (text.charCodeAt(next) === DOT || text.charCodeAt(next) === COMMA)) {
    const last = Math.min(end, next + 1 + MAX_FRACTION);
    let worth = 100;
    for (next++; next < last && isDigit(text.charCodeAt(next)); next++) {
      millis += (text.charCodeAt(next) - 48) * worth;
      worth = worth === 1 ? 0 : worth / 10; // digits behind milliseconds count for nothing
    }
  }
  return valid(minute + second * 1_000 + millis - zoneAt(text, next, end));
}

/** The first such time in the text, which docker, journald or somebody's shell prefixed. */
function isoBehindPrefix(text: string, from: number, end: number): number | undefined {
  for (let dash = from + 5; dash + 15 <= end; dash++) {
    const time = text.charCodeAt(dash) === DASH ? isoAt(text, dash - 4, end) : undefined;
    if (time !== undefined) return time;
  }
  return undefined;
}

/** So many digits as a number; -1 when one is none. */
function numberAt(text: string, from: number, digits: number): number {
  let value = 0;
  for (let at = from; at < from + digits; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

/** Milliseconds a printed zone is ahead of UTC: `Z`, `+09:00`, `-0330`, with a blank before it or none; 0 without one. */
function zoneAt(text: string, from: number, end: number): number {
  const at = from < end && text.charCodeAt(from) <= SPACE ? from + 1 : from;
  const sign = at < end ? text.charCodeAt(at) : 0;
  if (sign !== PLUS && sign !== DASH) return 0;
  const hours = numberAt(text, at + 1, 2);
  const minutesAt = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3;
  const minutes = numberAt(text, minutesAt, 2);
  if (hours < 0 || minutes < 0 || minutesAt + 2 > end) return 0;
  return (sign === PLUS ? 1 : -1) * (hours * 60 + minutes) * MINUTE;
}

function valid(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : time;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Characters from a line's start in which its time stands; prefixes of docker, kubectl and journald come before it. */
const HEAD = 120;
const ISO = /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?\s?(Z|[+-]\d\d:?\d\d)?/;
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
  const usual = timeAtStart(text, from);
  if (usual !== undefined) return usual;
  const head = text.slice(from, Math.min(to, from + HEAD));
  const iso = ISO.exec(head);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction = '', zone] = iso;
    const utc = Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!, +second!, +fraction.slice(0, 3).padEnd(3, '0'));
    return valid(utc - zoneOffset(zone));
  }
  const report = REPORT.exec(head);
  if (report) {
    const [, day, name, year, hour, minute, second] = report;
    const month = MONTHS.indexOf(name!) / 3;
    return Number.isInteger(month) ? valid(Date.UTC(+year!, month, +day!, +hour!, +minute!, +second!)) : undefined;
  }
  const json = JSON_TIME.exec(head)?.[1];
  return json === undefined ? undefined : valid(Number(json.slice(0, 13)));
}

const MINUTE = 60_000;
const DASH = 45;
const PLUS = 43;
const COLON = 58;
const DOT = 46;
const MINUTE_PRINTED = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** The minute read last, as printed and as a time in UTC: the records of a log follow each other closely. */
let minutePrinted = '';
let minute = 0;

/** `2024-05-14T09:57:54.195000+09:00 ` right at the start, as EMQX 5 writes it; read without a pattern. */
function timeAtStart(text: string, from: number): number | undefined {
  const second = numberAt(text, from + 17, 2);
  const micros = numberAt(text, from + 20, 6);
  const zoneHour = numberAt(text, from + 27, 2);
  const zoneMinute = numberAt(text, from + 30, 2);
  if (second < 0 || micros < 0 || zoneHour < 0 || zoneMinute < 0) return undefined;
  if (text.charCodeAt(from + 16) !== COLON || text.charCodeAt(from + 19) !== DOT) return undefined;
  const sign = text.charCodeAt(from + 26);
  if ((sign !== PLUS && sign !== DASH) || text.charCodeAt(from + 29) !== COLON) return undefined;
  if (minutePrinted === '' || !text.startsWith(minutePrinted, from)) {
    const printed = text.slice(from, from + 16);
    if (!MINUTE_PRINTED.test(printed)) return undefined;
    minutePrinted = printed;
    minute = Date.parse(`${printed}Z`);
    if (Number.isNaN(minute)) minutePrinted = '';
  }
  const zone = (zoneHour * 60 + zoneMinute) * MINUTE;
  return valid(minute + second * 1_000 + Math.floor(micros / 1_000) + (sign === PLUS ? -zone : zone));
}

/** So many digits as a number; -1 when one is none. */
function numberAt(text: string, from: number, digits: number): number {
  let value = 0;
  for (let at = from; at < from + digits; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function valid(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : time;
}

import { isDigit } from './character-codes.ts';

interface Prefix {
  readonly pattern: RegExp;
  /**
   * Asked first, for an expression would be tried at every line of a log: texts of which one stands in any text that has
   * this prefix, the first character of each a rare one, or what some line of it begins like.
   */
  readonly hint: readonly string[] | ((text: string, lineStart: number) => boolean);
  /**
   * What follows it, besides the rest of a record, where it must be taken off for records to be seen: it is blank as that
   * rest is, or has a level of its own.
   */
  readonly before?: string;
}

const TIME = String.raw`\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:?\d\d)`;

/** How a record begins. */
const RECORD = String.raw`\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|\[[a-z]{4,9}\]|=[A-Z]+ REPORT`;

/** What docker, kubectl, stern, journald, pages that show logs and a quoting mail program put before every line. */
const prefixes: readonly Prefix[] = [
  { pattern: /^> ?/gm, hint: ['\n> '] }, // before the others, which it may stand before
  { pattern: new RegExp(String.raw`^(?:> )?(?:${TIME} )?[\w.@-]{1,120} {1,40}\| ?`, 'gm'), hint: ['| '] },
  {
    pattern: new RegExp(
      String.raw`^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|${TIME}) \S{1,80} [\w.-]{1,40}\[\d{1,9}\]: `,
      'gm',
    ),
    hint: [']: '],
  },
  { pattern: /^\[pod\/[^\]]{1,120}\] /gm, hint: ['[pod/'] },
  {
    // Nanoseconds are docker's and containerd's.
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7,9}(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?/gm,
    hint: hasNanoseconds,
  },
  { pattern: /^[a-z][a-z\d.-]{1,60} emqx[a-z\d-]{0,20} /gm, hint: beginsSmall }, // stern: pod and container
  {
    // CloudWatch, Grafana, Kibana
    pattern:
      /^(?:\d{4}-\d\d-\d\d[T ][\d:.,]{8,15}Z?|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}[ ,@]{1,3}\d\d:\d\d:\d\d\.\d{3})(?:\t| \| )(?:[a-z]{4,9}\t)?/gm,
    hint: ['\t', '| '],
  },
  {
    // RFC 5424
    pattern: new RegExp(
      String.raw`^<\d{1,3}>1 (?:${TIME}|-) \S{1,255} \S{1,48} \S{1,128} \S{1,32} (?:-|\[[^\]]{1,400}\]) ?`,
      'gm',
    ),
    hint: ['>1 '],
  },
  {
    // aws logs tail: the name of a stream has a slash
    pattern: new RegExp(String.raw`^(?:${TIME} [\w.-]{1,80}\/[\w.\/-]{1,200}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d) `, 'gm'),
    hint: hasWordBehindTime,
  },
  {
    pattern: new RegExp(String.raw`^${TIME} \w{1,20}\[\w{6,20}\] \w{3} \[\w{4,9}\] ?`, 'gm'),
    hint: hasWordBehindTime,
    before: '',
  }, // fly
  { pattern: /^(?: {1,7}\d{1,7}(?:\t| )|\d{1,7}\t)/gm, hint: isNumbered, before: RECORD }, // cat -n, less -N
  { pattern: /^\d{1,7}[:-](?!\d\d[:-])/gm, hint: isNumberedByGrep },
];

/** Behind a time of RFC 3339 stands no bracket, as that of the level which EMQX prints there. */
function hasWordBehindTime(text: string, lineStart: number): boolean {
  // T, and EMQX's own bracket behind six digits and an offset, as nearly every line has it.
  if (text.charCodeAt(lineStart + 10) !== 84 || text.charCodeAt(lineStart + 33) === 91) return false;
  const blank = text.indexOf(' ', lineStart + 19);
  return blank > 0 && blank < lineStart + 40 && text.charCodeAt(blank + 1) !== 91;
}

function isNumbered(text: string, lineStart: number): boolean {
  if (isDated(text, lineStart)) return false;
  let at = lineStart;
  while (text.charCodeAt(at) === 32) at++;
  const end = endOfNumber(text, at);
  if (end === at || at > lineStart + 7) return false;
  return text.charCodeAt(end) === 9 || (at > lineStart && text.charCodeAt(end) === 32);
}

/** A line that goes on with a record, numbered: `120-    initial call: emqx_connection:init/4`. */
function isNumberedByGrep(text: string, lineStart: number): boolean {
  if (isDated(text, lineStart)) return false;
  const end = endOfNumber(text, lineStart);
  const sign = text.charCodeAt(end);
  return end > lineStart && (sign === 58 || sign === 45) && ' \t*}])E['.includes(text.charAt(end + 1));
}

/** `2024-`: told at once, for most lines begin so. */
function isDated(text: string, lineStart: number): boolean {
  return text.charCodeAt(lineStart + 4) === 45 && text.charCodeAt(lineStart + 7) === 45;
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < from + 8 && isDigit(text.charCodeAt(at))) at++;
  return at < from + 8 ? at : from;
}

/** `2024-03-05T10:00:00.1234567`: EMQX itself prints six digits. */
function hasNanoseconds(text: string, lineStart: number): boolean {
  return isDigit(text.charCodeAt(lineStart + 26)) && text.charCodeAt(lineStart + 19) === 46;
}

function beginsSmall(text: string, lineStart: number): boolean {
  const first = text.charCodeAt(lineStart);
  return first >= 97 && first <= 122;
}

/** Each prefix at a line's start, and before a line that goes on with the record before it, as errors of a device do. */
const stems = prefixes.map(({ pattern, hint, before }) => ({
  hint,
  start: new RegExp(pattern.source, 'my'),
  goesOn: new RegExp(
    `${pattern.source}(?:[ \\t}\\])]|\\*\\* |E \\(\\d|\\[E\\]${before === undefined ? '' : `|${before}`})`,
    'm',
  ),
}));
type Stem = (typeof stems)[number];
/** Those that a line must be looked at for, not merely searched for a text. */
const hintedByLine = stems.flatMap((stem) => (typeof stem.hint === 'function' ? [{ stem, hint: stem.hint }] : []));

/** A text without what such programs put before its lines, which names a container or a service and not who wrote it. */
export function withoutNames(text: string): string {
  return prefixes.reduce((rest, prefix) => (mayHave(rest, prefix) ? rest.replace(prefix.pattern, '') : rest), text);
}

/** Whether a record may have a prefix: most have none, and an expression would be tried in vain. */
function mayHave(record: string, { hint }: Prefix): boolean {
  if (typeof hint === 'function') {
    return hint(record, 0) || record.includes('\n') || (isDigit(record.charCodeAt(0)) && !isDated(record, 0));
  }
  return hint.some((some) => record.includes(some) || record.startsWith(some.trimStart()));
}

/** A single line without the prefix it has, if any. */
export function withoutPrefix(line: string): string {
  const own = prefixes.find(({ pattern }) => line.search(pattern) === 0);
  return own ? line.replace(own.pattern, '') : line;
}

/** One prefix may stand before another: a mail quotes what docker wrote. */
const MAX_LAYERS = 2;

/**
 * Takes prefixes off where they part the lines of one record: off lines that follow each other with the same prefix, if
 * one of them is indented behind it, or goes on as Erlang's reports do, with `** `. All else stays as it is, so that a file
 * put together from several logs reads as each of them does.
 */
export function withoutPrefixes(text: string): string {
  let rest = text;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const before = rest;
    for (const stem of stemsIn(rest)) if (stem.goesOn.test(rest)) rest = withoutRuns(rest, stem);
    if (rest === before) break;
  }
  return rest;
}

/** Those of which a text may have lines. */
function stemsIn(text: string): readonly Stem[] {
  const isSeen = new Set<Stem>();
  noteSeen(text, isSeen);
  return stems.filter((stem) =>
    typeof stem.hint === 'function' ? isSeen.has(stem) : stem.hint.some((some) => text.includes(some)),
  );
}

// A function of its own, with nothing behind the loop; see `takeLines` in record-splitter.ts.
function noteSeen(text: string, isSeen: Set<Stem>): void {
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1 || text.length) {
    for (const { stem, hint } of hintedByLine) if (hint(text, at)) isSeen.add(stem);
  }
}

function withoutRuns(text: string, { start, goesOn }: Stem): string {
  const kept: string[] = [];
  let runStart = 0;
  let run: string[] = [];
  let isParted = false;

  function endRun(at: number): void {
    if (isParted) kept.push(...run);
    else kept.push(text.slice(runStart, at));
    run = [];
    isParted = false;
  }

  let at = 0;
  while (at < text.length) {
    const found = text.indexOf('\n', at);
    const next = found < 0 ? text.length : found + 1;
    start.lastIndex = at;
    if (start.test(text)) {
      if (run.length === 0) runStart = at;
      run.push(text.slice(start.lastIndex, next));
      isParted ||= goesOn.test(text.slice(at, next));
    } else {
      if (run.length > 0) endRun(at);
      kept.push(text.slice(at, next));
    }
    at = next;
  }
  if (run.length > 0) endRun(at);
  return kept.join('');
}

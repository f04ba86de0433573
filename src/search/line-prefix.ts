interface Prefix {
  readonly pattern: RegExp;
  /** Texts of which one stands in any text that has this prefix: looked for first, for a search for a text is cheap. */
  readonly hints: readonly string[];
}

const TIME = String.raw`\d{4}-\d\d-\d\dT[\d:.]{8,15}(?:Z|[+-]\d\d:?\d\d)`;

/** What docker, kubectl, stern, journald, pages that show logs and a quoting mail program put before every line. */
const prefixes: readonly Prefix[] = [
  { pattern: /^> ?/gm, hints: ['\n> '] }, // before the others, which it may stand before
  { pattern: /^[\w.-]{1,60} {1,40}\| ?/gm, hints: ['| '] },
  {
    pattern: new RegExp(
      String.raw`^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|${TIME}) \S{1,80} [\w.-]{1,40}\[\d{1,9}\]: `,
      'gm',
    ),
    hints: [']: '],
  },
  { pattern: /^\[pod\/[^\]]{1,120}\] /gm, hints: ['[pod/'] },
  {
    // Nanoseconds are docker's and containerd's.
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7,9}(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?/gm,
    hints: ['Z ', ' F ', ':00 2', ':30 2'],
  },
  { pattern: /^[a-z][a-z\d.-]{1,60} emqx[a-z\d-]{0,20} /gm, hints: [' emqx 2', ' emqx {'] }, // stern: pod and container
  {
    // CloudWatch, Grafana, Kibana
    pattern:
      /^(?:\d{4}-\d\d-\d\d[T ][\d:.,]{8,15}Z?|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}[ ,@]{1,3}\d\d:\d\d:\d\d\.\d{3})(?:\t| \| )(?:[a-z]{4,9}\t)?/gm,
    hints: ['\t', ' | '],
  },
];

/** Each prefix at a line's start, and before a line that goes on with the record before it. */
const stems = prefixes.map(({ pattern, hints }) => ({
  hints,
  start: new RegExp(pattern.source, 'my'),
  goesOn: new RegExp(`${pattern.source}(?:[ \\t}\\])]|\\*\\* )`, 'm'),
}));
type Stem = (typeof stems)[number];

/** A text without what such programs put before its lines, which names a container or a service and not who wrote it. */
export function withoutNames(text: string): string {
  return prefixes.reduce((rest, { pattern }) => rest.replace(pattern, ''), text);
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
    for (const stem of stems) {
      const isHinted = stem.hints.some((hint) => rest.includes(hint));
      if (isHinted && stem.goesOn.test(rest)) rest = withoutRuns(rest, stem);
    }
    if (rest === before) break;
  }
  return rest;
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

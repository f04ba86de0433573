/** What docker, kubectl, stern, journald and a quoting mail program put before every line. */
const prefixes: readonly RegExp[] = [
  /^[\w.-]{1,60} {1,40}\| ?/gm,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S{1,80} [\w.-]{1,40}\[\d{1,9}\]: /gm,
  /^\[pod\/[^\]]{1,120}\] /gm,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7,9}(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?/gm, // nanoseconds are docker's and containerd's
  /^[a-z][a-z\d.-]{1,60} emqx[a-z\d-]{0,20} /gm, // stern: pod and container
  /^> ?/gm,
];
/** Lines with a prefix, and such a line that goes on with the record before it. */
const stems = prefixes.map((prefix) => ({
  prefix,
  line: new RegExp(prefix.source, 'm'),
  goesOn: new RegExp(`${prefix.source}(?:[ \\t}\\])]|\\*\\* )`, 'm'),
}));
/** Characters of a text's beginning, middle and end in which a prefix shows. */
const SAMPLE = 4_000;

/** A text without what such programs put before its lines, which names a container or a service and not who wrote it. */
export function withoutNames(text: string): string {
  return prefixes.reduce((rest, prefix) => rest.replace(prefix, ''), text);
}

/** A single line without the prefix it has, if any. */
export function withoutPrefix(line: string): string {
  const own = prefixes.find((prefix) => line.search(prefix) === 0);
  return own ? line.replace(own, '') : line;
}

/**
 * Takes prefixes off where they part the lines of one record: where some line is indented behind its prefix, or goes on as
 * Erlang's reports do, with `** `. Elsewhere text stays as it is.
 */
export function withoutPrefixes(text: string): string {
  const samples = samplesOf(text);
  const own = stems.find(({ line, goesOn }) => samples.some((sample) => line.test(sample)) && goesOn.test(text));
  return own ? text.replace(own.prefix, '') : text;
}

function samplesOf(text: string): readonly string[] {
  if (text.length <= 3 * SAMPLE) return [text];
  const middle = text.indexOf('\n', text.length / 2 - SAMPLE) + 1;
  const end = text.indexOf('\n', text.length - SAMPLE) + 1;
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(end)];
}

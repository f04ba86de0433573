/** What docker, kubectl, stern, journald and a quoting mail program put before every line. */
const prefixes: readonly RegExp[] = [
  /^[\w.-]{1,60} {1,40}\| ?/gm,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S{1,80} [\w.-]{1,40}\[\d{1,9}\]: /gm,
  /^\[pod\/[^\]]{1,120}\] /gm,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7,9}(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?/gm, // nanoseconds are docker's and containerd's
  /^[a-z][a-z\d.-]{1,60} emqx[a-z\d-]{0,20} /gm, // stern: pod and container
  /^> ?/gm,
];
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
  const head = text.slice(0, SAMPLE);
  for (const prefix of prefixes) {
    if (head.search(new RegExp(prefix.source, 'm')) < 0) continue;
    if (new RegExp(`${prefix.source}(?:[ \\t}\\])]|\\*\\* )`, 'm').test(head)) return text.replace(prefix, '');
  }
  return text;
}

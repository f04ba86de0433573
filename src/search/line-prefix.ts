/** What docker compose, kubectl, journald and a quoting mail program put before every line. */
const prefixes: readonly RegExp[] = [
  /^[\w.-]{1,60} {1,40}\| ?/gm,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S{1,80} [\w.-]{1,40}\[\d{1,9}\]: /gm,
  /^\[pod\/[^\]]{1,120}\] /gm,
  /^> ?/gm,
];
const SAMPLE = 4_000;

/**
 * Takes prefixes off where they part the lines of one record: where some line is indented behind its prefix. Elsewhere
 * text stays as it is.
 */
export function withoutPrefixes(text: string): string {
  const head = text.slice(0, SAMPLE);
  for (const prefix of prefixes) {
    if (head.search(new RegExp(prefix.source, 'm')) < 0) continue;
    if (new RegExp(`${prefix.source}[ \\t}\\])]`, 'm').test(head)) return text.replace(prefix, '');
  }
  return text;
}

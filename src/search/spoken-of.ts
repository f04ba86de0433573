import type { RecordFacts, Verdict } from './verdict.ts';

/** Characters before a text that tell how it stands in its line. */
const REACH = 200;

/** `"Connect lost: %v"`, `` `Connect lost: ${err}` ``: a text that is still to be filled in. */
const PLACEHOLDER = /^[\s:=,'"([-]{0,4}(?:%[-+#\d.]{0,6}[a-z](?![a-z\d])|\{\w{0,30}\}|\$\{)/;
const QUOTE_OPEN = /["'`“‘][^"'`“”‘’\n]*$/;
/** `except ConnectionRefusedError:`, `#define MBEDTLS_ERR_SSL_CONN_EOF -0x7280`. */
const CODE = /#define\b[^\n]*$|(?:^|\s)(?:except|catch)\b[\s(]*[\w.,| ]*$/;

/** What only somebody who asks or tells has in a line. */
const PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our|[Dd]oes|[Hh]ow|[Ww]hat|[Ww]hy)\b|\?\s*$|[吗呢？]/;
const MARKS_OF_LOG = /\d\d:\d\d|^\s*at |^\[|[{}]/;

/** Whether a client's text stands in a program's own code, which may print it one day. */
export function isOfSource({ start, end }: Verdict, { text }: RecordFacts): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (CODE.test(before)) return true;
  const next = text.slice(end, end + 48);
  return (next.includes('%') || next.includes('{')) && PLACEHOLDER.test(next) && QUOTE_OPEN.test(before);
}

/** Whether somebody quotes it in a sentence of their own: `Does "Connection lost (32109)" matter?` */
export function isQuotedByPerson({ start, end }: Verdict, { text, from, to }: RecordFacts): boolean {
  const lineFrom = Math.max(from, text.lastIndexOf('\n', start) + 1);
  const before = text.slice(Math.max(lineFrom, start - REACH), start);
  if (!QUOTE_OPEN.test(before)) return false;
  const lineBreak = text.indexOf('\n', end);
  const behind = text.slice(end, Math.min(lineBreak < 0 ? to : lineBreak, to, end + REACH));
  const around = `${before} ${behind}`;
  return PERSON.test(around) && !MARKS_OF_LOG.test(around);
}

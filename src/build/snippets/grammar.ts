import type { LanguageRegistration } from 'shiki';

/** A rule of a TextMate grammar. Scopes are `snippet.<TokenKind>`; a rule without one only takes its text out of play. */
export type Rule = LanguageRegistration['patterns'][number];

/** What the capture groups of a rule are. @example captures({ 1: 'key' }) // { 1: { name: 'snippet.key' } } */
export function captures(kinds: Readonly<Record<number, string>>): NonNullable<Rule['captures']> {
  return Object.fromEntries(Object.entries(kinds).map(([group, kind]) => [group, { name: `snippet.${kind}` }]));
}

/** Start of a new log entry: whatever is still open before it (a string cut off by whoever pasted) ends here. */
export const newEntry = String.raw`^(?=\d{4}-\d\d-\d\d[T ]\d|=[A-Z]+ REPORT)`;

/** IPv4, IPv6 in brackets, each with or without port, and a bare port as listeners print it. */
export const address: Rule = {
  match: String.raw`(?<![\w.])(?:\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?|\[[\da-fA-F]*:[\da-fA-F:.]*\](?::\d{1,5})?)(?![\w.]*\d)`,
  name: 'snippet.address',
};

export const dateTime: Rule = {
  match: String.raw`(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)`,
  name: 'snippet.time',
};

/** `generated SERVER ALERT: Fatal - Unknown CA`, from Erlang's ssl; the reason after it may have its own ` - detail`. */
export const tlsAlertPhrase: Rule = {
  match: String.raw`(?:CLIENT|SERVER) ALERT: \w+ - [A-Za-z]\w*(?: [A-Za-z]\w*)*(?: - [a-z]\w*)?`,
  name: 'snippet.alert',
};

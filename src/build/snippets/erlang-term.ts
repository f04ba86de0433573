import { address, captures, newEntry, tlsAlertPhrase, type Rule } from './grammar.ts';

/** ssl puts the detail of an alert behind an escaped line break: `Bad Record MAC\n {record_type_mismatch,21}`. */
const alertDetail: Rule = {
  match: String.raw`\\n\s*\{?([a-z]\w*_\w*)`,
  captures: captures({ 1: 'alert' }),
};

const inString: readonly Rule[] = [tlsAlertPhrase, alertDetail, { match: String.raw`\\.` }];

/** `tls_alert` up to the alert itself, which may be an atom or a string and stand lines further down. */
const tlsAlert: Rule = {
  begin: String.raw`\btls_alert\b`,
  beginCaptures: captures({ 0: 'atom' }),
  end: String.raw`([a-z]\w*)|("[^"\n]*")|(?=[^\s,{])`,
  endCaptures: captures({ 1: 'alert', 2: 'alert' }),
};

/** JSON logs are terms too: braces, and keys that are strings. */
const jsonFields: readonly Rule[] = [
  {
    match: String.raw`("level")\s*:\s*("(?:error|critical|alert|emergency)")`,
    captures: captures({ 1: 'key', 2: 'level-error' }),
  },
  { match: String.raw`("level")\s*:\s*("warning")`, captures: captures({ 1: 'key', 2: 'level-warning' }) },
  { match: String.raw`("level")\s*:\s*("(?:info|notice)")`, captures: captures({ 1: 'key', 2: 'level-info' }) },
  { match: String.raw`("level")\s*:\s*("debug")`, captures: captures({ 1: 'key', 2: 'level-debug' }) },
  { match: String.raw`("time")\s*:\s*("[^"]*"|\d+)`, captures: captures({ 1: 'key', 2: 'time' }) },
  { match: String.raw`("msg")\s*:\s*("[\w .-]*")`, captures: captures({ 1: 'key', 2: 'msg' }) },
  { match: String.raw`"(?:[^"\\]|\\.)*"(?=\s*:)`, name: 'snippet.key' },
];

export const quotedAtom: Rule = { match: String.raw`(?<!\w)'[^'\n]*'`, name: 'snippet.atom' };

export const pid: Rule = { match: String.raw`(?:#(?:Port|Ref))?<\d+(?:\.\d+)+>`, name: 'snippet.number' };

/** `emqx_alarm:do_actions/3(424)`, `emqx_frame.erl:134`: where in the code, of no use to the reader, so left plain. */
export const codePlace: Rule = {
  match: String.raw`\b[a-z]\w*:[a-z]\w*/\d+(?:\(\d+\))?|\b[a-z]\w*\.erl\b(?::\d+)?`,
};

/** `<<"text">>` and `<<1,2>>`. */
export const binary: Rule = {
  begin: '<<',
  end: `>>|${newEntry}`,
  name: 'snippet.string',
  patterns: [...inString],
};

const string: Rule = { begin: '"', end: `"|${newEntry}`, name: 'snippet.string', patterns: [...inString] };

/** Outside terms a quotation mark may stand alone, so the string must close on its line. */
export const closedString: Rule = { ...string, begin: String.raw`"(?=(?:[^"\\]|\\.)*")` };

/**
 * A repository with `#term`: what may stand inside `{…}`, `[…]`, `#{…}`, which nest through `#group`.
 * `first` goes before everything else in there.
 */
export function erlangTerm(first: readonly Rule[] = []): Record<string, Rule> {
  const term: readonly Rule[] = [
    ...first,
    tlsAlert,
    ...jsonFields,
    binary,
    pid,
    string,
    quotedAtom,
    codePlace,
    address,
    { match: String.raw`\b[a-z]\w*(?=\s*=>)`, name: 'snippet.key' },
    { include: '#group' },
    { match: String.raw`\b(?:16#[\da-fA-F]+|0x[\da-fA-F]+|\d+(?:\.\d+)?(?:e-?\d+)?)\b`, name: 'snippet.number' },
    { match: String.raw`\b[a-z][\w@]*`, name: 'snippet.atom' },
    { match: String.raw`\b[A-Z_]\w*` },
  ];
  return {
    term: { patterns: [...term] },
    // Any bracket closes any other: pasted terms are often shortened by hand.
    group: { begin: String.raw`[{\[(]`, end: String.raw`[}\])]|` + newEntry, patterns: [{ include: '#term' }] },
  };
}

/** Where a term begins in running text. `[` alone is not enough: `[error]`, `[MQTT]` and `[Channel]` are no lists. */
export const termInText: Rule = {
  begin: String.raw`\{|(?<!\w)\[(?=\s*(?:[\[{<"'#\d]|[a-z_]\w*,|\]))`,
  end: String.raw`[}\]]|` + newEntry,
  patterns: [{ include: '#term' }],
};

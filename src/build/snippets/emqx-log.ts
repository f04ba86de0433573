import type { LanguageRegistration } from 'shiki';
import { binary, closedString, codePlace, erlangTerm, pid, quotedAtom, termInText } from './erlang-term.ts';
import { address, captures, dateTime, tlsAlertPhrase, type Rule } from './grammar.ts';

const times: readonly Rule[] = [
  dateTime,
  // 2.x without date, `=NOTICE REPORT==== 15-Aug-2019::10:11:59`, and the journal of systemd.
  { match: String.raw`^\d\d:\d\d:\d\d(?:\.\d+)?`, name: 'snippet.time' },
  { match: String.raw`\b\d{1,2}-[A-Z][a-z]{2}-\d{4}::\d\d:\d\d:\d\d(?:\.\d+)?`, name: 'snippet.time' },
  { match: String.raw`^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d`, name: 'snippet.time' },
];

/** `[error]` of EMQX, `=ERROR REPORT====` of Erlang, `WARNING:` of scripts, `error: {` before JSON in 5.0. */
function level(kind: string, words: string, reports: string): Rule {
  return {
    match: String.raw`\[(?:${words})\]|=(?:${reports}) REPORT=+|(?<=^|\| )(?i:${words}):(?=\s)|(?<=\d )(?:${words}):(?= \{)`,
    name: `snippet.level-${kind}`,
  };
}

const levels: readonly Rule[] = [
  level('error', 'error|critical|alert|emergency', 'ERROR|CRASH|SUPERVISOR'),
  level('warning', 'warning', 'WARNING'),
  level('info', 'info|notice', 'INFO|NOTICE|PROGRESS'),
  level('debug', 'debug', 'DEBUG'),
];

const alerts: readonly Rule[] = [
  tlsAlertPhrase,
  { match: String.raw`(?<=Fatal error: )[a-z][a-z ]*[a-z]`, name: 'snippet.alert' },
];

/** `msg: xyz` up to the comma; older messages have several words. */
const message: Rule = {
  match: String.raw`\b(msg)(:\s*)([^\s,"{\[<#'][^,]*)`,
  captures: captures({ 1: 'key', 3: 'msg' }),
};

const fields: readonly Rule[] = [
  // Names the operator chose: not Erlang's words, whatever they look like.
  {
    match: String.raw`\b(clientid|username|topic|node|name)(:\s+)([^\s,"'{\[<#][^\s,]*)`,
    captures: captures({ 1: 'key' }),
  },
  {
    match: String.raw`\b(reason|cause)(:\s*)(?:(?=[{\["<#'])|([a-z][\w ]*)(?=\s*(?:,|$)))`,
    captures: captures({ 1: 'key', 3: 'atom' }),
  },
  // Not after a word or a colon: `failed to establish: {…}`, `SSL: certify: …` are sentences.
  {
    match: String.raw`(?<![\w:.@'"/-])(?<![A-Za-z:] )([a-z_]\w*)(:)(?:\s*(?=[{\["<#'])|\s+([a-z]\w*)(?=\s*(?:,|$))|\s+(\d+(?:\.\d+)?)(?=\s*(?:,|$))|(?=\s|$))`,
    captures: captures({ 1: 'key', 3: 'atom', 4: 'number' }),
  },
  // Erlang's reports: indented, capitalised.
  {
    match: String.raw`^\s+([A-Z]\w*)(:)(?=\s)(?:\s+([a-z]\w*)(?=\s*$))?`,
    captures: captures({ 1: 'key', 3: 'atom' }),
  },
];

/** Atoms in sentences: `Shutdown for einval`, and any word with an underscore. */
const atomsInText: readonly Rule[] = [
  { match: String.raw`(?<= for | reason )[a-z]\w*(?=\s*(?:,|$|\())`, name: 'snippet.atom' },
  { match: String.raw`(?<![\w:./@-])[a-z]\w*_\w+(?![\w:@-])`, name: 'snippet.atom' },
];

/** EMQX's text and JSON logs of all versions, Erlang's reports, and bare Erlang terms. */
export const emqxLog: LanguageRegistration = {
  name: 'log',
  scopeName: 'source.emqx-log',
  patterns: [
    // A whole line pasted with its quotation marks is a line, not a string.
    { match: String.raw`^"(?=\d{4}-\d\d)` },
    { match: String.raw`^\(\S+@\S+\)\d+>`, name: 'snippet.prompt' },
    ...times,
    ...levels,
    ...alerts,
    message,
    ...fields,
    codePlace,
    address,
    pid,
    binary,
    closedString,
    quotedAtom,
    termInText,
    { match: String.raw`\b0x[\da-fA-F]+\b`, name: 'snippet.number' },
    ...atomsInText,
  ],
  repository: erlangTerm(),
};

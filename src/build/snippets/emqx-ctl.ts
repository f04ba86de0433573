import type { LanguageRegistration } from 'shiki';
import { commandLine } from './command-line.ts';
import { erlangTerm, pid, quotedAtom, termInText } from './erlang-term.ts';
import { address, captures, dateTime, type Rule } from './grammar.ts';

/** One of `shutdown_count`: which reason, how often. */
const counter: Rule = {
  match: String.raw`\{([a-z]\w*),\s*(\d+)\}`,
  captures: captures({ 1: 'counter', 2: 'number' }),
};

/** What `emqx ctl` prints: listeners, licence, metrics, clients, cluster. */
export const emqxCtl: LanguageRegistration = {
  name: 'emqx-ctl',
  scopeName: 'source.emqx-ctl',
  patterns: [
    commandLine,
    // `tcp:default`, before 5.0 `listener on mqtts:8883`: the heading of what follows.
    { match: String.raw`^(?:listener on )?[a-z]+:\S+(?=\s*$)`, name: 'snippet.msg' },
    { match: String.raw`^Error:`, name: 'snippet.level-error' },
    { match: String.raw`^\s*([A-Za-z_][\w ./-]*?)\s*:(?=\s|$)`, captures: captures({ 1: 'key' }) },
    { match: String.raw`\b([a-z]\w*)=`, captures: captures({ 1: 'key' }) },
    { match: String.raw`(?<=: )(?:true|false|infinity|undefined)(?=\s*$)`, name: 'snippet.atom' },
    { match: String.raw`(?<=: ):\d{1,5}(?=\s*$)`, name: 'snippet.address' },
    dateTime,
    address,
    pid,
    quotedAtom,
    termInText,
    { match: String.raw`(?<=: )\d+(?:\.\d+)?(?=\s*$)`, name: 'snippet.number' },
  ],
  repository: erlangTerm([counter]),
};

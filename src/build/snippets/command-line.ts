import { captures, type Rule } from './grammar.ts';

const option: Rule = { match: String.raw`(?<=\s)--?[A-Za-z][\w-]*`, name: 'snippet.option' };
const quoted: Rule = { match: String.raw`'[^']*'|"(?:[^"\\]|\\.)*"`, name: 'snippet.string' };

/** `$ ./bin/emqx ctl listeners` above the output it gave. */
export const commandLine: Rule = {
  begin: String.raw`^(\$ )(\S+)`,
  beginCaptures: captures({ 1: 'prompt', 2: 'command' }),
  end: '$',
  patterns: [option, quoted],
};

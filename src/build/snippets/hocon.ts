import type { LanguageRegistration } from 'shiki';
import { captures } from './grammar.ts';

/** HOCON as EMQX's configuration uses it; Shiki has no grammar for it. */
export const hocon: LanguageRegistration = {
  name: 'hocon',
  scopeName: 'source.hocon',
  patterns: [
    { match: String.raw`(?:#|(?<!:)//).*$`, name: 'snippet.comment' },
    { match: String.raw`^\s*(include)\b`, captures: captures({ 1: 'keyword' }) },
    { match: String.raw`\$\{\??[^}\n]*\}`, name: 'snippet.atom' },
    {
      match: String.raw`((?:[A-Za-z_][\w$-]*|"[^"\n]*")(?:\.(?:[\w$-]+|"[^"\n]*"))*)(?=\s*(?:\+?=|:(?!//)|\{))`,
      name: 'snippet.key',
    },
    { begin: '"""', end: '"""', name: 'snippet.string' },
    { match: String.raw`"(?:[^"\\\n]|\\.)*"`, name: 'snippet.string' },
    { match: String.raw`\b(?:true|false|null|infinity|disabled|enabled)\b(?=\s*(?:[,}\]#]|$))`, name: 'snippet.atom' },
    {
      match: String.raw`(?<![\w.-])\d+(?:\.\d+)?(?:ms|[smhdw]|[KMGkmg]?[Bb])?%?(?=\s*(?:[,}\]#]|$))`,
      name: 'snippet.number',
    },
    { match: String.raw`(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?`, name: 'snippet.address' },
  ],
  repository: {},
};

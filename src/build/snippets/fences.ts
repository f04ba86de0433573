import type { Fault } from '../../model/fault.ts';
import { isMarkless, readMeta } from './marks.ts';

/** Languages a fence may name. An unlisted one would quietly become plain text, so it is refused. */
export const fenceLanguages = [
  'bash',
  'shell',
  'hocon',
  'erlang',
  'json',
  'sql',
  'text',
  'log',
  'emqx-ctl',
  'mqtt-client',
  'yaml',
  'nginx',
  'ini',
  'http',
  'javascript',
  'python',
] as const;

export type FenceLanguage = (typeof fenceLanguages)[number];

export interface Fence {
  readonly lang: string | null | undefined;
  /** All that follows the language on its line. */
  readonly meta: string | null | undefined;
  readonly code: string;
}

/** What is wrong with a fence and how to mend it, in the words of a `Fault`; undefined if nothing is. */
export function faultOfFence({ lang, meta, code }: Fence): Pick<Fault, 'code' | 'what' | 'mend'> | undefined {
  const allowed = fenceLanguages.join(', ');
  if (!lang) return { code: 'fence-language', what: 'code fence without a language', mend: `Name one of: ${allowed}.` };
  if (!isFenceLanguage(lang))
    return {
      code: 'fence-language',
      what: `unknown language "${lang}" in a code fence`,
      mend: `Use one of: ${allowed}.`,
    };
  const { marks, rest } = readMeta(meta);
  if (rest)
    return {
      code: 'fence-words',
      what: `"${rest}" after the language of a code fence means nothing`,
      mend: 'Write mark="word", or remove it.',
    };
  const missing = marks.find((mark) => isMarkless(code, mark));
  if (missing !== undefined) {
    return {
      code: 'mark-nothing',
      what: `mark="${missing}" marks nothing: its block has no such text`,
      mend: 'Copy the word from the block, all on one line.',
    };
  }
  return undefined;
}

function isFenceLanguage(lang: string): lang is FenceLanguage {
  return (fenceLanguages as readonly string[]).includes(lang);
}

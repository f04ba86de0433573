import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as glue from '@huacnlee/autocorrect/autocorrect_bg.js';

interface Correction {
  readonly old: string;
  readonly new: string;
}

/** Instantiated by hand: Node calls its own way of importing WebAssembly experimental, aloud. */
async function load(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@huacnlee/autocorrect/autocorrect_bg.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './autocorrect_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
}
let loading: Promise<void> | undefined;

/**
 * Lines that break the rules of Chinese copy (a blank between Han and Latin, full-width punctuation), each with how
 * autocorrect writes it. Backticks are left alone.
 */
export async function chineseRules(): Promise<(text: string) => readonly Correction[]> {
  await (loading ??= load());
  return (text) => [
    ...(glue.lintFor(text, 'md') as { readonly lines: readonly Correction[] }).lines.filter(isRight),
    ...wideApostrophes(text),
  ];
}

/** Between two versions (`MQTT 5：5.7.2`) autocorrect would have a Latin colon, but the sentence is Chinese. */
function isRight(line: Correction): boolean {
  const narrow = (text: string): string => text.replaceAll(/： ?/g, ':').replaceAll(': ', ':');
  const count = (text: string): number => text.split('：').length;
  return narrow(line.old) !== narrow(line.new) || count(line.new) > count(line.old);
}

/** A Chinese font sets `’` as wide as a character, also within a Latin name; the straight one is narrow in all fonts. */
function wideApostrophes(text: string): readonly Correction[] {
  const names = text.replaceAll(/`[^`]*`/g, '`').match(/\p{Script=Latin}+’\p{Script=Latin}+/gu) ?? [];
  return names.map((name) => ({ old: name, new: name.replace('’', "'") }));
}

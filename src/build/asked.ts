import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../model/locale.ts';

/** Where an answer's questions stand as readers put them. @example askedFile('emfile', 'en') // 'content/answers/emfile/asked.en.txt' */
export function askedFile(id: string, locale: Locale): string {
  return `content/answers/${id}/asked.${locale}.txt`;
}

/** A question as readers put it, with its line in the file. */
export interface Asked {
  readonly text: string;
  readonly line: number;
}

/**
 * The ways in which readers ask for an answer, one a line. Nobody reads them: they lend the full text the words that
 * readers have and writers do not. An answer may have none.
 */
export function readAsked(root: string, id: string, locale: Locale): readonly Asked[] {
  const file = join(root, askedFile(id, locale));
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '');
}

import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/model/locale.ts';
import type { Result } from '../../src/search/rank.ts';

/** A question of readers with the pages that answer it. */
export interface Question {
  readonly q: string;
  /** Language of the page it is asked on. */
  readonly lang: Locale;
  readonly kind: string;
  /** Ids of answers, and `keyword:<id>`; empty when no page answers it and search must say so. */
  readonly gold: readonly string[];
  /** The public issue whose title it is, or `dev` for the questions search was first made with. */
  readonly from?: string;
  /** Its outcome was looked at while search was mended, so it tells nothing about questions not seen. */
  readonly seen?: boolean;
}

/** All of them, those put to search only after it was tuned among them. */
export function readQuestions(): readonly Question[] {
  return [...readFixedQuestions(), ...read('questions-later.json')];
}

/** Those that CI takes a part of: their order stays, so that its figures can be compared. */
export function readFixedQuestions(): readonly Question[] {
  return read('questions.json');
}

function read(name: string): readonly Question[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly Question[];
}

export type Half = 'tune' | 'held out';

/** Search is tuned with one half alone; the other tells how it does on questions it has not seen. */
export function halfOf({ q, from, seen }: Question): Half {
  if (from === 'dev' || seen) return 'tune';
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(q)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 7) & 1) === 0 ? 'tune' : 'held out';
}

/** What is told of a found page: enough to judge it, wherever it was found. */
export interface Found {
  readonly kind: 'answer' | 'keyword';
  readonly id: string;
  /** Id of the answer a keyword belongs to. */
  readonly owner?: string | undefined;
}

/** Kinds in which a machine's words were given; a keyword then leads to the answer it belongs to. */
const printed = new Set(['log', 'none-log', 'code', 'client', 'keyword']);

export function isRight({ gold, kind }: Question, found: Found): boolean {
  if (found.kind === 'answer') return gold.includes(found.id);
  return gold.includes(`keyword:${found.id}`) || (printed.has(kind) && gold.includes(found.owner ?? ''));
}

/** Place of the first right page, from 0; -1 when there is none. */
export function rankOf(question: Question, list: readonly Found[]): number {
  return list.findIndex((found) => isRight(question, found));
}

export function foundOf({ page }: Result, pages: readonly { readonly id: string }[]): Found {
  return { kind: page.kind, id: page.id, owner: page.answer === undefined ? undefined : pages[page.answer]?.id };
}

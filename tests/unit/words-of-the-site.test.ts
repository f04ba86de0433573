import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkProse } from '../../src/build/prose/check-prose.ts';
import { formatFault, type Fault } from '../../src/model/fault.ts';
import type { RawFile } from '../../src/model/source.ts';
import { sourceOf } from './source.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'src/i18n';

/** The words in place of functions as well, which say what they say of `it`. */
function said(value: unknown, it: string): unknown {
  if (typeof value === 'function') return said((value as (...args: readonly string[]) => unknown)(it, it, it, it), it);
  // A caption or a description is plain text and cannot mark up what is typed.
  if (typeof value === 'string') return value.replaceAll(/(?<!`)emqx ctl(?: [a-z]+)*/g, '`$&`');
  if (Array.isArray(value)) return value.map((one) => said(one, it));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, said(one, it)]));
}

async function faultsOf(it: string): Promise<readonly Fault[]> {
  const read = (file: string): RawFile => ({ file, data: parse(readFileSync(join(root, file), 'utf8')) });
  const keywords = new Map<string, RawFile>();
  for (const name of readdirSync(join(root, folder))) {
    const module = (await import(join(root, folder, name))) as Readonly<Record<string, unknown>>;
    const words = Object.entries(module).filter(([, value]) => typeof value === 'object');
    keywords.set(name, { file: `${folder}/${name}`, data: said(Object.fromEntries(words), it) });
  }
  expect(keywords.size).toBeGreaterThan(10);
  const faults = await checkProse(
    { ...sourceOf(), keywords, tables: { glossary: read('content/glossary.yaml') } },
    root,
  );
  return faults.filter(({ file }) => file.startsWith(folder));
}

const placeOf = ({ file, field }: Fault): string => [file, ...(field ?? [])].join(' ');

describe('the words around the content', () => {
  it('are written as the content is: Chinese copy, English spelling, words of the glossary, sentences of a length', async () => {
    const [ofNumber, ofWord] = await Promise.all([faultsOf('2'), faultsOf('中文')]);
    // A number has blanks around it in Chinese and a word has none, and a function is made for one of them.
    const places = new Set(ofWord.map(placeOf));
    const faults = ofNumber.filter((fault) => places.has(placeOf(fault)));
    expect(faults.map(formatFault).join('\n')).toBe('');
  }, 30_000);
});

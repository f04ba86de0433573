import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/build/check-samples.ts';
import { samplesSchema } from '../../src/model/sample-schema.ts';
import { keywordTable } from './recognise-fixture.ts';

const folder = fileURLToPath(new URL('../../content/samples/', import.meta.url));
const isKeyword = new Set(keywordTable.keywords.map(([id]) => id));

describe.each(readdirSync(folder))('content/samples/%s', (file) => {
  // Answers have no place in this table; the build checks theirs.
  const samples = samplesSchema
    .parse(parse(readFileSync(folder + file, 'utf8')))
    .filter(({ finds, awaits }) => !awaits && (finds === 'none' || isKeyword.has(finds)));

  it.each(samples.map((sample) => [sample.text.slice(0, 80), sample] as const))('%s', (_, { text, finds, also }) => {
    const found = findingsOf(keywordTable, text);
    expect(found[0] ?? 'none').toBe(finds);
    expect(found.filter((id) => id !== finds && !also.includes(id))).toEqual([]);
  });
});

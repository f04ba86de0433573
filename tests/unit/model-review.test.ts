import { describe, expect, it } from 'vitest';
import { joinCatalog } from '../../src/model/catalog.ts';
import { reviewOf } from '../../src/model/review.ts';
import type { ReleaseLine } from '../../src/model/release-lines.ts';
import { facts, rawAnswer, sourceOf, type AnswerParts } from './source.ts';

const old: ReleaseLine = {
  line: '5.8',
  released: '2024-08-28',
  latest: '5.8.9',
  latestReleased: '2025-12-31',
  maintainedUntil: '2026-02-27',
};

function concernsOf(parts: AnswerParts, today: string): readonly string[] {
  const result = joinCatalog(sourceOf(rawAnswer(parts)));
  if (result.state !== 'joined') throw new Error('the answer has faults');
  return reviewOf(result.catalog.answer('why'), [old], today).concerns.filter((concern) => concern !== 'unread');
}

describe('what wants looking at', () => {
  it('is nothing, shortly after a review', () => {
    expect(concernsOf({}, '2025-12-01')).toEqual([]);
  });

  it('is an answer nobody reviewed for a year', () => {
    expect(concernsOf({ facts: { ...facts, reviewed: '2024-11-01' } }, '2025-12-01')).toEqual([
      'not-reviewed-for-a-year',
    ]);
  });

  it('is an answer checked only against versions no longer maintained', () => {
    expect(concernsOf({}, '2026-03-01')).toEqual(['no-maintained-version']);
  });

  it('is an answer without phrases in one language', () => {
    expect(concernsOf({ en: { question: 'Why?', short: 'Why', summary: 'So.', phrases: [] } }, '2025-12-01')).toEqual([
      'no-phrases',
    ]);
  });
});

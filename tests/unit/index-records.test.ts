import { expect, it } from 'vitest';
import { indexRecordsOf } from '../../src/build/index-records.ts';

const pages = [['aaaa', 'cccc'], ['dddd', 'bbbb', 'aaaa'], []];
const wordsOf = (content: string): readonly string[] => content.split(' ').filter((word) => /\w/.test(word));

it('a page is found by every one of its words, and by no other', () => {
  const records = new Map(indexRecordsOf(pages).map(({ page, content }) => [page, content]));
  expect(pages.map((_, page) => wordsOf(records.get(page)!))).toEqual(pages.map((tokens) => [...tokens].sort()));
});

it('a word begins at the same place on every page, for places that differ are most of an index', () => {
  const [first, second] = indexRecordsOf(pages).map(({ content }) => content.split(' '));
  expect(first?.indexOf('aaaa')).toBe(second?.indexOf('aaaa'));
});

it('pages with many words have the small numbers', () => {
  expect(indexRecordsOf(pages).map(({ page }) => page)).toEqual([1, 0, 2]);
});

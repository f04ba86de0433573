import { describe, expect, it } from 'vitest';
import { outlineOf, splitSectionId } from '../../src/model/outline.ts';

describe('a section id', () => {
  it.each([
    ['怎么确认 [#how-to-tell]', '怎么确认', 'how-to-tell'],
    ['unknown_ca [#unknown_ca]', 'unknown_ca', 'unknown_ca'],
    ['No id', 'No id', undefined],
    ['中文 id [#怎么]', '中文 id [#怎么]', undefined],
    ['Not [#at] the end', 'Not [#at] the end', undefined],
  ])('%s', (heading, title, id) => {
    expect(splitSectionId(heading)).toEqual({ title, id });
  });
});

describe('the outline of a text', () => {
  const outline = outlineOf(
    [
      '## First [#first]',
      'A [link](answer:other#there) and <Since v="5.1" />.',
      '```log mark="x"',
      'msg: x',
      '```',
      '### `code` in it [#second]',
    ].join('\n'),
    11,
  );

  it('has its sections with their text and the lines of the file', () => {
    expect(outline.sections).toEqual([
      { id: 'first', depth: 2, title: 'First', prose: 'A link and . 5.1', line: 11 },
      { id: 'second', depth: 3, title: 'code in it', prose: '', line: 16 },
    ]);
  });

  it('has code blocks, links and elements', () => {
    expect(outline.codeBlocks).toEqual([{ lang: 'log', meta: 'mark="x"', value: 'msg: x', line: 13 }]);
    expect(outline.links).toEqual([{ url: 'answer:other#there', line: 12 }]);
    expect(outline.components).toEqual([{ name: 'Since', attributes: { v: '5.1' }, line: 12 }]);
  });
});

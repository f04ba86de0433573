import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { markedPieces } from '../../src/search/marks.ts';
import { enFinder, zhFinder } from './search-fixture.ts';

const marked = (pieces: readonly { text: string; isMarked: boolean }[]): readonly string[] =>
  pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text);

describe('a result shows where the match is', () => {
  it('marks a Chinese word as one, not character by character', () => {
    const { terms } = zhFinder.understand('客户端掉线').query;
    expect(marked(markedPieces('客户端会掉线吗', terms))).toEqual(['客户端', '掉线']);
  });

  it('does not cut a Chinese word', () => {
    const { terms } = zhFinder.understand('能证掉线').query;
    expect(marked(markedPieces('能证书认证，掉线', terms))).toEqual(['掉线']);
    expect(marked(markedPieces('能证明，掉线', terms))).toEqual(['能证', '掉线']);
  });

  it('marks a word in another form, and only from its beginning', () => {
    const { terms } = enFinder.understand('disconnecting').query;
    expect(marked(markedPieces('It disconnects. reconnected', terms))).toEqual(['disconnects']);
  });

  it('keeps every character of the text', () => {
    const { terms } = zhFinder.understand('证书过期 acl.conf').query;
    const text = 'acl.conf：证书过期时，Acl.Conf';
    expect(
      markedPieces(text, terms)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('shows the stretch that says most, without the title', () => {
    const { terms } = enFinder.understand('certificate expired').query;
    const content = `A title. ${'filler words here '.repeat(40)} the certificate has expired today ${'more '.repeat(60)}`;
    const excerpt = excerptOf([['', '', content]], 'A title', terms);
    expect(marked(excerpt!.pieces)).toEqual(['certificate', 'expired']);
    expect(excerpt!.pieces.map(({ text }) => text).join('').length).toBeLessThan(200);
  });

  it('takes it from the section that says most, and tells which that is', () => {
    const { terms } = enFinder.understand('certificate expired').query;
    const text = [
      ['', '', 'A title. A certificate.'],
      ['how-to-tell', 'How to tell', 'The certificate has expired when …'],
    ] as const;
    expect(excerptOf(text, 'A title', terms)?.section).toBe('how-to-tell');
  });

  it('shows nothing when the text has none of the words', () => {
    const { terms } = enFinder.understand('certificate').query;
    expect(excerptOf([['', '', 'quite another matter']], '', terms)).toBeUndefined();
  });
});

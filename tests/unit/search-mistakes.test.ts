import { describe, expect, it } from 'vitest';
import { correctionOf } from '../../src/search/correction.ts';
import { finderOf, type Finder } from '../../src/search/finder.ts';
import { settled } from '../../src/search/mistakes.ts';
import { enFinder, zhTable } from './search-fixture.ts';

/** @param inTexts words that some text has */
function correctionFor(finder: Finder, text: string, inTexts: readonly string[] = []): string | undefined {
  const { query, index } = finder.understand(text);
  const body = query.terms.map(({ text: word }) => (inTexts.includes(word) ? new Map([[3, 0]]) : undefined));
  return correctionOf(settled(query, index, body));
}

const zh = finderOf({
  ...zhTable,
  answers: [
    [
      'client-disconnects',
      '客户端连接断开怎么排查？',
      '连接断开',
      0,
      ['连接失败', '客户端连接失败', '连接不上', '客户端掉线', '老是掉线'],
    ],
  ],
  keywords: [],
  signs: [],
  variants: {
    forms: '',
    readings: [
      ['duan', '断端'],
      ['hu', '户'],
      ['jie', '接'],
      ['shi', '时失'],
      ['xian', '线现'],
      ['diao', '掉'],
    ],
  },
});

describe('what is taken for a mistake', () => {
  it('is a word that sounds like one of ours', () => expect(correctionFor(zh, '客户断掉现')).toBe('客户端掉线'));

  it('is not a word that some text has', () => {
    expect(correctionFor(zh, '掉现')).toBe('掉线');
    expect(correctionFor(zh, '掉现', ['掉现'])).toBeUndefined();
    expect(correctionFor(enFinder, 'untrustde certificate')).toBe('untrusted certificate');
    expect(correctionFor(enFinder, 'untrustde certificate', ['untrustde'])).toBeUndefined();
  });

  it('is not what follows a word that mostly goes on otherwise', () =>
    expect(correctionFor(zh, '连接时断开')).toBeUndefined());

  it.each(['certificate2 expired', 'key-stroke certificate'])('is no number and no hyphen: %s', (text) =>
    expect(correctionFor(enFinder, text)).toBeUndefined(),
  );
});

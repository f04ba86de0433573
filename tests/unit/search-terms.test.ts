import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';
import { seamsOf } from '../../src/search/seams.ts';
import { stem } from '../../src/search/stem.ts';
import { termsOf } from '../../src/search/terms.ts';

const keys = (text: string): readonly string[] => termsOf(text).map(({ key }) => key);

describe('text is compared however it was typed', () => {
  it('takes full-width letters, curly quotes and invisible characters for plain ones', () => {
    expect(normalise('ＴＬＳ“１．３”\u200b ')).toBe('tls"1.3" ');
    expect(normalise('a\r\nb')).toBe('a\nb');
  });
});

describe('words are cut alike in every browser', () => {
  it('cuts Chinese into pairs, without the words that only ask', () => {
    expect(keys('为什么客户端掉线了？')).toEqual(['客户', '户端', '端掉', '掉线']);
    expect(keys('怎么这么慢')).toContain('么慢');
  });

  it.each([
    ['$SYS/#', ['$sys/#', 'sys']],
    ['acl.conf', ['acl.conf', 'acl', 'conf']],
    ['0x87', ['0x87']],
    ['max_packet_size', ['max_packet_size', 'max', stem('packet'), 'siz'.length > 4 ? 'siz' : 'size']],
  ])('keeps %s whole and gives its words too', (code, expected) => {
    expect(keys(code)).toEqual(expected);
  });

  it('leaves punctuation at the end of a sentence out of a word', () => {
    expect(keys('Restart EMQX. It fails: acl.conf, why?')).toContain('acl.conf');
    expect(keys('see emqx.')).toContain('emqx');
  });

  it('drops English words that only ask', () => {
    expect(keys("how do I fix what's wrong with the topic")).toEqual(['fix', 'wrong', 'topic']);
  });

  it.each([
    ['disconnects', 'disconnecting'],
    ['expired', 'expires'],
    ['licence', 'licenses'],
    ['dropped', 'drop'],
    ['authorisation', 'authorization'],
  ])('takes %s and %s for one word', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['status', 'state'],
    ['broker', 'broken'],
    ['topic', 'top'],
  ])('tells %s from %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('numbers and names that only identify', () => {
  it('keeps a version whole and apart from the name it is glued to', () => {
    expect(keys('EMQX5.8.4 升级')).toEqual(['emqx', '5.8.4', '升级']);
    expect(keys('TLSv1.3')).toEqual(keys('tls 1.3'));
  });

  it('tells two words side by side from a word', () => {
    const times = new Map([
      ['设备', 9],
      ['备掉', 1],
      ['掉线', 7],
    ]);
    const terms = termsOf('设备掉线');
    expect(seamsOf((key) => times.get(key) ?? 0)(terms)).toEqual([false, true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerFiles, keywordFiles, keywordId, senseKinds } from '../../src/commands/drafts.ts';
import { checkUnwritten } from '../../src/model/check-unwritten.ts';
import { keywordSchema } from '../../src/model/keyword-schema.ts';
import { sourceOf } from './source.ts';

describe('a new answer', () => {
  const files = answerFiles({ id: 'why', category: 'tls', zh: '为什么？', en: 'Why?', today: '2026-11-26' });

  it('has its three files with the question in both languages and the same sections', () => {
    expect([...files.keys()]).toEqual([
      'content/answers/why/answer.yaml',
      'content/answers/why/zh.mdx',
      'content/answers/why/en.mdx',
    ]);
    const [, zh = '', en = ''] = [...files.values()];
    expect(zh).toContain('question: 为什么？');
    expect(en).toContain('question: Why?');
    const ids = (text: string): readonly string[] => text.match(/\[#[a-z-]+\]/g) ?? [];
    expect(ids(zh)).toEqual(ids(en));
  });
});

describe('a new keyword', () => {
  it.each(senseKinds)('of kind %s has every field its kind needs', (kind) => {
    const [text = ''] = keywordFiles({ printed: 'some_word', kind, today: '2026-11-26' }).values();
    // What is to be written is the author's; a version must look like one.
    const result = keywordSchema.safeParse(parse(text.replace(/- TODO\n(?=\s+checked)/g, "- '5.8.9'\n")));
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it('gets the id its printed text asks for', () => {
    expect(['CONNACK 1', 'unknown_ca', '0x87 x'].map(keywordId)).toEqual(['CONNACK-1', 'unknown_ca', '0x87-x']);
  });

  it('does not pass the check before it is written', () => {
    const [[file, text] = ['', '']] = keywordFiles({ printed: 'x_y', kind: 'alarm', today: '2026-11-26' });
    const source = { ...sourceOf(), keywords: new Map([['x_y', { file, data: parse(text) as unknown }]]) };
    expect(checkUnwritten(source).map(({ field }) => field?.join('.'))).toContain('senses.0.zh.meaning');
  });
});

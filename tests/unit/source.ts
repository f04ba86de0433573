import { outlineOf } from '../../src/model/outline.ts';
import type { ContentSource, RawAnswer } from '../../src/model/source.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface AnswerParts {
  readonly id?: string;
  readonly facts?: Fields | undefined;
  readonly zh?: Fields;
  readonly en?: Fields;
  readonly zhBody?: string;
  readonly enBody?: string;
}

export const facts: Fields = {
  category: 'tls',
  edition: 'any',
  sources: [{ title: 'Source', url: 'https://example.com/a', versions: ['5.8.9'], checked: '2026-11-23' }],
  reviewed: '2026-11-23',
  changed: [{ date: '2026-11-23', zh: '首次发布', en: 'First published' }],
};
export const zh: Fields = { question: '为什么？', short: '为什么', summary: '因为。', phrases: ['怎么回事'] };
export const en: Fields = { question: 'Why?', short: 'Why', summary: 'Because.', phrases: ['how come'] };

const BODY = '## A section [#how-to-tell]\n\nText.\n\n```bash\nemqx ctl status\n```\n';

/** An answer without faults, but for the parts given. */
export function rawAnswer(parts: AnswerParts = {}): RawAnswer {
  const id = parts.id ?? 'why';
  const file = (name: string): string => `content/answers/${id}/${name}`;
  return {
    id,
    facts: { file: file('answer.yaml'), data: parts.facts ?? facts },
    text: {
      zh: { file: file('zh.mdx'), data: parts.zh ?? zh, outline: outlineOf(parts.zhBody ?? BODY) },
      en: { file: file('en.mdx'), data: parts.en ?? en, outline: outlineOf(parts.enBody ?? BODY) },
    },
  };
}

export function sourceOf(...answers: readonly RawAnswer[]): ContentSource {
  return {
    answers,
    keywords: new Map(),
    tables: {},
    categories: {
      file: 'content/categories.yaml',
      data: [{ id: 'tls', zh: { name: 'TLS', summary: '握手' }, en: { name: 'TLS', summary: 'Handshakes' } }],
    },
  };
}

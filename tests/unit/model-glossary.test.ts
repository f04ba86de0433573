import { describe, expect, it } from 'vitest';
import { joinCatalog } from '../../src/model/catalog.ts';
import { formatFault } from '../../src/model/fault.ts';
import { writtenAs } from '../../src/model/glossary.ts';
import { rawAnswer, sourceOf } from './source.ts';

const session = {
  id: 'session',
  group: 'mqtt',
  zh: { term: '会话', meaning: 'broker 为客户端保存的东西。' },
  en: { term: 'session', meaning: 'What the broker keeps for a client.' },
};

function faultsOf(...terms: readonly unknown[]): readonly string[] {
  const tables = { glossary: { file: 'content/glossary.yaml', data: terms } };
  return joinCatalog({ ...sourceOf(rawAnswer()), tables }).faults.map(formatFault);
}

describe('the glossary', () => {
  it('takes a term with no more than its meaning, and fills in the rest', () => {
    const tables = { glossary: { file: 'content/glossary.yaml', data: [session] } };
    const joined = joinCatalog({ ...sourceOf(rawAnswer()), tables });
    expect(joined.state === 'joined' && joined.catalog.glossary).toEqual([
      { ...session, avoid: { zh: [], en: [] }, synonyms: { zh: [], en: [] } },
    ]);
  });

  it('may be missing altogether', () => {
    const joined = joinCatalog(sourceOf(rawAnswer()));
    expect(joined.state === 'joined' && joined.catalog.glossary).toEqual([]);
  });

  it.each([
    ['a field nobody reads', { ...session, sinonyms: {} }, /unknown field "sinonyms"/],
    ['one language only', { ...session, en: undefined }, /the field "0\.en" is missing/],
    ['an unknown group', { ...session, group: 'misc' }, /"0\.group"/],
    ['an answer that is not there', { ...session, answer: 'gone' }, /the answer "gone" does not exist/],
    ['a keyword that is not there', { ...session, keyword: 'gone' }, /the keyword "gone" does not exist/],
  ])('refuses %s', (_, term, expected) => {
    expect(faultsOf(term).join('\n')).toMatch(expected);
  });

  it('refuses two terms of one id, and one word for two terms', () => {
    expect(faultsOf(session, session).join('\n')).toMatch(/the id "session" stands twice/);
    const other = { ...session, id: 'state', en: { term: 'Session', meaning: 'Again.' } };
    expect(faultsOf(session, other).join('\n')).toMatch(/"Session" stands for the term "session" and for "state"/);
  });

  it('says how answers write a term', () => {
    const words = { zh: [], en: [] };
    const term = { ...session, group: 'mqtt', avoid: words, synonyms: words } as const;
    expect(writtenAs(term, 'zh')).toEqual(['会话']);
    expect(writtenAs({ ...term, inText: { zh: [], en: ['session', 'sessions'] } }, 'zh')).toEqual([]);
  });
});

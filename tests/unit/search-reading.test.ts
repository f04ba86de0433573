import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/disk-source.ts';
import { root } from '../../src/commands/root.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import { locales } from '../../src/model/locale.ts';
import { conceptSteps } from '../../src/search/concepts.ts';
import { atOnce } from '../../src/search/steps.ts';
import { correctionOf } from '../../src/search/correction.ts';
import { finderOf } from '../../src/search/finder.ts';
import { readHanKnowledge } from '../../src/search/han-knowledge.ts';
import { keywordSigns } from '../../src/search/keyword-rows.ts';
import type { KnownPage } from '../../src/search/lexicon.ts';
import { needlesToKeep } from '../../src/search/marks.ts';
import { familyOf } from '../../src/search/message-family.ts';
import { checkPhraseFights } from '../../src/search/phrase-fights.ts';
import { isPrintedSign, mayHoldPrinted } from '../../src/search/printed-signs.ts';
import { recogniserOf } from '../../src/search/recognise.ts';
import { inPlainCase, signOf } from '../../src/search/sign-pattern.ts';
import { readTable, writeTable } from '../../src/search/table-file.ts';
import { tableOf, type SearchTable } from '../../src/search/table.ts';
import { tersely, termsOf } from '../../src/search/terms.ts';
import type { Answer } from '../../src/model/answer.ts';
import { readQuestions } from '../search/questions.ts';
import { keywordTable } from './recognise-fixture.ts';
import { nearestCategories } from '../../src/search/rank.ts';
import { enFinder, enTable, idsOf, zhFinder, zhTable } from './search-fixture.ts';

const correctionFor = (finder: typeof zhFinder, text: string): string | undefined => {
  return correctionOf(finder.understand(text).query);
};

describe('a word leads to what means the same', () => {
  const zh = finderOf({ ...zhTable, synonyms: [['客户端', '终端']] });

  it.each([['终端掉线', 'client-disconnects']])('in the words of the glossary: %s', (text, id) => {
    expect(idsOf(zh, text)[0]).toBe(id);
  });

  it.each(['kicked off', 'booted', 'disconnect', 'lose connection'])('in everyday words: %s', (text) => {
    expect(idsOf(enFinder, text)[0]).toBe('client-disconnects');
  });

  it('from the other language, without its table', () => {
    const alone = finderOf(zhTable);
    expect(idsOf(alone, 'cert expired')[0]).toBe('tls-handshake-failure');
  });

  it('only where all of a word of several parts stands', () => {
    const read = atOnce(conceptSteps([['split brain', '脑裂']]));
    expect(read(['split', 'brain'])).toHaveLength(1);
    expect(read(['split', 'the', 'brain'])).toHaveLength(0);
    expect(read(['脑裂'])[0]?.concept).toBe(read(['split', 'brain'])[0]?.concept);
  });
});

describe('typed pinyin', () => {
  const zh = finderOf({
    ...zhTable,
    variants: {
      forms: '',
      readings: [
        ['diao', '掉'],
        ['xian', '线'],
        ['ke', '客'],
        ['hu', '户'],
        ['duan', '端断'],
        ['zheng', '证'],
        ['shu', '书'],
      ],
    },
  });

  it.each([
    ['kehuduan diaoxian', 'client-disconnects', '客户端掉线'],
    ['zhengshu', 'tls-handshake-failure', '证书'],
    ['zhengsh', 'tls-handshake-failure', '证书'],
  ])('is read as the words it spells: %s', (text, id, words) => {
    expect(idsOf(zh, text)[0]).toBe(id);
    expect(correctionFor(zh, text)?.replace(/ /g, '')).toBe(words);
  });

  it.each(['diagnose', 'shuzheng', 'kehu zebra'])('is not seen where letters spell none of our words: %s', (text) => {
    expect(zh.understand(text).query.terms.some(({ reading }) => reading === 'pinyin')).toBe(false);
  });
});

describe('what was corrected', () => {
  it.each([
    ['lisence expired', 'license expired'],
    ['certificate expierd', 'certificate expired'],
  ])('is told in whole words: %s', (text, told) => {
    const said = correctionFor(enFinder, text);
    expect(said?.replace('licence', 'license')).toBe(told);
  });

  it('changes only the characters that were wrong', () => {
    expect(correctionFor(zhFinder, '定阅保留消息')).toBe('订阅保留消息');
  });

  it.each(['licence expired', 'quite another thing', 'untrus'])('is nothing where nothing was: %s', (text) => {
    expect(correctionFor(enFinder, text)).toBeUndefined();
  });

  it('is left alone when the words are to stand as they are', () => {
    const { query } = enFinder.understand('lisence expired', true);
    expect(query.terms.some(({ reading }) => reading === 'misspelt')).toBe(false);
  });
});

describe('a query that no page answers', () => {
  it('has the categories that share a word with it', () => {
    const understood = enFinder.understand('certificate of a wedding');
    const nowhere = understood.query.terms.map(() => new Map<number, number>());
    expect(nearestCategories(understood.query, understood.index, nowhere).map(({ id }) => id)[0]).toBe('tls');
  });

  it.each(['怎么申请护照', '红烧肉的做法'])('weighs Chinese words it does not know: %s', (text) => {
    expect(idsOf(zhFinder, text)).toEqual([]);
  });
});

it('what is kept for the page found are words, few and no log', () => {
  const log = '2024-03-05T08:12:44 [info] clientid: sensor-17, peername: 10.0.0.7:51234, reason: {shutdown,tcp_closed}';
  const needles = needlesToKeep(enFinder.understand(log.repeat(30)).query.terms);
  expect(needles.length).toBeLessThanOrEqual(12);
  expect(needles.map(({ text }) => text).join(' ')).not.toMatch(/10\.0\.0\.7|51234/);
});

it.each([zhTable, enTable, keywordTable])('the table survives being sent', (table) => {
  const sent = readTable(writeTable(table));
  const { signs, keywords } = table;
  expect(sent).toEqual({
    ...table,
    // What a keyword says in a few words is not sent; the full text has it.
    keywords: keywords.map(([id, printed, , ...rest]) => [id, printed, '', ...rest]),
    signs: [...signs.filter((sign) => !isPrintedSign(sign)), ...signs.filter(isPrintedSign)],
  });
});

it.each(locales)('not a word of the site gets lost on the way: %s', async (locale) => {
  const { source } = await readContent(root);
  const table = tableOf(catalogOf(source), locale, readHanKnowledge());
  expect(readTable(writeTable(table))).toEqual(table);
});

it('signs between words that stand in a text of ours stay what they are', () => {
  const signs: SearchTable['signs'] = [
    ['a|b', 0],
    ['|', 0, 'keepalive_timeout'],
    ['"é\\', 1],
  ];
  const synonyms = [['a|b', '｜…'], ['𠮷']];
  const sent = readTable(writeTable({ ...zhTable, signs, synonyms }));
  expect(sent?.signs).toEqual(signs);
  expect(sent?.synonyms).toEqual(synonyms);
});

it('a signature is recognised in plain case as it is written', async () => {
  const { source } = await readContent(root);
  const { answers, keywords } = catalogOf(source);
  const signatures = [
    ...answers.flatMap((answer) => answer.signatures.map(({ text }) => text)),
    ...keywords.flatMap(keywordSigns),
  ];
  const page = {} as KnownPage;
  for (const text of signatures.filter((one) => /\W/.test(one))) {
    expect(signOf(inPlainCase(text), page, undefined)).toEqual(signOf(text, page, undefined));
    expect(familyOf(inPlainCase(text), page, undefined)).toEqual(familyOf(text, page, undefined));
  }
});

it('a table of another build is not taken for one of ours', () => {
  const { words, literals } = writeTable(zhTable);
  expect(readTable({ words: JSON.stringify({ ...JSON.parse(words), version: 1 }), literals })).toBeUndefined();
});

it('words and literals of two builds are not taken for one table, for their places would not meet', () => {
  const { words } = writeTable(zhTable);
  expect(readTable({ words, literals: writeTable({ ...zhTable, signs: [] }).literals })).toBeUndefined();
});

it('signatures of another build are not taken for ours', () => {
  const { signatures } = writeTable({ ...zhTable, signs: [['{ssl_error,', 0]] });
  expect(readTable({ ...writeTable(zhTable), signatures })).toBeUndefined();
});

it('a text that can hold no printed sign is recognised alike without knowing them', async () => {
  const { source } = await readContent(root);
  const { words, literals, signatures } = writeTable(tableOf(catalogOf(source), 'zh'));
  const first = recogniserOf(readTable({ words, literals })!);
  const whole = recogniserOf(readTable({ words, literals, signatures })!);
  const texts = [...readQuestions().map(({ q }) => q), 'Shutdown due to tcp_closed', 'connect ECONNREFUSED 1883'];
  for (const text of texts.filter((one) => !mayHoldPrinted(one))) expect(first(text)).toEqual(whole(text));
  expect(texts.filter((text) => !mayHoldPrinted(text)).length).toBeGreaterThan(800);
  // And what can hold one is told from it.
  expect(first('{ssl_error,closed}')).not.toEqual(whole('{ssl_error,closed}'));
});

it('a reader of both languages loads the literals once', () => {
  const one = { keywords: zhTable.keywords, signs: zhTable.signs, commands: zhTable.commands };
  expect(writeTable({ ...enTable, ...one }).literals).toBe(writeTable(zhTable).literals);
});

it.each([
  ['Why does my client keep disconnecting?', 'client disconnecting'],
  ['客户端老是掉线怎么办', '客户端 掉线'],
  ['acl.conf 里的 $SYS/# 不生效', 'acl.conf 里 $sys/# 不生效'],
])('%s is stored in few letters, and still gives the same terms', (text, short) => {
  expect(tersely(text)).toBe(short);
  expect(termsOf(short)).toEqual(termsOf(text).map((term) => ({ ...term, at: expect.any(Number) as number })));
});

it('two answers with the same phrase are told of, in whatever order of words they are not', () => {
  const answer = (id: string, ...phrases: string[]): Answer =>
    ({
      id,
      text: {
        zh: { question: `问题 ${id}`, short: id, phrases: [], file: 'zh.mdx' },
        en: { question: `Question ${id}`, short: id, phrases, file: `${id}/en.mdx` },
      },
    }) as unknown as Answer;
  const fights = checkPhraseFights([
    answer('a', 'MQTT to Kafka', 'clients drop'),
    answer('b', 'Kafka to MQTT', 'client drops'),
  ]);
  expect(fights).toHaveLength(1);
  expect(fights[0]).toMatchObject({ code: 'phrase-claimed', file: 'b/en.mdx', field: ['phrases', 1] });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/disk-source.ts';
import { root } from '../../src/commands/root.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import { locales, otherLocale, type Locale } from '../../src/model/locale.ts';
import { blockFinderOf, cutIntoBlocks } from '../../src/search/blocks.ts';
import { finderOf, type Finder, type Understood } from '../../src/search/finder.ts';
import { readHanKnowledge } from '../../src/search/han-knowledge.ts';
import { numbersIn, numberText, stepOf, weightAt } from '../../src/search/number-text.ts';
import { partTable } from '../../src/search/parted-table.ts';
import {
  bothReaderSteps,
  ownReaderSteps,
  readHead,
  rowLoaderOf,
  type PartsReader,
  type RowLoader,
} from '../../src/search/parts-finder.ts';
import { rank } from '../../src/search/rank.ts';
import { recogniserSteps, type Recogniser } from '../../src/search/recognise.ts';
import { atOnce } from '../../src/search/steps.ts';
import { tableOf, type AnswerRow, type SearchTable } from '../../src/search/table.ts';
import { readQuestions } from '../search/questions.ts';
import { enTable, zhTable } from './search-fixture.ts';

/** A table read part by part, as the page of a large site does it. */
interface Parted {
  readonly own: PartsReader;
  readonly both: PartsReader;
  readonly loadRows: RowLoader;
  readonly recognise: Recogniser;
  /** Parts asked for since it was last emptied. */
  readonly asked: string[];
}

const tables = {} as Record<Locale, SearchTable>;
const wholes = {} as Record<Locale, Finder>;
const parts = {} as Record<Locale, ReadonlyMap<string, string>>;
const parted = {} as Record<Locale, Parted>;

beforeAll(async () => {
  const catalog = catalogOf((await readContent(root)).source);
  const han = readHanKnowledge();
  for (const locale of locales) tables[locale] = tableOf(catalog, locale, han);
  for (const locale of locales) {
    wholes[locale] = finderOf(tables[locale], tables[otherLocale(locale)]);
    parts[locale] = partTable(tables[locale], tables[otherLocale(locale)]);
    parted[locale] = partedOf(locale);
  }
}, 120_000);

function partedOf(locale: Locale): Parted {
  const files = parts[locale];
  const { head, table } = readHead(files.get('head.json')!)!;
  const asked: string[] = [];
  const load = (path: string): Promise<string> => {
    asked.push(path);
    const text = files.get(`${head.folder}/${path}`);
    return text === undefined ? Promise.reject(new Error(`there is no part ${path}`)) : Promise.resolve(text);
  };
  return {
    own: atOnce(ownReaderSteps(head, table, load)),
    both: atOnce(bothReaderSteps(files.get(`${head.folder}/both.json`)!, table, load)),
    loadRows: rowLoaderOf(load),
    recognise: atOnce(recogniserSteps({ ...table, signs: tables[locale].signs })),
    asked,
  };
}

async function understandInParts(text: string, { own, both, recognise }: Parted): Promise<Understood> {
  const understood = await own.understand(text, false, recognise);
  return understood.wantsForeign ? both.understand(text, false, recognise) : understood;
}

/** How many results are compared: those that are shown at first. */
const SHOWN = 10;
/** Weights are sent rounded: results whose scores are nearer than this are as good, and may change places. */
const AS_GOOD = 0.002;

describe.each(locales)('the small table in parts, in %s', (locale) => {
  it('understands each of our questions as the whole one does, and has the same results in the same order', async () => {
    for (const question of readQuestions().filter(({ lang }) => lang === locale)) {
      const expected = wholes[locale].understand(question.q);
      const found = await understandInParts(question.q, parted[locale]);
      expect(meaningOf(found), question.q).toEqual(meaningOf(expected));
      const all = rank(expected.query, expected.index, []);
      const shown = await parted[locale].loadRows(rank(found.query, found.index, []));
      const byPlace = new Map(all.map((result) => [result.place, result]));
      for (const [at, { place, page }] of shown.slice(0, SHOWN).entries()) {
        const whole = byPlace.get(place);
        // One that is hardly worth showing may fall on either side of the limit.
        if (!whole || at >= all.length) continue;
        expect([page.id, page.title], question.q).toEqual([whole.page.id, whole.page.title]);
        if (place === all[at]!.place) continue;
        expect(Math.abs(whole.score - all[at]!.score), `${question.q}: ${page.id}`).toBeLessThan(AS_GOOD);
      }
      const more = shown.slice(0, SHOWN).length - all.slice(0, SHOWN).length;
      expect(Math.abs(more), question.q).toBeLessThanOrEqual(1);
    }
  }, 240_000);

  it('corrects, completes and reads pinyin as the whole one does', async () => {
    for (const text of ['lisence expierd', 'keepal', 'dingyue', '定阅', '订', 'lianjie shibai', 'retian', 'emqx_ct']) {
      const found = await understandInParts(text, parted[locale]);
      expect(meaningOf(found), text).toEqual(meaningOf(wholes[locale].understand(text)));
    }
  });

  it('loads few parts for a question, and none twice for the next key', async () => {
    const fresh = partedOf(locale);
    const text = locale === 'zh' ? '客户端老是掉线' : 'my clients keep disconnecting';
    await fresh.own.understand(text, false, fresh.recognise);
    expect(fresh.asked.length).toBeGreaterThan(0);
    expect(fresh.asked.length).toBeLessThan(20);
    const before = fresh.asked.length;
    await fresh.own.understand(`${text} `, false, fresh.recognise);
    expect(fresh.asked.length).toBe(before);
  });

  it('loads a bounded number of parts for a paste of many words', async () => {
    const fresh = partedOf(locale);
    const words = tables.en.answers.map(([, question]) => question).join(' ');
    await fresh.own.understand(words, false, fresh.recognise);
    expect(fresh.asked.length).toBeLessThanOrEqual(40);
  });
});

it('a part that cannot be loaded fails the query, and the next try finds it', async () => {
  const { head, table } = readHead(parts.en.get('head.json')!)!;
  let isDown = true;
  const reader = atOnce(
    ownReaderSteps(head, table, (path) =>
      isDown ? Promise.reject(new Error('no network')) : Promise.resolve(parts.en.get(`${head.folder}/${path}`)!),
    ),
  );
  const { recognise } = parted.en;
  await expect(reader.understand('my clients keep disconnecting', false, recognise)).rejects.toThrow('no network');
  isDown = false;
  const found = await reader.understand('my clients keep disconnecting', false, recognise);
  expect(meaningOf(found)).toEqual(meaningOf(wholes.en.understand('my clients keep disconnecting')));
});

it('a head of another version is not read', () => {
  const head = JSON.parse(parts.en.get('head.json')!) as object;
  expect(readHead(JSON.stringify({ ...head, version: -1 }))).toBeUndefined();
});

it('parts of other words lie in another folder, so those of two builds are never mixed', () => {
  const folderOf = (table: SearchTable): string => readHead(partTable(table, zhTable).get('head.json')!)!.head.folder;
  const [[id, question, ...others], ...rest] = enTable.answers as [AnswerRow, ...AnswerRow[]];
  const other = { ...enTable, answers: [[id, `${question} again`, ...others] as const, ...rest] };
  expect(folderOf(other)).not.toBe(folderOf(enTable));
  expect(folderOf({ ...enTable })).toBe(folderOf(enTable));
});

it('numbers are the same after having been a text, and weights nearly', () => {
  const numbers = [0, 1, 56, 57, 58, 2_000, 55_000, 55_200, 55_300, 60_000, 300_000];
  const text = numberText(numbers);
  expect(numbersIn(JSON.parse(JSON.stringify(text)) as string)).toEqual(numbers);
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  for (const weight of [0.02, 0.5, 3.7, 80]) expect(weightAt(stepOf(weight)) / weight).toBeCloseTo(1, 3);
});

it('every name is in the block that is said to have it, and all that begin alike are in the blocks between', () => {
  const letters = 'a b c d e f g h i j'.split(' ');
  const names = letters.flatMap((a) => ['a', 'e', 'i', 'o', 'u'].map((b) => `${a}${b}`)).sort();
  const { starts, blocks } = cutIntoBlocks(
    names,
    (name) => name,
    () => 1,
    7,
  );
  const find = blockFinderOf(starts);
  for (const name of names) expect(blocks[find(name, name).first]).toContain(name);
  for (const beginning of letters) {
    const { first, end } = find(beginning, `${beginning}\uffff`);
    const found = blocks.slice(first, end).flat();
    expect(found).toEqual(expect.arrayContaining(names.filter((name) => name.startsWith(beginning))));
  }
});

/** What is shown of how a query was read, and all that ranking makes of it. */
function meaningOf({ query }: Understood): unknown {
  return {
    kind: query.kind,
    recognised: query.recognised,
    terms: query.terms.map(({ notBefore = '', notAfter = '', ...term }) => ({
      ...term,
      notBefore: [...notBefore].sort(),
      notAfter: [...notAfter].sort(),
    })),
  };
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../../src/commands/root.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { figuresOf, honestyOf, outcomeOf, type Outcome } from '../search/figures.ts';
import { offlineSearch } from '../search/offline.ts';
import { foundOf, readFixedQuestions } from '../search/questions.ts';

// What search must not fall below on every third question, in the built site. `npm run bench:search` has all figures.
const FLOOR: Readonly<Record<Locale, { first: number; firstThree: number; nothing: number; honesty: number }>> = {
  zh: { first: 0.87, firstThree: 0.96, nothing: 0.01, honesty: 0.6 },
  en: { first: 0.88, firstThree: 0.95, nothing: 0.01, honesty: 0.6 },
};
/**
 * A language's words with the literals, and what is loaded with the first text that may hold a printed sign. The goal for
 * the first is 30,000; each new answer adds about 150, so what is over it here is room to write in. A new shape of line
 * costs the second some 25; only a reader who pastes a log waits for it.
 */
const TABLE_BYTES = 32_000;
const SIGNATURES_BYTES = 10_000;
/** What the first query loads at most: the engine, the list of the index's pieces, and a piece for each of its words. */
const FULL_TEXT_BYTES = 120_000;
const MOST_WORDS = 24;
const PIECE_BYTES = 2_000;

describe.each(locales)('search in %s', (locale) => {
  it('finds what it found', async () => {
    const { find } = await offlineSearch(locale);
    const outcomes: Outcome[] = [];
    for (const question of readFixedQuestions().filter(({ lang }, at) => lang === locale && at % 3 === 0)) {
      const { understood, results } = await find(question.q);
      const list = results.map((result) => foundOf(result, understood.index.pages));
      outcomes.push(
        outcomeOf(
          question,
          list,
          results.some(({ isNear }) => isNear),
        ),
      );
    }
    const { first, firstThree, nothing } = figuresOf(outcomes);
    expect(first).toBeGreaterThanOrEqual(FLOOR[locale].first);
    expect(firstThree).toBeGreaterThanOrEqual(FLOOR[locale].firstThree);
    expect(nothing).toBeLessThanOrEqual(FLOOR[locale].nothing);
    expect(honestyOf(outcomes)).toBeGreaterThanOrEqual(FLOOR[locale].honesty);
  });

  it('has a small table', () => {
    const bytesOf = (name: string): number =>
      brotliCompressSync(readFileSync(join(builtFolder, `search/${name}.json`))).length;
    expect(bytesOf(locale) + bytesOf('literals')).toBeLessThanOrEqual(TABLE_BYTES);
    expect(bytesOf('signatures')).toBeLessThanOrEqual(SIGNATURES_BYTES);
  });

  it('has a full text that loads on a phone', () => {
    const folder = join(builtFolder, 'pagefind');
    const own = locale === 'zh' ? /[./]zh-cn_|wasm/ : /[./]en_|wasm/;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => statSync(file).isFile() && (own.test(file) || /pagefind(-entry)?\.js(on)?$/.test(file)));
    const pieces = files.filter((file) => file.endsWith('.pf_index'));
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(statSync(piece).size, piece).toBeLessThanOrEqual(PIECE_BYTES);
    const bytesOf = (file: string): number =>
      /\.js(on)?$/.test(file) ? brotliCompressSync(readFileSync(file)).length : statSync(file).size;
    const largest = pieces.sort((a, b) => bytesOf(b) - bytesOf(a)).slice(0, MOST_WORDS);
    const always = files.filter((file) => !pieces.includes(file));
    const bytes = [...always, ...largest].reduce((sum, file) => sum + bytesOf(file), 0);
    expect(bytes).toBeLessThanOrEqual(FULL_TEXT_BYTES);
  });
});

import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { answerPath, keywordPath, pagePath } from '../../src/model/routes.ts';
import { named, pageAt, readCatalog, textOf } from './built.ts';

// What a reader on a slow line waits for, compressed as good hosts do it; also of a site that knows its address
// (tests/vitest.config.ts), whose pages say it in many places.
const ANSWER_BYTES = 12_000;
const KEYWORD_BYTES = 9_000;
const HOME_BYTES = 20_000;
const SCRIPT_BYTES = 3_000;

const catalog = await readCatalog();

function weight(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

describe.each(locales)('in %s', (locale) => {
  it.each(catalog.answers)('$id is light', ({ id }) => {
    expect(weight(pageAt(answerPath(locale, id)).html)).toBeLessThanOrEqual(ANSWER_BYTES);
  });

  it.each(catalog.keywords)('the page of $id is light', ({ id }) => {
    expect(weight(pageAt(keywordPath(locale, id)).html)).toBeLessThanOrEqual(KEYWORD_BYTES);
  });

  it('home is light', () => {
    expect(weight(pageAt(pagePath(locale, 'index')).html)).toBeLessThanOrEqual(HOME_BYTES);
  });
});

it('the script of every page is small', () => {
  expect(weight(textOf(named(pageAt('index.html'), 'script')[0]!))).toBeLessThanOrEqual(SCRIPT_BYTES);
});

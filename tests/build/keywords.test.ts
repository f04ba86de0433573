import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { referenceKinds, referenceNames, referenceOf, referencePath } from '../../src/model/reference.ts';
import { answerPath, keywordPath, pagePath } from '../../src/model/routes.ts';
import { sectionsOf } from '../../src/model/sense.ts';
import { attribute, isInside, named, pageAt, readCatalog, textOf, type BuiltPage } from './built.ts';

// What a reader on a slow line waits for, compressed as good hosts do it. A page's frame alone is some 8,300.
const KEYWORD_BYTES = 12_000;
const USUAL_KEYWORD_BYTES = 10_500;
const REFERENCE_BYTES = 45_000;

const catalog = await readCatalog();

function hrefsOf(page: BuiltPage): readonly string[] {
  return named(page, 'a').flatMap((link) => attribute(link, 'href') ?? []);
}

function idsOf(page: BuiltPage): ReadonlySet<string> {
  return new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
}

function plain(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, '');
}

function weight({ html }: BuiltPage): number {
  return brotliCompressSync(html).length;
}

describe.each(locales)('in %s', (locale) => {
  it.each(catalog.keywords)('$id has its printed word, every meaning and every check', (keyword) => {
    const page = pageAt(keywordPath(locale, keyword.id));
    expect(textOf(named(page, 'h1')[0]!).trim()).toBe(keyword.title);
    const text = plain(textOf(named(page, 'main')[0]!));
    for (const sense of keyword.senses) {
      for (const said of [sense[locale].meaning, ...sense[locale].check, sense[locale].note ?? '']) {
        expect(text).toContain(plain(said));
      }
      for (const { key } of sense.config) expect(text).toContain(plain(key));
      for (const { url } of sense.sources) expect(hrefsOf(page)).toContain(url);
    }
    for (const { id } of sectionsOf(keyword)) expect(idsOf(page)).toContain(id);
  });

  it.each(catalog.keywords)('$id leads to its answer, to related keywords and to its row in the tables', (keyword) => {
    const hrefs = hrefsOf(pageAt(keywordPath(locale, keyword.id)));
    const { answer } = keyword;
    if (answer) expect(hrefs).toContain(`../${answer.id}.html${answer.section ? `#${answer.section}` : ''}`);
    for (const id of keyword.seeAlso) expect(hrefs).toContain(`${id}.html`);
    for (const { kind } of keyword.senses) {
      const table = referenceOf(kind);
      expect(hrefs).toContain(`../reference/${table}.html#${keyword.id}`);
      expect(idsOf(pageAt(referencePath(locale, table)))).toContain(keyword.id);
    }
  });

  it.each(catalog.keywords)('$id shows its real sample with the word marked', ({ id, sample }) => {
    const page = pageAt(keywordPath(locale, id));
    const blocks = named(page, 'pre').map(textOf);
    expect(blocks).toEqual(sample ? [sample.text.trimEnd()] : []);
  });

  it('answers lead back to their keywords, those with dozens to the tables of the others', () => {
    for (const { id, answer, senses } of catalog.keywords) {
      if (!answer) continue;
      const hrefs = hrefsOf(pageAt(answerPath(locale, answer.id)));
      const ways = [`keywords/${id}.html`, `reference/${referenceOf(senses[0]!.kind)}.html`];
      expect(ways.some((way) => hrefs.includes(way))).toBe(true);
      if (answer.section === id) expect(hrefs).toContain(ways[0]);
    }
  });

  it.each(referenceNames)('the table %s has a row for each meaning of its kinds', (name) => {
    const kinds: readonly string[] = referenceKinds[name];
    const senses = catalog.keywords.flatMap((keyword) => keyword.senses.filter(({ kind }) => kinds.includes(kind)));
    const page = pageAt(referencePath(locale, name));
    const rows = named(page, 'tr').filter((row) => isInside(row, 'tbody'));
    expect(rows).toHaveLength(senses.length);
    expect(named(page, 'caption')).toHaveLength(new Set(senses.map(({ kind }) => kind)).size);
  });

  it('home leads to the tables', () => {
    for (const name of referenceNames) {
      const links = named(pageAt(pagePath(locale, 'index')), 'a').filter(
        (link) => attribute(link, 'href') === `reference/${name}.html`,
      );
      expect(links.some((link) => isInside(link, 'main'))).toBe(true);
    }
  });

  it('about counts the words that are explained', () => {
    expect(textOf(named(pageAt(pagePath(locale, 'about')), 'main')[0]!)).toContain(String(catalog.keywords.length));
  });

  it('pages of keywords and tables are light', () => {
    const weights = catalog.keywords.map(({ id }) => weight(pageAt(keywordPath(locale, id)))).sort((a, b) => a - b);
    expect(weights[weights.length >> 1] ?? 0).toBeLessThanOrEqual(USUAL_KEYWORD_BYTES);
    expect(weights.at(-1) ?? 0).toBeLessThanOrEqual(KEYWORD_BYTES);
    for (const name of referenceNames) {
      expect(weight(pageAt(referencePath(locale, name)))).toBeLessThanOrEqual(REFERENCE_BYTES);
    }
  });
});

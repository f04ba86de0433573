import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAQ_VERSION } from '../../src/machines/faq-schema.ts';
import { locales } from '../../src/model/locale.ts';
import { answerPath, feedPath, keywordPath, markdownPath } from '../../src/model/routes.ts';
import { files, readBuilt, readCatalog } from './built.ts';

const catalog = await readCatalog();
const fileSet = new Set(files);
const json = (path: string): unknown => JSON.parse(readBuilt(path).toString('utf8'));

/** As much of the file as these tests look at. */
interface Faq {
  readonly version: number;
  readonly answers: readonly { readonly id: string; readonly page: string; readonly markdown: string }[];
  readonly keywords: readonly {
    readonly id: string;
    readonly page: string;
    readonly markdown: string;
    readonly signatures: readonly string[];
  }[];
}

describe.each(locales)('faq.%s.json', (locale) => {
  const faq = json(`faq.${locale}.json`) as Faq;

  it('is what its schema says', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isValid = ajv.compile(json('faq.schema.json') as object);
    expect(isValid(faq) ? [] : isValid.errors).toEqual([]);
  });

  it('has every answer and keyword, and names files that are there', () => {
    expect(faq.answers.map(({ id }) => id)).toEqual(catalog.answers.map(({ id }) => id));
    expect(faq.keywords.map(({ id }) => id)).toEqual(catalog.keywords.map(({ id }) => id));
    const named = [...faq.answers, ...faq.keywords].flatMap(({ page, markdown }) => [page, markdown]);
    expect(named.filter((path) => !fileSet.has(path))).toEqual([]);
  });

  it('carries the signatures that recognise a log line', () => {
    expect(faq.keywords.find(({ id }) => id === 'unknown_ca')?.signatures).toContain('SSL alert number 48');
  });
});

describe('programs written for an older build go on working', () => {
  const published = JSON.parse(
    readFileSync(new URL(`faq-schema-${FAQ_VERSION}.json`, import.meta.url), 'utf8'),
  ) as object;

  it.each(locales)('faq.%s.json keeps to the schema as it was first published', (locale) => {
    const isValid = new Ajv({ strict: false, validateFormats: false }).compile(published);
    expect(isValid(json(`faq.${locale}.json`)) ? [] : isValid.errors).toEqual([]);
  });
});

describe.each(locales)('Markdown twins in %s', (locale) => {
  const twins = [
    ...catalog.answers.map(({ id }) => markdownPath(answerPath(locale, id))),
    ...catalog.keywords.map(({ id }) => markdownPath(keywordPath(locale, id))),
  ];

  it.each(twins)('%s is plain Markdown whose links lead somewhere', (path) => {
    const text = readBuilt(path).toString('utf8');
    expect(text).toMatch(/^# \S/);
    const prose = text.replace(/^(```+)[\s\S]*?^\1$/gm, '').replace(/`[^`]*`/g, '');
    expect(prose).not.toMatch(/<[A-Z]|\]\((answer|keyword|category|page):|^#+ .*\[#/m);
    const lost = [...prose.matchAll(/\]\((?!https:|#)([^)#\s]+)/g)]
      .map(([, address]) => new URL(address!, `http://x/${path}`).pathname.slice(1))
      .filter((target) => !fileSet.has(decodeURIComponent(target)));
    expect(lost).toEqual([]);
  });
});

it('each language has a feed of what changed, as an Atom reader takes it', () => {
  for (const locale of locales) {
    const feed = readBuilt(feedPath(locale)).toString('utf8');
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
    expect(feed.match(/<entry>/g)?.length).toBeGreaterThan(10);
    expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  }
});

it('the folder says what it is made of', () => {
  const licences = readBuilt('licences.txt').toString('utf8');
  for (const name of ['pagefind', 'opencc-js', 'pinyin-pro']) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  const bom = json('sbom.cdx.json') as { bomFormat: string; components: readonly { name: string }[] };
  expect(bom.bomFormat).toBe('CycloneDX');
  expect(bom.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['astro', 'pagefind', 'zod']));
  expect(JSON.stringify(bom)).not.toMatch(/timestamp|serialNumber/);
});

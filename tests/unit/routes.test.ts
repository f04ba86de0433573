import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import {
  answerPath,
  categoryPath,
  keywordPath,
  pageNames,
  pagePath,
  pathInLocale,
  relativeAddress,
  reservedIds,
  rootFrom,
} from '../../src/model/routes.ts';

describe('an address is one file', () => {
  it.each([
    [answerPath('zh', 'emfile'), 'zh/emfile.html'],
    [keywordPath('en', 'unknown_ca'), 'en/keywords/unknown_ca.html'],
    [categoryPath('en', 'tls'), 'en/category/tls.html'],
    [pagePath('zh', 'search'), 'zh/search.html'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });

  it('an answer cannot take the name of a page, nor of a folder of pages', () => {
    for (const name of [...pageNames, 'keywords', 'category', 'reference', '404']) expect(reservedIds).toContain(name);
  });
});

describe('the other language', () => {
  it('differs in the first segment only', () => {
    expect(pathInLocale('zh/keywords/0x87.html', 'en')).toBe('en/keywords/0x87.html');
  });

  it('of a page without a language is the page itself', () => {
    expect(pathInLocale('404.html', 'en')).toBe('404.html');
    expect(pathInLocale('index.html', 'en')).toBe('index.html');
  });

  it('and back is where it began', () => {
    for (const locale of locales)
      expect(pathInLocale(pathInLocale('zh/a.html', 'en'), locale)).toBe(`${locale}/a.html`);
  });
});

describe('addresses are relative', () => {
  it.each([
    ['index.html', ''],
    ['zh/a.html', '../'],
    ['zh/keywords/a.html', '../../'],
  ])('the root from %s is "%s"', (path, root) => {
    expect(rootFrom(path)).toBe(root);
  });

  // The browser is the judge of what a relative address means.
  const paths = [
    'index.html',
    'zh/index.html',
    'zh/a.html',
    'en/a.html',
    'zh/keywords/a.html',
    'en/category/tls.html#top',
  ];
  it.each(paths.flatMap((from) => paths.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
    const address = relativeAddress(from.replace(/#.*/, ''), to);
    expect(address).not.toMatch(/^\//);
    for (const base of ['http://host/', 'http://host/a/b/', 'file:///C:/site/']) {
      expect(new URL(address, base + from).href).toBe(base + to);
    }
  });
});

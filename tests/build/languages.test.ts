import { describe, expect, it } from 'vitest';
import { languageTags, locales, otherLocale } from '../../src/model/locale.ts';
import { answerPath, categoryPath, pagePath, pathInLocale } from '../../src/model/routes.ts';
import { attribute, isInside, named, pageAt, pages, readCatalog, sectionIds, textOf } from './built.ts';

const catalog = await readCatalog();
const localised = pages.filter(({ path }) => /^(zh|en)\//.test(path));

describe.each(locales)('in %s', (locale) => {
  it.each(catalog.answers)('$id has its question, its summary and all its sections', (answer) => {
    const page = pageAt(answerPath(locale, answer.id));
    const text = answer.text[locale];
    const plain = (markdown: string): string => markdown.replaceAll('`', '');
    expect(textOf(named(page, 'h1')[0]!).trim()).toBe(plain(text.question));
    const main = named(page, 'main')[0]!;
    expect(textOf(main)).toContain(plain(text.summary));
    expect(sectionIds(page)).toEqual(expect.arrayContaining(text.outline.sections.map(({ id }) => id)));
  });

  it('home and the page of all answers lead to every answer', () => {
    for (const name of ['index', 'all'] as const) {
      const links = named(pageAt(pagePath(locale, name)), 'a').map((link) => attribute(link, 'href'));
      for (const { id } of catalog.answers) expect(links, `${name}.html`).toContain(`${id}.html`);
    }
  });

  it('every category with answers has its page', () => {
    for (const { id, answers } of catalog.categories) {
      if (answers.length > 0) expect(() => pageAt(categoryPath(locale, id))).not.toThrow();
    }
  });

  it('everything on one page has every section of every answer', () => {
    const ids = new Set(pageAt(pagePath(locale, 'all')).elements.map((element) => attribute(element, 'id')));
    for (const answer of catalog.answers) {
      for (const { id } of answer.text[locale].outline.sections) expect(ids).toContain(`${answer.id}.${id}`);
    }
  });
});

describe('both languages are one site', () => {
  it.each(localised)('$path says its language', ({ path, elements }) => {
    const locale = path.startsWith('zh/') ? 'zh' : 'en';
    expect(
      attribute(
        elements.find(({ tagName }) => tagName === 'html')!,
        'lang',
      ),
    ).toBe(languageTags[locale]);
  });

  it.each(localised)('$path: the first link with hreflang leads to the same page in the other language', (page) => {
    const locale = page.path.startsWith('zh/') ? 'zh' : 'en';
    const first = named(page, 'a').find((link) => attribute(link, 'hreflang') !== undefined && isInside(link, 'body'));
    expect(first && attribute(first, 'hreflang')).toBe(languageTags[otherLocale(locale)]);
    const target = new URL(attribute(first!, 'href')!, `http://site.invalid/${page.path}`).pathname.slice(1);
    expect(target).toBe(pathInLocale(page.path, otherLocale(locale)));
    expect(() => pageAt(target)).not.toThrow();
  });

  it.each(localised)('$path has the same sections in both', (page) => {
    expect(sectionIds(page)).toEqual(sectionIds(pageAt(pathInLocale(page.path, 'zh'))));
  });
});

import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/components/qr-code.ts';
import { locales } from '../../src/model/locale.ts';
import { answerPath, categoryPath, chooserPath, keywordPath, pagePath } from '../../src/model/routes.ts';
import {
  attribute,
  files,
  named,
  pageAt,
  pages,
  readBuilt,
  readCatalog,
  textOf,
  type BuiltPage,
} from '../build/built.ts';

const SITE = `${process.env.SITE_URL}/`; // given without its last slash, as people do
const catalog = await readCatalog();
const fileSet = new Set(files);
const read = (path: string): string => readBuilt(path).toString('utf8');

/** Values of an attribute of the elements of a name that have another attribute. */
function valuesOf(page: BuiltPage, name: string, [key, wanted]: readonly [string, string], value: string) {
  return named(page, name)
    .filter((element) => attribute(element, key) === wanted)
    .map((element) => attribute(element, value) ?? '');
}
const linksOf = (page: BuiltPage, rel: string): readonly string[] => valuesOf(page, 'link', ['rel', rel], 'href');
const propertyOf = (page: BuiltPage, property: string): string | undefined =>
  valuesOf(page, 'meta', ['property', property], 'content')[0];
const isUnlisted = (page: BuiltPage): boolean => valuesOf(page, 'meta', ['name', 'robots'], 'content')[0] === 'noindex';
const listed = pages.filter((page) => !isUnlisted(page));

/** The file an absolute address of the site leads to. */
function fileAt(address: string): string {
  expect(address.startsWith(SITE), address).toBe(true);
  return decodeURIComponent(address.slice(SITE.length));
}

/** Language and address of a page's twins. */
function twinsOf(page: BuiltPage): readonly (readonly [string, string])[] {
  return named(page, 'link').flatMap((link) => {
    const language = attribute(link, 'hreflang');
    return language === undefined ? [] : [[language, attribute(link, 'href') ?? ''] as const];
  });
}

describe('every page for engines', () => {
  it('names its own address as the one that counts', () => {
    expect(listed.length).toBeGreaterThan(catalog.answers.length * 2);
    for (const page of listed) expect(linksOf(page, 'canonical'), page.path).toEqual([SITE + page.path]);
  });

  it('names its twin in each language, which names it in turn', () => {
    for (const page of listed.filter(({ path }) => /^(zh|en)\//.test(path))) {
      const twins = twinsOf(page);
      expect(twins.map(([language]) => language).sort(), page.path).toEqual(['en', 'x-default', 'zh-CN']);
      for (const [language, address] of twins) {
        if (language !== 'x-default') expect(twinsOf(pageAt(fileAt(address))), page.path).toEqual(twins);
        else expect(fileSet.has(fileAt(address))).toBe(true);
      }
    }
  });

  it('has title, text and a picture that is there, for where it is shared', () => {
    for (const page of listed) {
      expect(propertyOf(page, 'og:url'), page.path).toBe(SITE + page.path);
      expect(propertyOf(page, 'og:title'), page.path).toBeTruthy();
      expect(propertyOf(page, 'og:description'), page.path).toBeTruthy();
      const card = fileAt(propertyOf(page, 'og:image') ?? '');
      expect(readBuilt(card).subarray(1, 4).toString(), `${page.path}: ${card}`).toBe('PNG');
    }
  });
});

it('pages that answer nothing are told to no engine', () => {
  const unlisted = pages.filter(isUnlisted);
  expect(unlisted.map(({ path }) => path)).toEqual(expect.arrayContaining(['404.html', pagePath('zh', 'specimen')]));
  for (const page of unlisted) expect(linksOf(page, 'canonical'), page.path).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  it('an answer is an article, with the way to it', () => {
    const { id } = catalog.answers[0]!;
    const html = pageAt(answerPath(locale, id)).html;
    const graph = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!) as {
      '@graph': readonly { '@type': string; itemListElement?: readonly { item?: string }[]; dateModified?: string }[];
    };
    const [breadcrumb, article] = graph['@graph'];
    expect(breadcrumb!['@type']).toBe('BreadcrumbList');
    // The last is the page itself, which the canonical link names.
    expect(breadcrumb!.itemListElement!.map(({ item }) => item && fileSet.has(fileAt(item)))).toEqual([
      true,
      true,
      undefined,
    ]);
    expect(article).toMatchObject({ '@type': 'TechArticle', dateModified: catalog.answers[0]!.changed[0]!.date });
  });

  it('each category has a card of its own', () => {
    const cards = catalog.categories
      .filter(({ answers }) => answers.length > 0)
      .map(({ id }) => propertyOf(pageAt(categoryPath(locale, id)), 'og:image'));
    expect(new Set(cards).size).toBe(cards.length);
  });

  it('a browser can search from its address bar', () => {
    const [address = ''] = linksOf(pageAt(pagePath(locale, 'index')), 'search');
    const template = /template="([^"]+)"/.exec(read(fileAt(address)))![1];
    expect(template).toBe(`${SITE}${pagePath(locale, 'search')}?q={searchTerms}`);
  });

  it('an answer carries the code of its address for print, and other pages carry none', () => {
    const { id } = catalog.answers[0]!;
    const page = pageAt(answerPath(locale, id));
    const [figure] = named(page, 'figure').filter((element) => attribute(element, 'class') === 'address');
    expect(textOf(figure!)).toContain(SITE + page.path);
    const [code] = named(page, 'img').filter(({ parentNode }) => parentNode === figure);
    expect(attribute(code!, 'loading')).toBe('lazy');
    const file = new URL(attribute(code!, 'src')!, SITE + page.path).href;
    expect(read(fileAt(file))).toContain(`d="${qrCode(SITE + page.path).strokes}"`);
    // A plain message: the page would fill screens.
    const isOnKeyword = pageAt(keywordPath(locale, catalog.keywords[0]!.id)).html.includes('class="address"');
    expect(isOnKeyword).toBe(false);
  });
});

describe('the map for engines', () => {
  const map = read('sitemap.xml');
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);

  it('has every answer, keyword and category in each language, once, and nothing that is not there', () => {
    const paths = addresses.map(fileAt);
    const wanted = locales.flatMap((locale) => [
      ...catalog.answers.map(({ id }) => answerPath(locale, id)),
      ...catalog.keywords.map(({ id }) => keywordPath(locale, id)),
      ...catalog.categories.filter(({ answers }) => answers.length > 0).map(({ id }) => categoryPath(locale, id)),
    ]);
    expect(paths).toEqual(expect.arrayContaining(wanted));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !fileSet.has(path))).toEqual([]);
    expect(paths.filter((path) => isUnlisted(pageAt(path)))).toEqual([]);
  });

  it('names twins, and an address for everybody else', () => {
    const rows = map.match(/<url>.*?<\/url>/g) ?? [];
    for (const row of rows) {
      const languages = [...row.matchAll(/hreflang="([^"]+)"/g)].map(([, language]) => language);
      expect(languages.sort(), row).toEqual(['en', 'x-default', 'zh-CN']);
    }
    expect(map).toContain(`hreflang="x-default" href="${SITE}${chooserPath}"`);
  });

  it('is named in robots.txt', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
  });
});

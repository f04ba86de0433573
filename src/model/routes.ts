import { isLocale, languageTags, locales, type Locale } from './locale.ts';

/** Pages of each language that are neither answer, keyword nor category; an answer may not take one of these ids. */
export const pageNames = [
  'index',
  'all',
  'search',
  'diagnose',
  'commands',
  'tuning',
  'glossary',
  'about',
  'accessibility',
  'offline',
  'changes',
  'specimen',
] as const;
export type PageName = (typeof pageNames)[number];

/** First path segments below a language that are folders of other pages. */
export const folderNames = ['keywords', 'category', 'reference'] as const;

/** Ids no answer may have, because the address belongs to another page. */
export const reservedIds: ReadonlySet<string> = new Set<string>([...pageNames, ...folderNames, '404']);

/**
 * A file of the built site, from its root, without a leading slash. One address is one file, so no host needs rewrite rules.
 * @example 'zh/license-expired.html'
 */
export type SitePath = string;

export const chooserPath: SitePath = 'index.html';

/** @example answerPath('zh', 'emfile') // 'zh/emfile.html' */
export function answerPath(locale: Locale, id: string): SitePath {
  return `${locale}/${id}.html`;
}

/** @example keywordPath('en', 'unknown_ca') // 'en/keywords/unknown_ca.html' */
export function keywordPath(locale: Locale, id: string): SitePath {
  return `${locale}/keywords/${id}.html`;
}

/** @example categoryPath('en', 'tls') // 'en/category/tls.html' */
export function categoryPath(locale: Locale, id: string): SitePath {
  return `${locale}/category/${id}.html`;
}

/** @example pagePath('zh', 'search') // 'zh/search.html' */
export function pagePath(locale: Locale, name: PageName): SitePath {
  return `${locale}/${name}.html`;
}

/** The same page in the other language: only the first segment differs. */
export function pathInLocale(path: SitePath, locale: Locale): SitePath {
  const slash = path.indexOf('/');
  return slash > 0 && isLocale(path.slice(0, slash)) ? `${locale}${path.slice(slash)}` : path;
}

/**
 * How many folders below the root a page lies, as the prefix that leads back to the root.
 * @example rootFrom('zh/keywords/0x87.html') // '../../'
 */
export function rootFrom(path: SitePath): string {
  return '../'.repeat(path.split('/').length - 1);
}

/**
 * A relative address, so that the built folder works wherever it lies. Index pages keep their file name, for `file://`
 * and object stores have no index pages.
 * @example relativeAddress('zh/keywords/0x87.html', 'zh/tls.html') // '../tls.html'
 * @example relativeAddress('zh/a.html', 'zh/b.html#why') // 'b.html#why'
 */
export function relativeAddress(from: SitePath, to: SitePath): string {
  const fromFolders = from.split('/').slice(0, -1);
  const toParts = to.split('/');
  let shared = 0;
  while (shared < fromFolders.length && shared < toParts.length - 1 && fromFolders[shared] === toParts[shared])
    shared++;
  return '../'.repeat(fromFolders.length - shared) + toParts.slice(shared).join('/');
}

/** The Markdown twin of an answer's or keyword's page. @example markdownPath('en/emfile.html') // 'en/emfile.md' */
export function markdownPath(page: SitePath): SitePath {
  return page.replace(/\.html(?=#|$)/, '.md');
}

/** The code for phones of a page's address. @example addressCodePath('en/emfile.html') // 'qr/en/emfile.svg' */
export function addressCodePath(page: SitePath): SitePath {
  return `qr/${page.replace(/\.html$/, '.svg')}`;
}

/** What changed, for feed readers. */
export function feedPath(locale: Locale): SitePath {
  return `${locale}/feed.xml`;
}

/** The picture of a link shared in a chat. @param card a category's id, or one of `cardsOfPages` */
export function cardPath(locale: Locale, card: string): SitePath {
  return `og/${locale}-${card}.png`;
}

/** Cards of pages that belong to no category. */
export const cardsOfPages = ['site', 'keywords'] as const;

/** A page in each language, and the one for readers of any other. The home pages have the chooser for those. */
export function languageLinks(path: SitePath): readonly (readonly [language: string, to: SitePath])[] {
  const isHome = locales.some((locale) => path === pagePath(locale, 'index'));
  return [
    ...locales.map((locale) => [languageTags[locale], pathInLocale(path, locale)] as const),
    ['x-default', isHome ? chooserPath : pathInLocale(path, 'en')],
  ];
}

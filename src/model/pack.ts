import { languageTags, otherLocale, type Locale } from './locale.ts';
import { chooserPath, type SitePath } from './routes.ts';

/**
 * All files of one language that reading, search and diagnose need, as one file that a service worker keeps: 2,000 files
 * of their own would be 20 MB, most of it the same style sheet. Packed with gzip by the build, whatever the host does.
 */
export interface Pack {
  /** What stands in every page; a page holds a mark in place of each. */
  readonly shared: readonly string[];
  /** Content by path below the site's root. */
  readonly files: Readonly<Record<SitePath, PackedFile>>;
}

/** Text as it is, or bytes in base64. */
export type PackedFile = string | { readonly base64: string };

/** Which pack the worker keeps and what it costs to get, by language. */
export type PackList = Readonly<Record<Locale, { readonly path: SitePath; readonly bytes: number }>>;

/** The service worker's own address. It lies at the root, for a worker sees nothing above its own folder. */
export const workerPath: SitePath = 'sw.js';

/** Private characters, which no page has. */
const FIRST_MARK = 0xe000;

/** Puts marks in place of what all pages share. */
export function foldShared(html: string, shared: readonly string[]): string {
  return shared.reduce((text, part, at) => text.replaceAll(part, String.fromCharCode(FIRST_MARK + at)), html);
}

/** The opposite of {@link foldShared}. */
export function unfoldShared(html: string, shared: readonly string[]): string {
  // A function, or `$&` in a script would be read as a pattern.
  return shared.reduce((text, part, at) => text.replaceAll(String.fromCharCode(FIRST_MARK + at), () => part), html);
}

/** Whether a file of the site belongs into a language's pack. */
export function isPacked(path: SitePath, locale: Locale): boolean {
  const tag = languageTags[locale].toLowerCase();
  if (/^offline\/|\.(br|gz|xml|txt|md)$/.test(path)) return false;
  if (/^(assets|search)\//.test(path)) return !path.startsWith(`search/text/${otherLocale(locale)}/`);
  if (path.startsWith('pagefind/')) return !/\/(?:zh-cn|en)_/.test(path) || path.includes(`/${tag}_`);
  return path === chooserPath || path === `diagnose/${locale}.json` || path.startsWith(`${locale}/`);
}

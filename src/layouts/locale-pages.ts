import { locales, type Locale } from '../model/locale.ts';
import { pagePath, type PageName } from '../model/routes.ts';
import { pageAt, type Page } from './page.ts';

/** What a page that each language has once is built from. */
export interface LocalePage {
  readonly page: Page;
}

/** The paths of such a page, for `getStaticPaths`. */
export function localePages(name: PageName): readonly { params: { locale: string }; props: LocalePage }[] {
  return locales.map((locale) => ({ params: { locale }, props: { page: pageAt(locale, pagePath(locale, name)) } }));
}

/** The paths of a file that each language has once, for `getStaticPaths` of an endpoint. */
export function eachLocale(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

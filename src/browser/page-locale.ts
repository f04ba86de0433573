import { isLocale, type Locale } from '../model/locale.ts';

/** The language of the page. */
export function pageLocale(): Locale {
  const language = document.documentElement.lang.slice(0, 2);
  return isLocale(language) ? language : 'en';
}

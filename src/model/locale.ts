/** The two languages of the site; the values are folder names in addresses and permanent. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Text in both languages. */
export type Localised<T = string> = Readonly<Record<Locale, T>>;

/** The one `lang` value a locale's pages carry. Pagefind makes an index per value, so there is one each. */
export const languageTags: Localised = { zh: 'zh-CN', en: 'en' };

/** Each language's own name, for the language switch. */
export const languageNames: Localised = { zh: '中文', en: 'English' };

/** @example otherLocale('zh') // 'en' */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** @example isLocale('de') // false */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

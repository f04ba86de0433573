import type { Locale } from '../model/locale.ts';
import { en } from './en.ts';
import { zh, type Strings } from './zh.ts';

const byLocale: Readonly<Record<Locale, Strings>> = { zh, en };

/** @example strings('zh').home // '首页' */
export function strings(locale: Locale): Strings {
  return byLocale[locale];
}

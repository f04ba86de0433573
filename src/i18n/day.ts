import type { Locale } from '../model/locale.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * An ISO day as people write it. Not `Intl`, so that every Node builds the same pages.
 * @example writeDay('2026-11-23', 'en') // '23 November 2026'
 */
export function writeDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return locale === 'zh' ? `${year} 年 ${month} 月 ${date} 日` : `${date} ${months[month - 1]} ${year}`;
}

import type { Locale } from '../model/locale.ts';
import { isHan } from './normalise.ts';
import type { Query } from './query.ts';

/**
 * Whether the other language's table may know words of a query that our own does not: an English word on a Chinese
 * page, a Chinese one on an English page. A log needs it only when nothing in it was recognised.
 */
export function needsForeignTable(query: Query, locale: Locale): boolean {
  if (query.recognised.length > 0 && query.kind !== 'question') return false;
  return query.terms.some((term) =>
    locale === 'en'
      ? isHan(term.text.charAt(0))
      : term.reading !== 'known' && term.reading !== 'pinyin' && term.partOf === undefined && isWord(term.text),
  );
}

/** Numbers and abbreviations of two letters are the same in both languages. */
function isWord(text: string): boolean {
  return /[a-z]{3}/.test(text);
}

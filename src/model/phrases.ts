import { languageTags, type Locale } from './locale.ts';

/** What counts or points belongs to the word after it: 几分钟, 这台, 同一个. */
const isCount = (word: string): boolean => /^[一二三四五六七八九十百千万两几半多每各某这那哪第同]$/u.test(word);
const isHan = (word: string | undefined): boolean => /^\p{Script=Han}/u.test(word ?? '');

/**
 * Where a heading may break. Chinese may break between any two characters; a heading should break between words only.
 * @returns the text in pieces, between which there is a place to break
 * @example breakable('zh', '还是要看日志') // ['还是', '要', '看', '日志']
 * @example breakable('zh', '过几分钟再看') // ['过', '几分钟', '再看']
 */
export function breakable(locale: Locale, text: string): readonly string[] {
  if (locale !== 'zh') return [text];
  const segmenter = new Intl.Segmenter(languageTags.zh, { granularity: 'word' });
  const pieces: string[] = [];
  let last: string | undefined;
  for (const { segment } of segmenter.segment(text)) {
    if (last === undefined || (isHan(segment) && isHan(last) && !isCount(last))) pieces.push(segment);
    else pieces.push(`${pieces.pop() ?? ''}${segment}`);
    last = segment;
  }
  return pieces;
}

/** Letters of a literal that a list on the narrowest phone (320 px) has room for. */
const LONG = 26;

/** A short literal is never broken. A long one is, if it must be, like text, so that punctuation stays with it. */
export function isLongLiteral(text: string): boolean {
  return text.length > LONG;
}

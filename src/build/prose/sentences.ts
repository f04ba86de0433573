import type { Locale } from '../../model/locale.ts';

// What a tired reader still takes in at once. Nearly all sentences of the site are half as long.
const MAX_WORDS = 40;
const MAX_HAN = 90;

/** Sentences too long to be read at once. A literal counts as one word, or four characters. */
export function longSentences(text: string, locale: Locale): readonly string[] {
  const plain = text.replace(/`[^`]*`/g, locale === 'zh' ? '字字字字' : 'code');
  if (locale === 'zh') return plain.split(/[。！？；：\n|]/).filter((sentence) => lengthOf(sentence) > MAX_HAN);
  return plain.split(/[.!?;:](?=\s|$)|[\n|]/).filter((sentence) => sentence.trim().split(/\s+/).length > MAX_WORDS);
}

/** Latin letters are half as wide. */
function lengthOf(text: string): number {
  const han = text.match(/[\u2e80-\uffee]/g)?.length ?? 0;
  return han + (text.length - han) / 2;
}

import type { Localised } from '../model/locale.ts';

/** Marks between words that code puts together. A sentence has its own in its dictionary. */
interface Punctuation {
  readonly colon: string;
  readonly comma: string;
  /** Between the items of a list. */
  readonly separator: string;
  readonly inBrackets: (words: string) => string;
}

export const punctuation: Localised<Punctuation> = {
  zh: { colon: '：', comma: '，', separator: '、', inBrackets: (words) => `（${words}）` },
  en: { colon: ': ', comma: ', ', separator: ', ', inBrackets: (words) => `(${words})` },
};

import { isHan } from './normalise.ts';
import type { Query, QueryTerm } from './query.ts';

/** A stretch of the normalised query and what it was read as. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly to: string;
}

/**
 * The query as it was searched for, when words in it were taken for mistakes or for pinyin; undefined otherwise.
 * @example correctionOf(query of 'lisence expierd') // 'license expired'
 */
export function correctionOf({ normalised, terms }: Query): string | undefined {
  const certain = new Set<number>();
  for (const { kind, reading, at } of terms) if (kind === 'han' && reading === 'known') certain.add(at).add(at + 1);
  const changes = terms.flatMap((term) => changesOf(term, terms, certain)).sort((a, b) => b.at - a.at);
  let text = normalised.trim();
  const indent = normalised.length - normalised.trimStart().length;
  for (const { at, length, to } of changes) text = text.slice(0, at - indent) + to + text.slice(at - indent + length);
  return text === normalised.trim() ? undefined : text;
}

function changesOf(term: QueryTerm, terms: readonly QueryTerm[], certain: ReadonlySet<number>): readonly Change[] {
  const { reading, text, at, alternatives } = term;
  const meant = alternatives[0]?.key ?? '';
  if (reading === 'misspelt' && term.partOf === undefined) {
    const to = alternatives[0]?.form ?? meant;
    return lettersOf(to) === lettersOf(text) ? [] : [{ at, length: text.length, to }];
  }
  if (reading === 'pinyin' && text !== '') {
    const words = terms.filter((other) => other.reading === 'pinyin' && other.at === at);
    return [{ at, length: text.length, to: joined(words.map(({ key }) => key)) }];
  }
  if (reading !== 'homophone' || !isHan(text.charAt(0))) return [];
  // Only what differs, and nothing that a known word beside it has: 客户断 is 客户端, not 户端 instead of 户断.
  return [...text].flatMap((char, i) =>
    char !== meant.charAt(i) && !certain.has(at + i) ? [{ at: at + i, length: 1, to: meant.charAt(i) }] : [],
  );
}

/** `web_hook` and `webhook` are one word to a reader, and `windows10` is a kind of `windows`. */
function lettersOf(word: string): string {
  return word.replaceAll(/\P{L}/gu, '');
}

/** Pairs that overlap are one word: 客户 and 户端 are 客户端. */
function joined(pairs: readonly string[]): string {
  return pairs.reduce((words, pair) => {
    if (words === '') return pair;
    return words.endsWith(pair.charAt(0)) ? words + pair.slice(1) : `${words} ${pair}`;
  }, '');
}

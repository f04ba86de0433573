import type { HanVariants } from './table.ts';
import { soundOf, type Sounds } from './sounds.ts';

/** Chinese words that Latin letters may spell: for each pair of syllables the pairs of ours that sound so. */
export type PinyinReader = (
  words: readonly string[],
  isHalfTyped: boolean,
) => readonly (readonly string[])[] | undefined;

const MAX_WORD = 24; // letters; four syllables of six
const MAX_READINGS = 12;

/**
 * Reads typed pinyin, with or without blanks between its words.
 * @example read(['chongzhi', 'mima'], false) // [['重置'], ['密码']]
 */
export function pinyinReaderOf({ readings }: HanVariants, { pairsBySound }: Sounds): PinyinReader {
  const syllables = new Set(readings.map(([reading]) => reading));

  /** All ways to cut a word into syllables; the last may be half typed. */
  function cut(word: string, isHalfTyped: boolean): readonly (readonly string[])[] {
    if (word === '') return [[]];
    const ways: (readonly string[])[] = [];
    for (let end = Math.min(6, word.length); end > 0 && ways.length < MAX_READINGS; end--) {
      const syllable = word.slice(0, end);
      if (!syllables.has(syllable)) continue;
      for (const rest of cut(word.slice(end), isHalfTyped)) ways.push([syllable, ...rest]);
    }
    if (isHalfTyped && word.length < 6 && [...syllables].some((own) => own.startsWith(word))) ways.push([`${word}*`]);
    return ways.slice(0, MAX_READINGS);
  }

  function pairsFor(first: string, second: string): readonly string[] {
    if (!second.endsWith('*')) return pairsBySound.get(soundOf(first, second)) ?? [];
    const start = soundOf(first, second.slice(0, -1));
    return [...pairsBySound].flatMap(([sound, pairs]) => (sound.startsWith(start) ? pairs : []));
  }

  return (words, isHalfTyped) => {
    if (syllables.size === 0 || words.some((word) => word.length > MAX_WORD)) return undefined;
    let ways: readonly (readonly string[])[] = [[]];
    for (const [at, word] of words.entries()) {
      const own = cut(word, isHalfTyped && at === words.length - 1);
      ways = ways.flatMap((before) => own.map((after) => [...before, ...after])).slice(0, MAX_READINGS);
    }
    let best: readonly (readonly string[])[] | undefined;
    for (const way of ways) {
      const pairs = way.slice(1).map((second, i) => pairsFor(way[i]!, second));
      // Every syllable must be part of some word of ours, or the letters spell something else.
      const isWhole = way.every((_, i) => (pairs[i]?.length ?? 0) > 0 || (pairs[i - 1]?.length ?? 0) > 0);
      if (way.length < 2 || !isWhole) continue;
      const found = pairs.filter((own) => own.length > 0);
      if (!best || found.length < best.length) best = found;
    }
    return best;
  };
}

import type { LineIndex } from './line-index.ts';
import type { BodyHits } from './rank.ts';
import type { Alternative, Query, QueryTerm } from './query.ts';
import { trust } from './weights.ts';

/** Lines that must have a Chinese word for another to be taken for it. */
const USUAL = 2;

/**
 * The query with words that were taken for mistakes read as they stand, where the full text has them: titles and phrases
 * are too few to know every word by. `mysql 主从复制` is no 主重, for texts say 主从.
 */
export function settled(query: Query, index: LineIndex, body: BodyHits): Query {
  const isInTexts = (at: number): boolean => (body[at]?.size ?? 0) > 0;
  // The pairs each character is part of that are words of ours.
  const pairsAt = new Map<number, string[]>();
  for (const [i, { kind, reading, at, key }] of query.terms.entries()) {
    if (kind !== 'han' || (reading !== 'known' && !isInTexts(i))) continue;
    for (let place = at; place < at + key.length; place++) pairsAt.set(place, [...(pairsAt.get(place) ?? []), key]);
  }
  const settle = (term: QueryTerm, isKnown: boolean): QueryTerm => {
    if (term.reading === 'misspelt') return isKnown ? asItStands(term) : term;
    if (term.kind !== 'han' || term.reading !== 'homophone') return term;
    // Beside a word we know it is a mistake for a longer one only if that goes on so most of the time: 户断 after 客 is
    // 客户端, but 接时 after 连 is not the beginning of 连接失败.
    const isLikely = ({ key }: Alternative): boolean =>
      index.timesOf(key) >= USUAL &&
      // Who errs in both characters has meant another word.
      [...key].some((char, i) => char === term.text.charAt(i)) &&
      [...key].every((char, i) => {
        const beside = pairsAt.get(term.at + i);
        if (beside === undefined) return true;
        if (char !== term.text.charAt(i)) return false;
        return beside.every((pair) => index.timesOf(key) * 2 >= index.timesOf(pair));
      });
    const alternatives = isKnown ? [] : term.alternatives.filter(isLikely);
    return alternatives.length > 0 ? { ...term, alternatives } : asItStands(term);
  };
  return { ...query, terms: query.terms.map((term, at) => settle(term, isInTexts(at))) };
}

function asItStands(term: QueryTerm): QueryTerm {
  const share = term.kind === 'han' ? trust.unknownPair : trust.unknownWord;
  return { ...term, alternatives: [], reading: 'unknown', weight: term.weight * share };
}

import type { Homophones } from './homophones.ts';
import type { LineIndex } from './line-index.ts';
import type { QueryTerm } from './query.ts';
import { nearKeys } from './spelling.ts';
import type { Term } from './terms.ts';
import { trust } from './weights.ts';

export type Meant = Pick<QueryTerm, 'alternatives' | 'reading'>;

/**
 * What a word none of our lines has may be: the beginning of one of ours, or one mistyped.
 * @param homophones left out when words are not to be corrected
 */
export function meantBy(
  term: Term,
  isHalfTyped: boolean,
  index: LineIndex,
  homophones: Homophones | undefined,
): Meant | undefined {
  if (term.kind === 'han') return hanMeant(term.text, index, homophones);
  if (term.partOf === undefined && term.text.length >= (isHalfTyped ? 2 : 4)) {
    const longer = index.keysFrom(term.text).slice(0, 20);
    const prefix = isHalfTyped ? trust.halfTyped : trust.abbreviated;
    if (longer.length > 0) return { alternatives: longer.map((key) => ({ key, trust: prefix })), reading: 'prefix' };
  }
  if (!homophones) return undefined;
  const near = nearKeys(term.text, index.formsNear(term.text));
  if (near.length === 0) return undefined;
  return {
    alternatives: near.map(({ form, key, distance }) => ({ key, form, trust: trust.misspelt ** distance })),
    reading: 'misspelt',
  };
}

function hanMeant(text: string, index: LineIndex, homophones: Homophones | undefined): Meant | undefined {
  if (text.length === 1) {
    // One character alone is a word half typed, or one our lines have only inside longer words.
    const longer = index.hanKeys.filter((key) => key.includes(text)).slice(0, 20);
    return longer.length > 0
      ? { alternatives: longer.map((key) => ({ key, trust: trust.halfTyped })), reading: 'prefix' }
      : undefined;
  }
  const alike = homophones?.soundingLike(text).filter((pair) => pair !== text);
  if (!alike || alike.length === 0) return undefined;
  return { alternatives: alike.map((key) => ({ key, trust: trust.homophone })), reading: 'homophone' };
}

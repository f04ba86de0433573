import type { Steps } from './steps.ts';
import { termsOf } from './terms.ts';

/** A meaning that several words stand for, found in text. */
export interface ConceptSighting {
  /** Key it is filed under beside the keys of words. */
  readonly concept: string;
  /** The text's terms it was read from: from the first to the one before `end`. */
  readonly start: number;
  readonly end: number;
}

/** Finds meanings in the keys of a text's terms. */
export type ConceptReader = (keys: readonly string[]) => readonly ConceptSighting[];

interface Member {
  readonly concept: string;
  readonly keys: readonly string[];
}

/**
 * Reads words that mean the same, in whatever language, as one key, so that either finds the other.
 * @param groups words of one meaning each
 */
export function* conceptSteps(groups: readonly (readonly string[])[]): Steps<ConceptReader> {
  const byFirst = new Map<string, Member[]>();
  for (const [at, words] of groups.entries()) {
    for (const word of words) {
      const keys = termsOf(word).flatMap(({ key, partOf }) => (partOf === undefined ? [key] : []));
      const [first] = keys;
      if (first === undefined) continue;
      const known = byFirst.get(first);
      const member = { concept: `=${at}`, keys };
      if (known) known.push(member);
      else byFirst.set(first, [member]);
    }
    yield;
  }
  return (keys) =>
    keys.flatMap((key, start) =>
      (byFirst.get(key) ?? []).flatMap((member) =>
        member.keys.every((own, i) => keys[start + i] === own)
          ? [{ concept: member.concept, start, end: start + member.keys.length }]
          : [],
      ),
    );
}

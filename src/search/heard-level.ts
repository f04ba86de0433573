/*
 * How much a word tells for an answer, by the questions readers ask for it: told by the full text for each answer that
 * has the word, in the place where Pagefind would tell of the word's place.
 */

/** Steps of a level to 1 of weight; more of them lengthen the index and rank no better. */
const STEPS = 3;
const MOST = 15;
/** Weighs an answer's share against the usual one. */
const AGAINST_USUAL = 5;

/**
 * The level of a word, from 0 (readers do not ask with it) to 15. It is the word's part in how likely an answer's
 * questions are to be put so, with the questions of all answers as background (a language model with Dirichlet
 * smoothing); the square root keeps words that are rare by chance from telling most.
 *
 * @param share of the answer's questions that have the word, 0 to 1
 * @param usual share of all answers' questions that have it, 0 to 1
 */
export function levelOf(share: number, usual: number): number {
  if (share === 0) return 0;
  return Math.min(MOST, Math.round(STEPS * Math.log(1 + (AGAINST_USUAL * share) / Math.sqrt(usual))));
}

/** What a level weighs. */
export function weightAt(level: number): number {
  return level / STEPS;
}

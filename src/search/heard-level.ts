/*
 * How much readers ask with a word: told by the full text for each answer that has the word, in the place where Pagefind
 * would tell of the word's place.
 */

/** The level of a word that stands in so many of the questions readers ask for one answer; 0 is one of its text only. */
export function levelOf(questions: number): number {
  if (questions === 0) return 0;
  return questions === 1 ? 1 : questions < 4 ? 2 : 3;
}

/** The levels as how often readers ask with a word. */
export const timesAt: readonly number[] = [0.5, 1, 2.5, 5];

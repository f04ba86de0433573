import type { Question } from './questions.ts';

/** How one question came out: place of the first right page, from 0 (-1 for none), and how many were shown. */
export interface Outcome {
  readonly question: Question;
  readonly rank: number;
  readonly shown: number;
}

/** Shares between 0 and 1. */
export interface Figures {
  readonly questions: number;
  readonly first: number;
  readonly firstThree: number;
  /** Mean of one through the place of the first right page, 0 past the tenth. */
  readonly reciprocal: number;
  /** An empty list where there is an answer. */
  readonly nothing: number;
}

/** Figures of the questions that have an answer. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answered = outcomes.filter(({ question }) => question.gold.length > 0);
  const share = (holds: (outcome: Outcome) => boolean): number =>
    answered.filter(holds).length / (answered.length || 1);
  const gains = answered.reduce((sum, { rank }) => sum + (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0), 0);
  return {
    questions: answered.length,
    first: share(({ rank }) => rank === 0),
    firstThree: share(({ rank }) => rank >= 0 && rank < 3),
    reciprocal: gains / (answered.length || 1),
    nothing: share(({ shown }) => shown === 0),
  };
}

/** Share of the questions without an answer that were told so. NaN when there is none. */
export function honestyOf(outcomes: readonly Outcome[]): number {
  const uncovered = outcomes.filter(({ question }) => question.gold.length === 0);
  return uncovered.filter(({ shown }) => shown === 0).length / uncovered.length;
}

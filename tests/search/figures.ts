import { rankOf, type Found, type Question } from './questions.ts';

/** How one question came out: place of the first right page, from 0 (-1 for none), and how many were shown. */
export interface Outcome {
  readonly question: Question;
  readonly rank: number;
  readonly shown: number;
  /** The list was called what is nearest. */
  readonly isNear: boolean;
}

/** @param list what was found, in order @param isNear whether it was called what is nearest */
export function outcomeOf(question: Question, list: readonly Found[], isNear: boolean): Outcome {
  return { question, rank: rankOf(question, list), shown: list.length, isNear };
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

/** Share of the questions that got a list which was called what is nearest: those without an answer, or those with one. */
export function hedgedOf(outcomes: readonly Outcome[], hasAnswer: boolean): number {
  const asked = outcomes.filter(({ question }) => question.gold.length > 0 === hasAnswer);
  return asked.filter(({ isNear }) => isNear).length / asked.length;
}

/** Share of the questions without an answer that were told so. NaN when there is none. */
export function honestyOf(outcomes: readonly Outcome[]): number {
  const uncovered = outcomes.filter(({ question }) => question.gold.length === 0);
  return uncovered.filter(({ shown }) => shown === 0).length / uncovered.length;
}

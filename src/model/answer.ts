import type { z } from 'zod';
import type { Localised } from './locale.ts';
import type { Outline } from './outline.ts';
import type { sourceSchema } from './fields.ts';
import type { answerSchema, answerTextSchema, categorySchema } from './schemas.ts';

export type Source = Readonly<z.output<typeof sourceSchema>>;
export type AnswerFacts = Readonly<z.output<typeof answerSchema>>;

/** One language's half of an answer. */
export interface AnswerText extends Readonly<z.output<typeof answerTextSchema>> {
  /** Where the half lies, e.g. `content/answers/emfile/zh.mdx`. */
  readonly file: string;
  readonly outline: Outline;
}

/** One question, explained. */
export interface Answer extends AnswerFacts {
  readonly id: string;
  readonly text: Localised<AnswerText>;
}

/** A group of answers by what the reader is doing. */
export interface Category extends Readonly<z.output<typeof categorySchema>> {
  /** In the order they are shown: the entrance first, then by id as in the folder. */
  readonly answers: readonly Answer[];
}

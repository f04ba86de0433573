import { z } from 'zod';
import { answerId, day, line, localisedLine, sectionId, signatureText, sourceSchema, version } from './fields.ts';
import { imprintSchema } from './imprint.ts';
import { site } from './site.ts';

const signatureSchema = z.strictObject({ text: signatureText, section: sectionId.optional() });

/** `content/answers/<id>/answer.yaml`: what does not depend on the language. */
export const answerSchema = z.strictObject({
  category: answerId,
  /** Place inside its category, lower first; the entrance comes before all. */
  order: z.int().default(100),
  edition: z.enum(['any', ...Object.keys(site.editions)]),
  since: version.optional(),
  until: version.optional(),
  signatures: z.array(signatureSchema).default([]),
  related: z.array(localisedLine.extend({ id: answerId })).default([]),
  formerIds: z.array(answerId).default([]),
  sources: z.array(sourceSchema).min(1, 'must name at least one source'),
  reviewed: day,
  changed: z.array(localisedLine.extend({ date: day })).min(1, 'must have at least one entry'),
});

/** Shown in titles, lists and results, which are plain text. */
const plainLine = line.regex(/^[^`]*$/, 'is plain text: leave out the backticks');

/** Front matter of `content/answers/<id>/<locale>.mdx`. */
export const answerTextSchema = z.strictObject({
  question: plainLine,
  short: plainLine,
  summary: line,
  phrases: z.array(line),
  /** In the half that follows the other: what the other said when this one was last brought in step with it. */
  basedOn: imprintSchema.optional(),
});

/** One row of `content/categories.yaml`. */
export const categorySchema = z.strictObject({
  id: answerId,
  zh: z.strictObject({ name: line, summary: line }),
  en: z.strictObject({ name: line, summary: line }),
  entrance: answerId.optional(),
});

export const categoriesSchema = z.array(categorySchema).min(1, 'must have at least one category');

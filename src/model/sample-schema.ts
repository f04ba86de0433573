import { z } from 'zod';
import { line } from './fields.ts';

const page = line.regex(/^[A-Za-z0-9_.-]+$/, 'must be the id of a keyword or an answer');

/** One text and what it must give. */
const sampleSchema = z
  .strictObject({
    /** As it was printed, shortened only where it says so. */
    text: z.string().min(1, 'must not be empty'),
    /** Where it comes from: `emqx/emqx#880`, a local run; `composed` when made from a formatter's source. */
    origin: line,
    /** The finding that must come first; `none` for healthy text and other software's. */
    finds: page,
    /** Further findings that are right too. Any other is wrong. */
    also: z.array(page).default([]),
    /** The page is still to be written; until then nothing may be found. */
    awaits: z.literal(true).optional(),
  })
  .refine(({ finds, also }) => finds !== 'none' || also.length === 0, {
    message: 'must be empty where nothing may be found',
    path: ['also'],
  });

/** `content/samples/*.yaml` */
export const samplesSchema = z.array(sampleSchema).min(1, 'must have at least one sample');

export type Sample = Readonly<z.output<typeof sampleSchema>>;

import { z } from 'zod';

/** A version of EMQX as it is named everywhere on the site: no `v`, no `e`. */
const version = z.string().regex(/^\d+\.\d+(\.\d+)?$/, 'must be a version such as "5.8.1", in quotes');

/** An ISO day. Astro's YAML reader gives dates, other readers give strings. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a day such as 2026-11-23'),
);

const line = z.string().trim().min(1, 'must not be empty');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case ASCII, e.g. license-expired');
const localisedLine = z.strictObject({ zh: line, en: line });
const sectionId = z.string().regex(/^[A-Za-z0-9_.-]+$/, 'must be an ASCII section id');

export const signatureSchema = z.strictObject({
  /** Plain text a machine prints; `*` stands for a stretch of one line (see search/signature.ts). */
  text: line,
  section: sectionId.optional(),
});

export const sourceSchema = z.strictObject({
  title: line,
  url: z.url({ protocol: /^https$/, message: 'must be a full https:// address' }),
  versions: z.array(version),
  checked: day,
});

/** `content/answers/<id>/answer.yaml`: what does not depend on the language. */
export const answerSchema = z.strictObject({
  category: id,
  /** Place inside its category, lower first; the entrance comes before all. */
  order: z.int().default(100),
  edition: z.enum(['any', 'enterprise', 'open-source']),
  since: version.optional(),
  until: version.optional(),
  signatures: z.array(signatureSchema).default([]),
  related: z.array(localisedLine.extend({ id })).default([]),
  formerIds: z.array(id).default([]),
  sources: z.array(sourceSchema).min(1, 'must name at least one source'),
  reviewed: day,
  changed: z.array(localisedLine.extend({ date: day })).min(1, 'must have at least one entry'),
});

/** Front matter of `content/answers/<id>/<locale>.mdx`. */
export const answerTextSchema = z.strictObject({
  question: line,
  short: line,
  summary: line,
  phrases: z.array(line),
});

/** One row of `content/categories.yaml`. */
export const categorySchema = z.strictObject({
  id,
  zh: z.strictObject({ name: line, summary: line }),
  en: z.strictObject({ name: line, summary: line }),
  entrance: id.optional(),
});

export const categoriesSchema = z.array(categorySchema).min(1, 'must have at least one category');

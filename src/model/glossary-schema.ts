import { z } from 'zod';
import { answerId, line } from './fields.ts';

/** What the terms are about, in the order of the page. */
export const termGroups = ['mqtt', 'broker', 'cluster', 'security', 'data', 'system'] as const;

const meaning = z.strictObject({
  term: line,
  /** One or two sentences, with backticks around what a machine prints. */
  meaning: line,
});

/** Words by language; a language without any may be left out. */
const words = z.strictObject({ zh: z.array(line).default([]), en: z.array(line).default([]) });

const termSchema = z.strictObject({
  /** The anchor on the glossary page, the same in both languages. */
  id: answerId,
  group: z.enum(termGroups),
  zh: meaning,
  en: meaning,
  /** How answers write it, plural forms too; nothing stands for the term itself, `[]` leaves it unlinked. */
  inText: words.optional(),
  /** Words our own texts must not use for it. */
  avoid: words.default({ zh: [], en: [] }),
  /** Words readers type for it. */
  synonyms: words.default({ zh: [], en: [] }),
  /** The answer that is about it. */
  answer: answerId.optional(),
  /** The keyword EMQX prints about it. */
  keyword: line.optional(),
});

/** `content/glossary.yaml` */
export const glossarySchema = z.array(termSchema);

export type Term = Readonly<z.output<typeof termSchema>>;

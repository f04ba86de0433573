import { z } from 'zod';
import { localisedLine } from './fields.ts';

const address = z.url({ protocol: /^https$/, message: 'must be a full https:// address' });
const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case ASCII, e.g. emqx-faq');
const pageId = z.string().trim().min(1);

/** `content/site.json` */
export const siteSchema = z.strictObject({
  /** Begins the names of what readers download, and the feeds' ids: permanent. */
  id: kebabCase,
  name: localisedLine,
  /** What the site is, in a sentence. */
  summary: localisedLine,
  /** What the answers are about, as it is called within a sentence. */
  product: z.string().trim().min(1),
  /** Products of others that answers mention; a question that names one of them, and not ours, is hardly about ours. */
  otherProducts: z.array(z.string().trim().min(1)),
  /** The command that readers run to look into it. */
  control: z.string().trim().min(1),
  /** Where its source code lies; `npm run new` begins with it. */
  source: address,
  /** Whose name the product's is, and whether the site is theirs. */
  trademark: localisedLine,
  /** Editions an answer can be limited to, with their names. */
  editions: z.record(kebabCase, localisedLine),
  /** Why a log may hold nothing that tells, and what to do; said when a diagnosis finds nothing. */
  quietLog: localisedLine,
  /**
   * Printed words, by the ids of their keywords or answers, that say little of what happened: in a log, what stands
   * beside them is told first. `id#section` means only the signatures that lead to that section.
   */
  vague: z.strictObject({
    /** Messages that introduce a reason. */
    messages: z.array(pageId),
    /** Texts that introduce a reason, which may be anything. */
    texts: z.array(pageId),
    /** Words that wrap a cause when a term follows them. */
    wrappers: z.array(pageId),
    /** What is printed as advice, and is no fault. */
    advice: z.array(pageId),
    /** States that last, such as an alarm of the machine: seldom why something else fails. */
    states: z.array(pageId),
    /** Reports of a process that crashed. */
    crashReports: z.array(pageId),
  }),
  /** Where the text and code of the site are kept. */
  repository: address.optional(),
  /** Where a reader files what is missing or wrong. */
  issues: address.optional(),
  mail: z.email('must be a mail address').optional(),
});

/** What the site says of itself. */
export type SiteFacts = Readonly<z.output<typeof siteSchema>>;

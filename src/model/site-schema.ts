import { z } from 'zod';
import { localisedLine } from './fields.ts';

const address = z.url({ protocol: /^https$/, message: 'must be a full https:// address' });

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  name: localisedLine,
  /** Where the text and code of the site are kept. */
  repository: address.optional(),
  /** Where a reader files what is missing or wrong. */
  issues: address.optional(),
  mail: z.email('must be a mail address').optional(),
});

/** What the site says of itself. */
export type SiteFacts = Readonly<z.output<typeof siteSchema>>;

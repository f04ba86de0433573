import { z } from 'zod';
import { places, severities } from '../model/keyword-schema.ts';
import { site } from '../model/site.ts';

/**
 * Goes up when a program that reads the file must change: a field gone, renamed or of another meaning. New fields may
 * come at any time, so a reader lets pass what it does not know.
 */
export const FAQ_VERSION = 1;

const path = z.string().describe('Address relative to this file.');
const day = z.iso.date();
const version = z.string().describe(`A version of ${site.product}, e.g. 5.8.1.`);
const optionalVersions = { since: version.optional(), until: version.optional() };
const source = z.object({ title: z.string(), url: z.url(), versions: z.array(version), checked: day });

const signature = z
  .string()
  .describe(
    'What a machine prints. Upper and lower case are alike, runs of blanks are one, and * stands for up to 200 characters of one line.',
  );

const answer = z
  .object({
    id: z.string().describe('Permanent; the same in every language.'),
    page: path,
    markdown: path,
    category: z.string(),
    question: z.string(),
    short: z.string(),
    summary: z.string().describe('The answer in one or two sentences; backticks mark what a machine reads or prints.'),
    text: z
      .string()
      .describe('The answer at length, as Markdown; its links are relative to the file named in "markdown".'),
    phrases: z.array(z.string()).describe('Other words people ask it in.'),
    edition: z.enum(['any', ...Object.keys(site.editions)]),
    ...optionalVersions,
    sections: z.array(z.object({ id: z.string(), depth: z.int(), title: z.string() })),
    signatures: z.array(z.object({ text: signature, section: z.string().optional() })),
    keywords: z.array(z.string()).describe('Ids of the keywords it explains.'),
    related: z.array(z.object({ id: z.string(), reason: z.string() })),
    sources: z.array(source),
    reviewed: day,
    changed: z.array(z.object({ date: day, text: z.string() })).describe('Newest first.'),
  })
  .describe('One question, explained.');

const sense = z.object({
  kind: z.string().describe('Vocabulary it belongs to, e.g. disconnect, tls-alert, reason-code, log, alarm.'),
  severity: z.enum(severities).describe('"none" is healthy or merely informative.'),
  seen: z.array(z.enum(places)),
  ...optionalVersions,
  code: z.int().optional().describe('Number of a reason code, CONNACK code or TLS alert.'),
  meaning: z.string(),
  check: z.array(z.string()).describe('What to check or do, in order.'),
  note: z.string().optional(),
  config: z.array(z.object({ key: z.string(), default: z.string().optional() })),
  sources: z.array(source),
});

const keyword = z
  .object({
    id: z.string(),
    page: path,
    markdown: path,
    printed: z.string().describe('The word as it is printed.'),
    title: z.string(),
    aliases: z.array(z.string()),
    signatures: z.array(signature).describe('Further texts it is recognised by.'),
    answer: z.object({ id: z.string(), section: z.string().optional() }).optional(),
    seeAlso: z.array(z.string()),
    senses: z.array(sense).min(1),
    reviewed: day,
  })
  .describe(`One word that ${site.product}, its TLS library or an MQTT client prints, with all it can mean.`);

const faqSchema = z
  .object({
    $schema: z.string(),
    version: z.literal(FAQ_VERSION),
    language: z.string(),
    title: z.string(),
    site: z.url().optional().describe('Address the site is published at, where one is known.'),
    licence: z.string(),
    changed: day.describe('The last change of any answer.'),
    categories: z.array(z.object({ id: z.string(), page: path, name: z.string(), summary: z.string() })),
    answers: z.array(answer),
    keywords: z.array(keyword),
  })
  .describe(`The ${site.name.en} in one language, for programs.`);

export type Faq = z.output<typeof faqSchema>;

/** The published JSON Schema. Objects stay open, so that a file of a later build is still valid. */
export function faqJsonSchema(): unknown {
  return z.toJSONSchema(faqSchema, { target: 'draft-2020-12', io: 'input' });
}

import { z } from 'zod';
import { answerId, day, line, localisedLine, sectionId, sourceSchema, version } from './fields.ts';

/** What one is doing, in the order of the page. */
export const commandTasks = [
  'node',
  'clients',
  'messages',
  'logs',
  'access',
  'config',
  'cluster',
  'rules',
  'license',
] as const;

/** Lines of a terminal, as printed or as typed. */
const lines = z
  .string()
  .transform((text) => text.trimEnd())
  .pipe(z.string().min(1, 'must not be empty'));

const told = z.strictObject({
  /** What it does, in a sentence or two. */
  does: line,
  /** What one must know before using it. */
  note: line.optional(),
});

/** An option or sub-command that is younger than the rest, or needs a word. */
const partSchema = localisedLine.extend({ part: line, since: version });

const outputSchema = z.strictObject({
  text: lines,
  /** What the reader must look at in it. */
  mark: line.optional(),
  fields: z.array(localisedLine.extend({ name: line })).min(1, 'must explain at least one field'),
});

const commandSchema = z.strictObject({
  /** The anchor, the same in both languages; a command's words, with dashes. */
  id: sectionId,
  task: z.enum(commandTasks),
  /** What heads the section, without arguments. */
  command: line,
  /** The first version that has its basic form; `4.4` when 4.4.19, the oldest one read, has it. */
  since: version,
  /** Up to this version only the Enterprise edition has it. */
  enterpriseUntil: version.optional(),
  zh: told,
  en: told,
  /** Every form, one a line, ready to be pasted; nothing where the command alone is all. */
  syntax: lines.optional(),
  parts: z.array(partSchema).default([]),
  output: outputSchema.optional(),
  /** What documentation and readers get wrong about it. */
  wrong: z.array(localisedLine.extend({ printed: line })).default([]),
  answers: z.array(answerId).default([]),
});

const absentSchema = localisedLine.extend({ id: sectionId, command: line, answers: z.array(answerId).default([]) });

/** `content/commands.yaml` */
export const commandsSchema = z.strictObject({
  reviewed: day,
  sources: z.array(sourceSchema).min(1, 'must name at least one source'),
  commands: z.array(commandSchema),
  /** Commands people type that EMQX does not know. */
  absent: z.array(absentSchema).default([]),
  /** Where settings stand, the one that wins first. */
  files: z.array(localisedLine.extend({ id: sectionId, name: line })).default([]),
});

export type Command = Readonly<z.output<typeof commandSchema>>;
export type CommandTable = Readonly<z.output<typeof commandsSchema>>;

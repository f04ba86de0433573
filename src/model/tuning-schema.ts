import { z } from 'zod';
import { answerId, day, line, localisedLine, sectionId, sourceSchema } from './fields.ts';

/** Where a knob sits, in the order of the page. */
export const tuningSides = ['os', 'vm', 'listener', 'session', 'client'] as const;

/** Small calculators of the page, each below the side it belongs to. */
export const calculators = { os: 'file-handles', client: 'client-ports' } as const satisfies Partial<
  Record<(typeof tuningSides)[number], string>
>;

const lines = z
  .string()
  .transform((text) => text.trimEnd())
  .pipe(z.string().min(1, 'must not be empty'));

const told = z.strictObject({
  title: line,
  /** What it governs and when to touch it. */
  governs: line,
  /** How one comes to the number. */
  arithmetic: line.optional(),
});

const knobSchema = z.strictObject({
  /** The anchor, the same in both languages. */
  id: sectionId,
  side: z.enum(tuningSides),
  /** The setting's own name, as a machine writes it. */
  key: line.optional(),
  /** What it is when nobody touched it, as a machine writes it or in words. */
  default: z.union([line, localisedLine]).optional(),
  zh: told,
  en: told,
  /** What to paste into a shell, or the lines for `where`. */
  set: z.strictObject({
    lang: z.enum(['bash', 'hocon', 'ini']),
    lines,
    /** The file the lines belong in, or where the command is run. */
    where: localisedLine,
  }),
  /** What keeps it after a reboot, where `set` does not. */
  persist: z.strictObject({ file: line, lines: lines.optional(), apply: localisedLine }).optional(),
  /** How to see that it is in force. */
  check: z.strictObject({
    command: lines,
    /** What it prints then. */
    output: lines.optional(),
    zh: line,
    en: line,
  }),
  answers: z.array(answerId).default([]),
});

/** `content/tuning.yaml` */
export const tuningSchema = z.strictObject({
  reviewed: day,
  sources: z.array(sourceSchema).min(1, 'must name at least one source'),
  knobs: z.array(knobSchema),
});

export type Knob = Readonly<z.output<typeof knobSchema>>;
export type TuningTable = Readonly<z.output<typeof tuningSchema>>;

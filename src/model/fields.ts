import { z } from 'zod';

/** A version of EMQX as it is named everywhere on the site: no `v`, no `e`. */
export const version = z
  .string()
  .regex(/^\d+\.\d+(\.\d+(-[a-z]+\.\d+)?)?$/, 'must be a version such as "5.8.1", in quotes');

/** An ISO day. Astro's YAML reader gives dates, other readers give strings. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a day such as 2026-11-23'),
);

export const line = z.string().trim().min(1, 'must not be empty');
export const localisedLine = z.strictObject({ zh: line, en: line });
export const answerId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case ASCII, e.g. license-expired');
export const sectionId = z.string().regex(/^[A-Za-z0-9_.-]+$/, 'must be an ASCII section id');

/**
 * Plain text a machine prints; `*` stands for a stretch of one line (see search/signature.ts). `~` before it: any program
 * prints it, so it counts beside MQTT only; `$` behind it: it ends its line; `(lost|closed)`: either.
 */
export const signatureText = line;

export const sourceSchema = z.strictObject({
  title: line,
  url: z.url({ protocol: /^https$/, message: 'must be a full https:// address' }),
  versions: z.array(version),
  checked: day,
});

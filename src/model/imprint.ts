import { z } from 'zod';
import { sectionId } from './fields.ts';
import type { Outline } from './outline.ts';

const hash = z
  .string()
  .regex(/^[0-9a-f]{8}$/, 'must be eight hexadecimal digits in quotes; npm run accept writes them');

/** What a half said when the other half was last brought in step with it: hashes, made and renewed by `npm run accept`. */
export const imprintSchema = z.strictObject({
  /** Question, summary, and what stands before the first section. */
  facts: hash,
  /** All code blocks. */
  commands: hash,
  sections: z.record(sectionId, hash),
});

export type Imprint = Readonly<z.output<typeof imprintSchema>>;

/** As much of a half as another language must follow. */
interface Half {
  readonly question: string;
  readonly summary: string;
  readonly outline: Pick<Outline, 'lead' | 'sections' | 'codeBlocks'>;
}

/** Hashes of what a half says, the same however it is set: spaces, width and kind of punctuation do not count. */
export function imprintOf({ question, summary, outline }: Half): Imprint {
  return {
    facts: hashOf([question, summary, outline.lead].map(plain).join('\n')),
    commands: hashOf(outline.codeBlocks.map(({ value }) => value).join('\n\n')),
    sections: Object.fromEntries(outline.sections.map(({ id, title, prose }) => [id, hashOf(plain(title + prose))])),
  };
}

/** What differs, as an author calls it: `facts`, `commands`, `section how-to-tell`. */
export function differences(before: Imprint, now: Imprint): readonly string[] {
  const sections = new Set([...Object.keys(before.sections), ...Object.keys(now.sections)]);
  return [
    ...(['facts', 'commands'] as const).filter((part) => before[part] !== now[part]),
    ...[...sections].filter((id) => before.sections[id] !== now.sections[id]).map((id) => `section ${id}`),
  ];
}

/** Punctuation of either script that only sets a sentence; a point between two digits or letters is part of a word. */
const TYPOGRAPHY = /[\s,;:!?()"'“”‘’「」『』《》、。…—–·]|\.(?!\w)/gu;

function plain(text: string): string {
  return text.normalize('NFKC').replace(TYPOGRAPHY, '');
}

/** FNV-1a over UTF-16 units, 32 bits: it only has to tell a changed text from the same one. */
function hashOf(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

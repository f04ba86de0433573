import type { Fault } from './fault.ts';
import { locales } from './locale.ts';
import type { ContentSource, RawFile } from './source.ts';

/** What `npm run new` puts where an author must write. */
export const UNWRITTEN = 'TODO';

/** Places of drafts that nobody has written yet. */
export function checkUnwritten({ answers, keywords }: ContentSource): readonly Fault[] {
  const texts = answers.flatMap(({ text }) => locales.flatMap((locale) => text[locale] ?? []));
  const files: readonly RawFile[] = [...answers.flatMap(({ facts }) => facts ?? []), ...texts, ...keywords.values()];
  return [
    ...files.flatMap(({ file, data }) =>
      fieldsSaying(UNWRITTEN, data).map((field): Fault => ({ ...fault(field.join('.')), file, field })),
    ),
    ...texts.flatMap(({ file, outline }) =>
      outline.sections
        .filter(({ prose }) => prose.trim() === UNWRITTEN)
        .map(({ id, line }): Fault => ({ ...fault(`section ${id}`), file, line })),
    ),
  ];
}

function fault(place: string): Pick<Fault, 'code' | 'what' | 'mend'> {
  return { code: 'unwritten', what: `${place} still says ${UNWRITTEN}`, mend: 'Write it, or remove it.' };
}

function fieldsSaying(word: string, value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (value === word) return [path];
  if (Array.isArray(value)) return value.flatMap((item, place) => fieldsSaying(word, item, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === word ? [[...path, key]] : fieldsSaying(word, item, [...path, key]),
  );
}

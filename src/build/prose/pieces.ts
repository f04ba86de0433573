import type { Fault } from '../../model/fault.ts';
import { isLocale, locales, type Locale } from '../../model/locale.ts';
import type { ContentSource, RawFile } from '../../model/source.ts';

/** A stretch of text somebody wrote, with backticks around what a machine says. */
export interface Piece extends Pick<Fault, 'file' | 'line' | 'field'> {
  readonly locale: Locale;
  readonly text: string;
}

/** What readers type, and what is wrong on purpose, is no prose of ours. */
const notOurs = new Set(['phrases', 'synonyms', 'avoid', 'inText', 'basedOn']);

/** All prose of a source: the text of answers, their front matter, and what tables and keywords say in a language. */
export function piecesOf(source: ContentSource): readonly Piece[] {
  const answers = source.answers.flatMap(({ facts, text }) => [
    ...(facts ? piecesIn(facts) : []),
    ...locales.flatMap((locale): readonly Piece[] => {
      const half = text[locale];
      if (!half) return [];
      const body = half.outline.paragraphs.map(({ text, line }) => ({ file: half.file, line, locale, text }));
      return [...piecesIn(half, locale), ...body];
    }),
  ]);
  const tables = Object.values(source.tables).flatMap((raw) => piecesIn(raw));
  return [
    ...answers,
    ...piecesIn(source.categories),
    ...[...source.keywords.values()].flatMap((raw) => piecesIn(raw)),
    ...tables,
  ];
}

/** Strings of a file below a field that names a language, or all of them where the file itself is of one. */
function piecesIn({ file, data }: RawFile, locale?: Locale): readonly Piece[] {
  const pieces: Piece[] = [];
  function walk(value: unknown, field: readonly PropertyKey[], language: Locale | undefined): void {
    if (typeof value === 'string') {
      if (language) pieces.push({ file, field, locale: language, text: value });
    } else if (Array.isArray(value)) {
      for (const [place, one] of value.entries()) walk(one, [...field, place], language);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) {
        if (!notOurs.has(name)) walk(one, [...field, name], isLocale(name) ? name : language);
      }
    }
  }
  walk(data, [], locale);
  return pieces;
}

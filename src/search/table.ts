import type { Catalog } from '../model/catalog.ts';
import { writtenAs } from '../model/glossary.ts';
import type { Locale } from '../model/locale.ts';
import type { CommandRow } from './commands.ts';
import { keywordRow, keywordSigns } from './keyword-rows.ts';
import { isPrintedSign } from './printed-signs.ts';
import { inPlainCase } from './sign-pattern.ts';
import { tersely, termsOf } from './terms.ts';

export type AnswerRow = readonly [
  id: string,
  question: string,
  short: string,
  /** Index into `categories`. */
  category: number,
  phrases: readonly string[],
];

export type KeywordRow = readonly [
  id: string,
  /** As printed, without the number of a reason code; empty where it is the id. */
  printed: string,
  /** What it is in a few words, shown as excerpt. */
  gist: string,
  /** Index into `answers` of the answer it belongs to; -1 for none. */
  answer: number,
  /** Names of its senses and words people use for it. */
  phrases: readonly string[],
  /** Its senses with severities and codes; see `keyword-facts.ts`. */
  facts: string,
];

/** `[text, index into answers or, past its end, into keywords, section id or nothing]` */
export type SignRow = readonly [text: string, page: number, section?: string];

/**
 * The small table: all that answers a query at once, one file per language. Headings are not in it: the full text has
 * their words, and found no question less.
 */
export interface SearchTable {
  readonly locale: Locale;
  /** Where a missing answer is reported: an `https:` or `mailto:` address. */
  readonly report?: string | undefined;
  readonly categories: readonly (readonly [id: string, name: string])[];
  readonly answers: readonly AnswerRow[];
  readonly keywords: readonly KeywordRow[];
  /** Printed ones (`printed-signs.ts`) last; without these until a query may hold one. */
  readonly signs: readonly SignRow[];
  /** For each term of the glossary, in its order, the words readers use for it. */
  readonly synonyms: readonly (readonly string[])[];
  /** Commands of the reference page. */
  readonly commands: readonly CommandRow[];
  readonly variants: HanVariants;
}

/** Other ways to write our own Chinese characters, cut to those that occur in the table. */
export interface HanVariants {
  /** Other form and ours, alternating: `體体雲云`. */
  readonly forms: string;
  /** Readings, each followed by the characters read so: `ding4…`; empty in a table without Chinese. */
  readonly readings: readonly (readonly [reading: string, characters: string])[];
}

/** What a table's builder must know of Chinese; the data are large and stay out of the browser. */
export interface HanKnowledge {
  /** Other forms (Traditional, Taiwan, Hong Kong) of a simplified character. */
  readonly otherForms: (char: string) => readonly string[];
  /** Readings without tone, e.g. `['ding']`. */
  readonly readings: (char: string) => readonly string[];
}

export const noVariants: HanVariants = { forms: '', readings: [] };

/** The small table of one language. */
export function tableOf(catalog: Catalog, locale: Locale, han?: HanKnowledge): SearchTable {
  const categories = catalog.categories.map((category) => [category.id, category[locale].name] as const);
  const answers = catalog.answers.map((answer): AnswerRow => {
    const { question, short, phrases } = answer.text[locale];
    const category = categories.findIndex(([id]) => id === answer.category);
    return [
      answer.id,
      question,
      tersely(short),
      category,
      tellingPhrases([question, short], phrases).map(tersely).filter(Boolean),
    ];
  });
  const signs = catalog.answers.flatMap((answer, page) =>
    answer.signatures.map(({ text, section }): SignRow => {
      const plain = inPlainCase(text);
      return section === undefined ? [plain, page] : [plain, page, section];
    }),
  );
  const placeOf = new Map(answers.map(([id], place) => [id, place]));
  const placeOfKeyword = new Map(catalog.keywords.map(({ id }, place) => [id, place]));
  const keywords = catalog.keywords.map((keyword) =>
    keywordRow(keyword, keyword.answer ? (placeOf.get(keyword.answer.id) ?? -1) : -1, (id) => placeOfKeyword.get(id)),
  );
  for (const [at, keyword] of catalog.keywords.entries()) {
    for (const text of keywordSigns(keyword)) signs.push([inPlainCase(text), answers.length + at]);
  }
  const synonyms = catalog.glossary.map((term) => [
    ...new Set([term[locale].term, ...writtenAs(term, locale), ...term.synonyms[locale]].map(tersely).filter(Boolean)),
  ]);
  const commands = (catalog.commands?.commands ?? []).map(({ id, command }): CommandRow => [id, command]);
  const report = catalog.site?.issues ?? (catalog.site?.mail && `mailto:${catalog.site.mail}`);
  signs.sort((a, b) => Number(isPrintedSign(a)) - Number(isPrintedSign(b)));
  const table = { locale, report, categories, answers, keywords, signs, synonyms, commands } as const;
  return { ...table, variants: han ? variantsOf(JSON.stringify(table), han) : noVariants };
}

/** Phrases without those that a line before them says in the same words, however it is put. */
function tellingPhrases(lines: readonly string[], phrases: readonly string[]): readonly string[] {
  const meaningOf = (text: string): string => [...new Set(termsOf(text).map(({ key }) => key))].sort().join(' ');
  const known = new Set(lines.map(meaningOf));
  return phrases.filter((phrase) => {
    const meaning = meaningOf(phrase);
    if (known.has(meaning)) return false;
    known.add(meaning);
    return true;
  });
}

function variantsOf(ours: string, han: HanKnowledge): HanVariants {
  const counts = new Map<string, number>();
  for (const char of ours.match(/[\u3400-\u9fff]/g) ?? []) counts.set(char, (counts.get(char) ?? 0) + 1);
  const characters = [...counts.keys()].sort();
  const forms = characters.flatMap((char) => han.otherForms(char).map((form) => form + char)).join('');
  const byReading = new Map<string, string>();
  for (const char of characters) {
    // A character that stands in one word alone is hardly ever taken for another.
    if (counts.get(char)! < 2) continue;
    for (const reading of han.readings(char)) byReading.set(reading, (byReading.get(reading) ?? '') + char);
  }
  return { forms, readings: [...byReading].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

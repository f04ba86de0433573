import type { Locale } from '../model/locale.ts';
import type { CommandRow } from './commands.ts';
import { tokenOf } from './full-text.ts';
import type { HanVariants, SearchTable } from './table.ts';

/** Raised when the shape below changes; a page kept from before a new build then loads the table anew. */
export const TABLE_VERSION = 5;

/** What machines print, which is the same in both languages: `search/literals.json`. */
interface LiteralsFile {
  readonly keywords: readonly [ids: string, printed: string, answers: string, phrases: string, facts: string];
  /** Pages as the difference to the one before. */
  readonly signs: readonly [texts: string, pages: string, sections: string];
  readonly commands: string;
}

/**
 * The small table as it is sent: column by column and with as few signs between the words as can be, for then it is
 * compressed best, and this is what a reader waits for. Lines of a column end in `\n`; several words in one are parted
 * by tabs.
 */
interface WordsFile {
  readonly version: number;
  /** Stamp of the literals of the same build: their places are counted through both files. */
  readonly literals: string;
  readonly locale: Locale;
  readonly report?: string | undefined;
  readonly categories: SearchTable['categories'];
  readonly answers: readonly [ids: string, questions: string, shorts: string, categories: string, phrases: string];
  readonly synonyms: string;
  readonly variants: readonly [forms: string, readings: string];
}

/** The two files of a table. */
export interface TableTexts {
  /** Words of one language. */
  readonly words: string;
  readonly literals: string;
}

export function writeTable(table: SearchTable): TableTexts {
  const { locale, report, categories, answers, keywords, signs, synonyms, commands, variants } = table;
  const literals = JSON.stringify({
    keywords: [
      lines(keywords, ([id]) => id),
      lines(keywords, ([, printed]) => printed),
      lines(keywords, ([, , , answer]) => answer),
      lines(keywords, ([, , , , phrases]) => phrases.join('\t')),
      lines(keywords, ([, , , , , facts]) => facts),
    ],
    signs: [
      lines(signs, ([text]) => text),
      lines(signs, ([, page], at) => page - (signs[at - 1]?.[1] ?? 0)),
      lines(signs, ([, , section]) => section ?? ''),
    ],
    commands: lines(commands, (row) => row.join('\t')),
  } satisfies LiteralsFile);
  const words = JSON.stringify({
    version: TABLE_VERSION,
    literals: tokenOf(literals),
    locale,
    report,
    categories,
    answers: [
      lines(answers, ([id]) => id),
      lines(answers, ([, question]) => question),
      lines(answers, ([, , short]) => short),
      lines(answers, ([, , , category]) => category),
      lines(answers, ([, , , , phrases]) => phrases.join('\t')),
    ],
    synonyms: lines(synonyms, (row) => row.join('\t')),
    variants: [variants.forms, variants.readings.map(([reading, characters]) => reading + characters).join('')],
  } satisfies WordsFile);
  return { words, literals };
}

/** Reads what `writeTable` wrote; undefined when it is of another version, or the two files are not of one build. */
export function readTable(texts: TableTexts): SearchTable | undefined {
  const file = JSON.parse(texts.words) as WordsFile;
  if (file.version !== TABLE_VERSION || file.literals !== tokenOf(texts.literals)) return undefined;
  const literals = JSON.parse(texts.literals) as LiteralsFile;
  const [ids, questions, shorts, categories, phrases] = file.answers.map(column);
  const [keywordIds, printed, owners, names, facts] = literals.keywords.map(column);
  const [signs, steps, sections] = literals.signs.map(column);
  let page = 0;
  return {
    locale: file.locale,
    report: file.report,
    categories: file.categories,
    answers: ids!.map((id, i) => [id, questions![i]!, shorts![i]!, Number(categories![i]), words(phrases![i] ?? '')]),
    keywords: keywordIds!.map((id, i) => [
      id,
      printed![i] ?? '',
      '',
      Number(owners![i]),
      words(names![i] ?? ''),
      facts![i] ?? '',
    ]),
    signs: signs!.map((sign, i) => {
      page += Number(steps![i]);
      const section = sections![i] ?? '';
      return section === '' ? [sign, page] : [sign, page, section];
    }),
    synonyms: column(file.synonyms).map(words),
    commands: column(literals.commands).map((row) => row.split('\t') as unknown as CommandRow),
    variants: { forms: file.variants[0], readings: readingsOf(file.variants[1]) },
  };
}

function lines<Row>(rows: readonly Row[], cell: (row: Row, at: number) => string | number): string {
  return rows.map(cell).join('\n');
}

function column(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function words(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('\t');
}

/** @example readingsOf('ding订定yue阅') // [['ding', '订定'], ['yue', '阅']] */
function readingsOf(text: string): HanVariants['readings'] {
  return [...text.matchAll(/([a-zü]+)([^a-zü]+)/g)].map(([, reading, characters]) => [reading!, characters!] as const);
}

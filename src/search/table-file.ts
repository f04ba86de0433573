import type { Locale } from '../model/locale.ts';
import { alphabetOf, readAlphabet, type AlphabetFile } from './alphabet.ts';
import { columnOf, rowsOf } from './columns.ts';
import { idOfCommand, type CommandRow } from './commands.ts';
import { tokenOf } from './full-text.ts';
import { isPrintedSign } from './printed-signs.ts';
import type { SearchTable, SignRow } from './table.ts';

/** Raised when the shape below changes; a page kept from before a new build then loads the table anew. */
const TABLE_VERSION = 7;

/**
 * What machines print, and ids, which are the same in both languages: `search/literals.json`. All of one page stands
 * together, for it is alike. Printed signs are a third file, `search/signatures.json`, of one row a page; it is loaded
 * with the first text that may hold one.
 */
interface LiteralsFile {
  /** Stamp of the signatures of the same build. */
  readonly signatures: string;
  /** Id and signs of each answer. */
  readonly answers: string;
  /** Id, printed text and signs of each keyword. */
  readonly keywords: string;
  /** Facts of each keyword, and its answer. */
  readonly facts: string;
  /** Phrases of each keyword. */
  readonly names: string;
  readonly commands: string;
}

/**
 * The small table as it is sent: with as few signs between the words as can be, and like beside like, for then it is
 * compressed best, and this is what a reader waits for.
 */
interface WordsFile {
  readonly version: number;
  /** Stamp of the literals of the same build: their rows belong together. */
  readonly literals: string;
  readonly locale: Locale;
  readonly report?: string | undefined;
  readonly alphabet: AlphabetFile;
  readonly categories: string;
  /** Question, short title and phrases of each answer. */
  readonly answers: string;
  /** Category of each answer. */
  readonly places: string;
  readonly synonyms: string;
}

/** The files of a table. */
export interface TableTexts {
  /** Words of one language. */
  readonly words: string;
  readonly literals: string;
  /** Without them the table has no printed signs. */
  readonly signatures?: string;
}

/** Signs stand in the order of their pages, answers before keywords, printed ones last; `tableOf` makes them so. */
export function writeTable(table: SearchTable): Required<TableTexts> {
  const { locale, report, categories, answers, synonyms, variants } = table;
  const { literals, signatures } = writeLiterals(table);
  const columns = {
    categories: columnOf(categories),
    answers: columnOf(answers.map(([, question, short, , phrases]) => [question, short, ...phrases])),
    synonyms: columnOf(synonyms),
  };
  const alphabet = alphabetOf(Object.values(columns), variants);
  const words = JSON.stringify({
    version: TABLE_VERSION,
    literals: tokenOf(literals),
    locale,
    report,
    alphabet: alphabet.file,
    categories: alphabet.encode(columns.categories),
    answers: alphabet.encode(columns.answers),
    places: columnOf(answers.map(([, , , category]) => [category])),
    synonyms: alphabet.encode(columns.synonyms),
  } satisfies WordsFile);
  return { words, literals, signatures };
}

/** The files that are the same in both languages. */
function writeLiterals({ answers, keywords, signs, commands }: SearchTable): Required<Omit<TableTexts, 'words'>> {
  const signsOf = Map.groupBy(
    signs.filter((sign) => !isPrintedSign(sign)),
    ([, page]) => page,
  );
  const printedOf = Map.groupBy(signs.filter(isPrintedSign), ([, page]) => page);
  const pages = [...answers, ...keywords].map((_, page) => bySection(printedOf.get(page) ?? []));
  const signatures = JSON.stringify(columnOf(pages));
  const literals = JSON.stringify({
    signatures: tokenOf(signatures),
    answers: columnOf(answers.map(([id], page) => [id, ...bySection(signsOf.get(page) ?? [])])),
    keywords: columnOf(
      keywords.map(([id, printed], at) => [id, printed, ...bySection(signsOf.get(answers.length + at) ?? [])]),
    ),
    facts: columnOf(keywords.map(([, , , answer, , facts]) => [answer < 0 ? facts : `${facts}.${answer}`])),
    names: columnOf(keywords.map(([, , , , phrases]) => phrases)),
    commands: columnOf(commands.map(([id, command]) => (id === idOfCommand(command) ? [command] : [command, id]))),
  } satisfies LiteralsFile);
  return { literals, signatures };
}

/** Reads what `writeTable` wrote; undefined when it is of another version, or the files are not of one build. */
export function readTable(texts: TableTexts): SearchTable | undefined {
  const file = JSON.parse(texts.words) as WordsFile;
  if (file.version !== TABLE_VERSION || file.literals !== tokenOf(texts.literals)) return undefined;
  const literals = JSON.parse(texts.literals) as LiteralsFile;
  const { signatures } = texts;
  if (signatures !== undefined && literals.signatures !== tokenOf(signatures)) return undefined;
  const printed = signatures === undefined ? [] : rowsOf(JSON.parse(signatures) as string);
  const { decode, variants } = readAlphabet(file.alphabet);
  const read = (column: string): readonly (readonly string[])[] => rowsOf(decode(column));
  const own = rowsOf(literals.answers);
  const keywords = rowsOf(literals.keywords);
  const facts = rowsOf(literals.facts);
  const names = rowsOf(literals.names);
  const categories = rowsOf(file.places);
  return {
    locale: file.locale,
    report: file.report,
    categories: read(file.categories).map(([id, name]) => [id!, name!]),
    answers: read(file.answers).map(([question, short, ...phrases], i) => [
      own[i]![0]!,
      question!,
      short!,
      Number(categories[i]![0]),
      phrases,
    ]),
    keywords: keywords.map(([id, printed], i) => {
      const [fact, answer] = (facts[i]?.[0] ?? '').split('.');
      return [id!, printed ?? '', '', answer === undefined ? -1 : Number(answer), names[i] ?? [], fact!];
    }),
    signs: [
      ...own.flatMap(([, ...signs], page) => signRows(signs, page)),
      ...keywords.flatMap(([, , ...signs], at) => signRows(signs, own.length + at)),
      ...printed.flatMap(signRows),
    ],
    synonyms: read(file.synonyms),
    commands: rowsOf(literals.commands).map(([command, id]): CommandRow => [id ?? idOfCommand(command!), command!]),
    variants,
  };
}

/** A page's signs, with an empty word and the section before those of another section than the one before. */
function bySection(signs: readonly SignRow[]): readonly string[] {
  let last = '';
  return signs.flatMap(([text, , section = '']) => {
    if (section === last) return [text];
    last = section;
    return ['', section, text];
  });
}

function signRows(words: readonly string[], page: number): readonly SignRow[] {
  const rows: SignRow[] = [];
  let section = '';
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === '') section = words[++at]!;
    else rows.push(section === '' ? [word, page] : [word, page, section]);
  }
  return rows;
}

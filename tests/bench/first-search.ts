/**
 * What the first search of a large site costs, its small table in parts and its full text, without building the site:
 * our content and as many made-up answers as make up the number. `node tests/bench/first-search.ts 1000 10000`
 */
import { rm } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '../../src/build/disk-source.ts';
import { root } from '../../src/commands/root.ts';
import { catalogOf, type Catalog } from '../../src/model/catalog.ts';
import { locales, otherLocale, type Locale } from '../../src/model/locale.ts';
import { readHanKnowledge } from '../../src/search/han-knowledge.ts';
import { partTable } from '../../src/search/parted-table.ts';
import { ownReaderSteps, readHead, rowLoaderOf } from '../../src/search/parts-finder.ts';
import { rank } from '../../src/search/rank.ts';
import { recogniserSteps } from '../../src/search/recognise.ts';
import { atOnce } from '../../src/search/steps.ts';
import { writeTable } from '../../src/search/table-file.ts';
import { tableOf, type SearchTable } from '../../src/search/table.ts';
import { readQuestions } from '../search/questions.ts';
import { tell } from '../search/report.ts';
import { makeAnswers, plainOf, type MadeAnswer } from './scale/content.ts';
import { indexTexts, readFullText } from './scale/full-text.ts';

/** Questions asked, each as a reader's first. */
const ASKED = 50;
/** Results whose rows a reader sees. */
const SHOWN = 10;

const ours = catalogOf((await readContent(root)).source);
const han = readHanKnowledge();

for (const count of process.argv.slice(2).map(Number)) {
  const made = await makeAnswers(Math.max(0, count - ours.answers.length));
  const catalog = grown(ours, made);
  tell(`\n${String(catalog.answers.length)} answers, ${String(catalog.keywords.length)} keywords`);
  const tables = { zh: tableOf(catalog, 'zh', han), en: tableOf(catalog, 'en', han) };
  const texts = new Map(made.map(({ id, text }) => [id, text]));
  const folder = await indexTexts(catalog, tables, (id, locale) => {
    const own = texts.get(id);
    return own ? plainOf(own[locale]) : catalog.answer(id).text[locale].outline.body;
  });
  for (const locale of locales) await measure(locale, tables, folder);
  await rm(folder, { recursive: true });
}

/** Our catalog with made-up answers besides, each with the facts of one of ours. */
function grown(catalog: Catalog, made: readonly MadeAnswer[]): Catalog {
  const others = made.map(({ id, text }, at) => {
    const model = catalog.answers[at % catalog.answers.length]!;
    const worded = (locale: Locale): (typeof model.text)[Locale] => {
      const { question, short, phrases } = text[locale];
      return { ...model.text[locale], question, short, phrases: [...phrases] };
    };
    return { ...model, id, signatures: [], text: { zh: worded('zh'), en: worded('en') } };
  });
  const places = new Map(catalog.categories.map(({ id }, place) => [id, place]));
  // As in a catalog, category by category.
  const answers = [...catalog.answers, ...others].sort((a, b) => places.get(a.category)! - places.get(b.category)!);
  return { ...catalog, answers };
}

async function measure(locale: Locale, tables: Readonly<Record<Locale, SearchTable>>, folder: string): Promise<void> {
  const fullText = await readFullText(folder, locale);
  const whole = writeTable(tables[locale]);
  const parts = partTable(tables[locale], tables[otherLocale(locale)]);
  const { head, table } = readHead(parts.get('head.json')!)!;
  const sizes = new Map<string, number>();
  const bytesOf = (path: string): number => {
    const known = sizes.get(path) ?? brotliCompressSync(parts.get(path)!).length;
    sizes.set(path, known);
    return known;
  };
  const recognise = atOnce(recogniserSteps(table));
  const costs: { bytes: number; files: number; text: number; textFiles: number; all: number; milliseconds: number }[] =
    [];
  const questions = readQuestions().filter(({ lang, kind }) => lang === locale && kind !== 'log');
  for (const { q } of questions.filter((_, at) => at % Math.floor(questions.length / ASKED) === 0).slice(0, ASKED)) {
    const asked = new Set<string>();
    const load = (path: string): Promise<string> => {
      asked.add(`${head.folder}/${path}`);
      return Promise.resolve(parts.get(`${head.folder}/${path}`)!);
    };
    const reader = atOnce(ownReaderSteps(head, table, load));
    const started = performance.now();
    const { query, index } = await reader.understand(q, false, recognise);
    await rowLoaderOf(load)(rank(query, index, []).slice(0, SHOWN));
    const milliseconds = performance.now() - started;
    const bytes = [...asked].reduce((sum, path) => sum + bytesOf(path), 0);
    const text = fullText.costOf(query);
    const all = bytesOf('head.json') + bytes + fullText.always + text.bytes;
    costs.push({ bytes, files: asked.size, text: text.bytes, textFiles: text.files, all, milliseconds });
  }
  const of = (figure: keyof (typeof costs)[number]): readonly number[] =>
    costs.map((cost) => cost[figure]).sort((a, b) => a - b);
  const headBytes = bytesOf('head.json');
  const [bytes, files, times] = [of('bytes'), of('files'), of('milliseconds')];
  const [text, textFiles, all] = [of('text'), of('textFiles'), of('all')];
  const wholeBytes = [whole.words, whole.literals].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  tell(
    `${locale}: whole ${kB(wholeBytes)}; head ${kB(headBytes)}, with a first query's parts ${kB(headBytes + middle(bytes))}` +
      ` (worst ${kB(headBytes + bytes.at(-1)!)}), in ${middle(files)} files (worst ${files.at(-1)!});` +
      ` read and ranked in ${middle(times).toFixed(0)} ms (worst ${times.at(-1)!.toFixed(0)}); ${parts.size} files in all`,
  );
  tell(
    `${locale}: full text ${kB(fullText.always)} for every query, ${kB(fullText.listOfPieces)} of it the list of` +
      ` ${fullText.pieces} pieces; of a first query ${kB(middle(text))} more (worst ${kB(text.at(-1)!)}) in` +
      ` ${middle(textFiles)} files (worst ${textFiles.at(-1)!}). Table and full text of a first query ${kB(middle(all))}` +
      ` (worst ${kB(all.at(-1)!)})`,
  );
}

function middle(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1]!;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

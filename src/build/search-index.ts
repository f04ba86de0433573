import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { languageTags, locales, type Locale } from '../model/locale.ts';
import { answerPath } from '../model/routes.ts';
import { tokensOf } from '../search/full-text.ts';
import { nameOfAnswer, stampOf, textPath } from '../search/page-addresses.ts';
import { readTable } from '../search/table-file.ts';
import type { SearchTable } from '../search/table.ts';
import { answerWordsOf } from './answer-words.ts';
import { readAsked } from './asked.ts';
import { filesBelow } from './files-below.ts';
import { textOf, type PageSection } from './page-text.ts';
import { thinIndex, type ThinLanguage } from './thin-index.ts';

/** Pagefind's user interfaces, highlighter, worker and texts: we have or need none of them. */
const isUnused = (path: string): boolean => /^pagefind-.*(ui|highlight)|^pagefind-worker/.test(path);

/** Pagefind's script, the only file of it that is text. */
const SCRIPT = 'pagefind.js';

/** Pages that are the same text once more, or none of their own. */
const isIndexed = (html: string): boolean => html.includes('data-pagefind-body');

/** Languages Pagefind knows no word stems of, which would take tokens for words; ISO 639-2 has these for own use. */
const indexedAs: Readonly<Record<Locale, string>> = { zh: 'qaa', en: 'qab' };

interface BuiltPage {
  /** Below the site's root. */
  readonly path: string;
  readonly locale: Locale;
  readonly isAnswer: boolean;
  readonly sections: readonly PageSection[];
}

/**
 * Writes what search reads besides the small table: the full text of the answers as a Pagefind index for each language
 * into `pagefind/`, and each page's text by section, of which excerpts are made, into `search/text/`.
 */
export function searchIndex(root: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await readPages(folder);
        for (const { path, sections } of pages) {
          await write(
            join(folder, textPath(path)),
            JSON.stringify(sections.map(({ id, title, text }) => [id, title, text])),
          );
        }
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const languages: ThinLanguage[] = [];
        for (const locale of locales) {
          const [words, literals] = await Promise.all(
            [locale, 'literals'].map((name) => readFile(join(folder, `search/${name}.json`), 'utf8')),
          );
          const table = readTable({ words: words!, literals: literals! })!;
          const answers = pages.filter((page) => page.locale === locale && page.isAnswer);
          const levels = await addAnswers(index, { root, answers, table });
          const ids = table.answers.map(([id]) => id);
          const stamp = stampOf(locale, ids);
          languages.push({
            indexedAs: indexedAs[locale],
            tag: languageTags[locale].toLowerCase(),
            names: new Map(ids.map((id, place) => [answerPath(locale, id), nameOfAnswer(stamp, place)])),
            told: (path, word) => levels.get(path)?.get(word) ?? 0,
          });
        }
        const { files, errors: unwritten } = await index.getFiles();
        if (unwritten.length > 0) throw new Error(`Pagefind could not write its index: ${unwritten.join('; ')}`);
        for (const { path, content } of thinIndex(files, languages)) {
          if (!isUnused(path))
            await write(join(folder, 'pagefind', path), path === SCRIPT ? await shorten(content) : content);
        }
        await close();
        logger.info(`${pages.length} pages read`);
      },
    },
  };
}

async function readPages(folder: string): Promise<readonly BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const locale of locales) {
    for (const path of await filesBelow(folder, `${locale}/**/*.html`)) {
      const html = await readFile(join(folder, path), 'utf8');
      if (!isIndexed(html)) continue;
      const isAnswer = html.includes('data-pagefind-body="answer"');
      pages.push({ path, locale, isAnswer, sections: textOf(html) });
    }
  }
  return pages;
}

/**
 * Adds one record for each answer, of its words instead of its text.
 * @returns each answer's words with their levels, by the path of its page
 */
async function addAnswers(
  index: PagefindIndex,
  { root, answers, table }: { root: string; answers: readonly BuiltPage[]; table: SearchTable },
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const rows = rowsByPath(table);
  const words = answerWordsOf(
    answers.map(({ path, sections }) => {
      const { id, lines, known } = rows.get(path)!;
      return {
        text: sections.map(({ title, text }) => `${title}\n${text}`).join('\n'),
        asked: [...lines, ...readAsked(root, id, table.locale).map(({ text }) => text)],
        known,
      };
    }),
  );
  for (const [at, { path }] of answers.entries()) {
    // Without a title, whose words would be in the index too.
    const content = `<html lang="${indexedAs[table.locale]}"><body data-pagefind-body>${[...words[at]!.keys()].join(' ')}</body></html>`;
    const { errors } = await index.addHTMLFile({ url: path, content });
    if (errors.length > 0) throw new Error(`Pagefind could not index ${path}: ${errors.join('; ')}`);
  }
  return new Map(answers.map(({ path }, at) => [path, words[at]!]));
}

interface TableRow {
  readonly id: string;
  /** Its question and phrases. */
  readonly lines: readonly string[];
  /** All its words as tokens. */
  readonly known: ReadonlySet<string>;
}

/** What the table has of each answer, by the path of its page. */
function rowsByPath({ locale, answers }: SearchTable): ReadonlyMap<string, TableRow> {
  return new Map(
    answers.map(([id, question, short, , phrases]) => {
      const known = new Set(tokensOf([question, short, ...phrases].join('\n')));
      return [answerPath(locale, id), { id, lines: [question, ...phrases], known }];
    }),
  );
}

async function shorten(script: Uint8Array): Promise<string> {
  const { code, errors } = await minify(SCRIPT, new TextDecoder().decode(script), { module: true });
  if (errors.length > 0) throw new Error(`Pagefind's script could not be shortened: ${errors[0]!.message}`);
  return tellingOfMissingPieces(code);
}

/** Pagefind searches on without a piece of its index that fails to come; whoever asked would take the rest for all. */
function tellingOfMissingPieces(code: string): string {
  const parts = code.split(/(?<=`load_index_chunk`\)\))\.catch\(\(\)=>\{\}\)/);
  if (parts.length !== 2) throw new Error("Pagefind's loadChunk is not where it was; has its script changed?");
  return parts.join('');
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

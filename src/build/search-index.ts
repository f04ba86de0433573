import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { languageTags, locales, type Locale } from '../model/locale.ts';
import { answerPath } from '../model/routes.ts';
import { tokensOf } from '../search/full-text.ts';
import { normalise } from '../search/normalise.ts';
import { nameOfAnswer, stampOf, textPath } from '../search/page-addresses.ts';
import { readTable } from '../search/table-file.ts';
import type { SearchTable } from '../search/table.ts';
import { textOf, type PageSection } from './page-text.ts';
import { thinIndex, type ThinLanguage } from './thin-index.ts';
import { repeatedWordsOf } from './word-pairs.ts';

/** Pagefind's user interfaces, highlighter, worker and texts: we have or need none of them. */
const isUnused = (path: string): boolean => /^pagefind-.*(ui|highlight)|^pagefind-worker/.test(path);

/** Pagefind's script, the only file of it that is text. */
const SCRIPT = 'pagefind.js';

/** Pages that are the same text once more, or none of their own. */
const isIndexed = (html: string): boolean => html.includes('data-pagefind-body');

/** Languages Pagefind knows no word stems of, which would take tokens for words; ISO 639-2 has these for own use. */
const indexedAs: Readonly<Record<Locale, string>> = { zh: 'qaa', en: 'qab' };

/** Share of the answers above which a word tells none of them from the others. */
const MAX_SHARE = 1 / 12;

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
export function searchIndex(): AstroIntegration {
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
          await addAnswers(
            index,
            pages.filter((page) => page.locale === locale && page.isAnswer),
            table,
          );
          const ids = table.answers.map(([id]) => id);
          const stamp = stampOf(locale, ids);
          languages.push({
            indexedAs: indexedAs[locale],
            tag: languageTags[locale].toLowerCase(),
            names: new Map(ids.map((id, place) => [answerPath(locale, id), nameOfAnswer(stamp, place)])),
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
    // In order, so that two builds give the same index.
    const paths = (await Array.fromAsync(glob(`${locale}/**/*.html`, { cwd: folder }))).sort();
    for (const path of paths) {
      const html = await readFile(join(folder, path), 'utf8');
      if (!isIndexed(html)) continue;
      const isAnswer = html.includes('data-pagefind-body="answer"');
      pages.push({ path: path.replaceAll('\\', '/'), locale, isAnswer, sections: textOf(html) });
    }
  }
  return pages;
}

/**
 * One record for each answer, of its words instead of its text: each word once, without those the small table has for
 * the answer, and those that more than one answer in twelve has. An index of the texts is ten times as large, most of it places of words.
 */
async function addAnswers(index: PagefindIndex, answers: readonly BuiltPage[], table: SearchTable): Promise<void> {
  const texts = answers.map(({ sections }) =>
    normalise(sections.map(({ title, text: own }) => `${title}\n${own}`).join('\n')),
  );
  const words = repeatedWordsOf(texts);
  const tokens = texts.map((text, at) => tokensOf(text, words[at]));
  const known = wordsInTable(table);
  const counts = new Map<string, number>();
  for (const own of tokens) for (const token of own) counts.set(token, (counts.get(token) ?? 0) + 1);
  const telling = answers.map(({ path }, at) =>
    tokens[at]!.filter((token) => counts.get(token)! <= answers.length * MAX_SHARE && !known.get(path)?.has(token)),
  );
  for (const [at, { path }] of answers.entries()) {
    // Without a title, whose words would be in the index too.
    const content = `<html lang="${indexedAs[table.locale]}"><body data-pagefind-body>${telling[at]!.join(' ')}</body></html>`;
    const { errors } = await index.addHTMLFile({ url: path, content });
    if (errors.length > 0) throw new Error(`Pagefind could not index ${path}: ${errors.join('; ')}`);
  }
}

/** Tokens of each answer's lines in the table, by the path of its page. */
function wordsInTable({ locale, answers }: SearchTable): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    answers.map(([id, question, short, , phrases]) => {
      return [answerPath(locale, id), new Set(tokensOf([question, short, ...phrases].join('\n')))];
    }),
  );
}

async function shorten(script: Uint8Array): Promise<string> {
  const { code, errors } = await minify(SCRIPT, new TextDecoder().decode(script), { module: true });
  if (errors.length > 0) throw new Error(`Pagefind's script could not be shortened: ${errors[0]!.message}`);
  return code;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

import { decode } from 'cborg';
import { gunzipSync } from 'fflate';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { searchIndex } from '../../../src/build/search-index.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { languageTags, locales, type Locale, type Localised } from '../../../src/model/locale.ts';
import { answerPath } from '../../../src/model/routes.ts';
import { searchesOf } from '../../../src/search/full-text.ts';
import type { Query } from '../../../src/search/query.ts';
import { writeTable } from '../../../src/search/table-file.ts';
import type { SearchTable } from '../../../src/search/table.ts';

/** What a reader loads of one language's full text. */
export interface FullTextCost {
  /** Engine, its script and the list of pieces, which every query needs. */
  readonly always: number;
  readonly listOfPieces: number;
  readonly pieces: number;
  /** Of the pieces that a query's words stand in. */
  readonly costOf: (query: Query) => { readonly bytes: number; readonly files: number };
}

type Meta = [version: string, pages: unknown[], pieces: [from: string, to: string, name: string][]];

/**
 * Has the build index pages that hold nothing but the text of answers.
 * @param textOf an answer's text
 * @returns the built folder
 */
export async function indexTexts(
  { answers }: Pick<Catalog, 'answers'>,
  tables: Readonly<Localised<SearchTable>>,
  textOf: (id: string, locale: Locale) => string,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scale-text-'));
  await mkdir(join(folder, 'search'));
  for (const locale of locales) {
    await mkdir(join(folder, locale));
    const { words, literals } = writeTable(tables[locale]);
    await writeFile(join(folder, `search/${locale}.json`), words);
    await writeFile(join(folder, 'search/literals.json'), literals);
    for (const { id } of answers) {
      const text = textOf(id, locale).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const html = `<!doctype html><body><main data-pagefind-body="answer"><p>${text}</p></main></body>`;
      await writeFile(join(folder, answerPath(locale, id)), html);
    }
  }
  const hook = searchIndex(folder).hooks['astro:build:done'] as (options: object) => Promise<void>;
  await hook({ dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } });
  return folder;
}

export async function readFullText(folder: string, locale: Locale): Promise<FullTextCost> {
  const own = join(folder, 'pagefind');
  const tag = languageTags[locale].toLowerCase();
  const meta = (await readdir(own)).find((name) => name.startsWith(`pagefind.${tag}_`))!;
  const packed = await readFile(join(own, meta));
  const [, , pieces] = decode(gunzipSync(packed).subarray('pagefind_dcd'.length)) as Meta;
  const sizes = new Map<string, number>();
  for (const [, , name] of pieces) sizes.set(name, (await readFile(join(own, `index/${name}.pf_index`))).length);
  const engine = await readFile(join(own, 'wasm.unknown.pagefind'));
  const texts = ['pagefind.js', 'pagefind-entry.json'].map(async (name) =>
    brotliCompressSync(await readFile(join(own, name))),
  );
  const always = [engine, packed, ...(await Promise.all(texts))].reduce((sum, { length }) => sum + length, 0);
  return {
    always,
    listOfPieces: packed.length,
    pieces: pieces.length,
    costOf(query) {
      const words = searchesOf(query).flatMap((search) => search?.replaceAll('"', '') ?? []);
      const asked = words.map((word) => pieces.find(([from, to]) => word >= from && word <= to)?.[2]);
      const names = new Set(asked.filter((name) => name !== undefined));
      return { bytes: [...names].reduce((sum, name) => sum + sizes.get(name)!, 0), files: names.size };
    },
  };
}

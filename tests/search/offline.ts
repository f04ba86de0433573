import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder } from '../../src/commands/root.ts';
import { languageTags, otherLocale, type Locale } from '../../src/model/locale.ts';
import { fullTextOf, type FullText, type Pagefind } from '../../src/search/ask-pagefind.ts';
import { finderOf, type Finder, type Understood } from '../../src/search/finder.ts';
import { pagesOf } from '../../src/search/line-index.ts';
import { placesByHash, type PageList } from '../../src/search/page-addresses.ts';
import type { Result } from '../../src/search/rank.ts';
import { readTable } from '../../src/search/table-file.ts';
import type { SearchTable } from '../../src/search/table.ts';

/** Search of one language as the page does it, without a browser: the built table and the built full text. */
export interface OfflineSearch {
  readonly finder: Finder;
  readonly fullText: FullText;
  readonly pagefind: Pagefind;
  readonly places: ReadonlyMap<string, number>;
  readonly find: (text: string) => Promise<{ understood: Understood; results: readonly Result[] }>;
}

const ADDRESS = 'http://offline.invalid/';

/** Serves Pagefind from the built folder: it asks for its files by `fetch`, which Node does not do for files. */
function serveBuiltFolder(): void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(ADDRESS)) return real(input, init);
    return new Response(await readFile(join(builtFolder, new URL(address).pathname)));
  };
}

/** Pagefind takes the language of its index from the page's `lang`. */
async function inPageOf(locale: Locale, work: () => Promise<void>): Promise<void> {
  const page = globalThis as { document?: unknown };
  page.document = { querySelector: () => ({ getAttribute: () => languageTags[locale] }) };
  try {
    await work();
  } finally {
    delete page.document;
  }
}

let isServing = false;

async function readBuiltTable(locale: Locale): Promise<SearchTable> {
  const table = readTable(await readFile(join(builtFolder, `search/${locale}.json`), 'utf8'));
  if (!table) throw new Error('dist/ was built by another version: run npm run build');
  return table;
}

/** @param tables what to search with; the built ones when left out */
export async function offlineSearch(
  locale: Locale,
  tables?: Readonly<Record<Locale, SearchTable>>,
): Promise<OfflineSearch> {
  if (!isServing) serveBuiltFolder();
  isServing = true;
  const read = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(builtFolder, path), 'utf8')) as T;
  const table = tables?.[locale] ?? (await readBuiltTable(locale));
  const foreign = tables?.[otherLocale(locale)] ?? (await readBuiltTable(otherLocale(locale)));
  const finder = finderOf(table, foreign);
  // Each language needs an engine of its own, and a module is loaded once for an address.
  const script = `${pathToFileURL(join(builtFolder, 'pagefind/pagefind.js')).href}?${locale}`;
  const pagefind = (await import(script)) as Pagefind;
  await inPageOf(locale, async () => {
    await pagefind.options({ basePath: `${ADDRESS}pagefind/`, noWorker: true });
    await pagefind.init();
    await pagefind.search('');
  });
  const places = placesByHash(await read<PageList>(`pagefind/pages.${locale}.json`), pagesOf(table));
  const fullText = fullTextOf(pagefind, places);
  return {
    finder,
    fullText,
    pagefind,
    places,
    async find(text) {
      const understood = finder.understand(text);
      return { understood, results: finder.rank(understood, await fullText(understood.query)) };
    },
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder } from '../../src/commands/root.ts';
import { languageTags, otherLocale, type Locale } from '../../src/model/locale.ts';
import { fullTextOf, type FullText, type Pagefind } from '../../src/search/ask-pagefind.ts';
import { finderOf, type Finder, type Understood } from '../../src/search/finder.ts';
import { placesByName, stampOf } from '../../src/search/page-addresses.ts';
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

const folders = new Map<string, string>();

/**
 * Serves a folder to Pagefind, which asks for its files by `fetch`; Node does not do that for files.
 * @returns the address it is served at
 */
export function serveFolder(name: string, folder: string): string {
  if (folders.size === 0) {
    const real = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const address = new URL(input instanceof Request ? input.url : String(input));
      const own = folders.get(address.host);
      return own === undefined ? real(input, init) : new Response(await readFile(join(own, address.pathname)));
    };
  }
  const host = `${name}.invalid`;
  folders.set(host, folder);
  return `http://${host}/`;
}

/** Pagefind takes the language of its index from the page's `lang`. */
export async function inPageOf(language: string, work: () => Promise<void>): Promise<void> {
  const page = globalThis as { document?: unknown };
  page.document = { querySelector: () => ({ getAttribute: () => language }) };
  try {
    await work();
  } finally {
    delete page.document;
  }
}

/** Ids of the answers that keywords belong to, by the keyword's id. */
export async function ownersOf(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const { answers, keywords } = await readBuiltTable(locale);
  return new Map(keywords.flatMap(([id, , , answer]) => (answer < 0 ? [] : [[id, answers[answer]![0]] as const])));
}

async function readBuiltTable(locale: Locale): Promise<SearchTable> {
  const [words, literals, signatures] = await Promise.all(
    [locale, 'literals', 'signatures'].map((name) => readFile(join(builtFolder, `search/${name}.json`), 'utf8')),
  );
  const table = readTable({ words: words!, literals: literals!, signatures: signatures! });
  if (!table) throw new Error('dist/ was built by another version: run npm run build');
  return table;
}

/** @param tables what to search with; the built ones when left out */
export async function offlineSearch(
  locale: Locale,
  tables?: Readonly<Record<Locale, SearchTable>>,
): Promise<OfflineSearch> {
  const address = serveFolder('built', builtFolder);
  const built = await readBuiltTable(locale);
  const table = tables?.[locale] ?? built;
  const foreign = tables?.[otherLocale(locale)] ?? (await readBuiltTable(otherLocale(locale)));
  const finder = finderOf(table, foreign);
  // Each language needs an engine of its own, and a module is loaded once for an address.
  const script = `${pathToFileURL(join(builtFolder, 'pagefind/pagefind.js')).href}?${locale}`;
  const pagefind = (await import(script)) as Pagefind;
  await inPageOf(languageTags[locale], async () => {
    await pagefind.options({ basePath: `${address}pagefind/`, noWorker: true });
    await pagefind.init();
    await pagefind.search('');
  });
  const places = placesIn(table, built);
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

/** Places in a table by what the full text calls the answers of the built one. */
function placesIn(table: SearchTable, built: SearchTable): ReadonlyMap<string, number> {
  const ids = built.answers.map(([id]) => id);
  const placeOf = new Map(table.answers.map(([id], place) => [id, place]));
  const names = [...placesByName(stampOf(table.locale, ids), ids.length)];
  return new Map(
    names.flatMap(([name, at]) =>
      placeOf.get(ids[at]!) === undefined ? [] : [[name, placeOf.get(ids[at]!)!] as const],
    ),
  );
}

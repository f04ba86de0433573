import { otherLocale, type Locale } from '../model/locale.ts';
import { finderSteps, type Finder, type Understood } from '../search/finder.ts';
import { placesByName, stampOf } from '../search/page-addresses.ts';
import type { Page } from '../search/line-index.ts';
import { mayHoldPrinted } from '../search/printed-signs.ts';
import type { Result } from '../search/rank.ts';
import { readTable, type TableTexts } from '../search/table-file.ts';
import type { SearchTable } from '../search/table.ts';
import { pageLocale } from './page-locale.ts';
import { fetchFile } from './site-files.ts';
import { inSlices } from './slices.ts';

/*
 * Where search gets what it knows. In the build of a large site `search-parts.ts` stands in this module's place, which
 * loads the small table part by part.
 */

/** What a query needs besides the words of the page's language. */
interface Wants {
  /** Printed signs. */
  readonly signatures: boolean;
  /** The other language's words. */
  readonly foreign: boolean;
}

/** Makes once, and keeps what came of it; a failure is not kept, so that a retry asks again. */
function kept<Key, Made>(make: (key: Key) => Promise<Made>): (key: Key) => Promise<Made> {
  const known = new Map<string, Promise<Made>>();
  return (key) => {
    const name = JSON.stringify(key);
    const made = known.get(name) ?? make(key);
    known.set(name, made);
    made.catch(() => known.delete(name));
    return made;
  };
}

const texts = new Map<string, Promise<string>>();

async function fetchText(path: string, cache: RequestCache): Promise<string> {
  return (await fetchFile(path, cache)).text();
}

/** A file of the table, once for all tables it belongs to. */
function textOf(path: string, cache: RequestCache): Promise<string> {
  const known = cache === 'default' ? texts.get(path) : undefined;
  if (known) return known;
  const text = fetchText(path, cache);
  texts.set(path, text);
  text.catch(() => texts.delete(path));
  return text;
}

const loadTable = kept(
  async ({ locale, signatures }: { locale: Locale; signatures: boolean }): Promise<SearchTable> => {
    const paths = [`search/${locale}.json`, 'search/literals.json', ...(signatures ? ['search/signatures.json'] : [])];
    // The second time past the browser's own copy, which may be from before a new build, or damaged.
    for (const cache of ['default', 'reload'] as const) {
      const [words, literals, printed] = await Promise.all(paths.map((path) => textOf(path, cache)));
      const table = tableIn({ words: words!, literals: literals!, ...(signatures ? { signatures: printed! } : {}) });
      if (table) return table;
    }
    throw new Error(`one of ${paths.join(', ')} is damaged, or of another build than this script`);
  },
);

function tableIn(files: TableTexts): SearchTable | undefined {
  try {
    return readTable(files);
  } catch {
    return undefined;
  }
}

/** Where a missing answer is reported, once the table is there; undefined when the site names no such place. */
export function reportAddress(): string | undefined {
  return report;
}

let report: string | undefined;

/** How a query is understood, once all is loaded that it needs. @param isStale whether nobody waits for it any more */
export async function understandText(text: string, isExact: boolean, isStale: () => boolean): Promise<Understood> {
  const signatures = mayHoldPrinted(text);
  const finder = await loadFinder({ signatures, foreign: false });
  const understood = finder.understand(text, isExact);
  if (!understood.wantsForeign || isStale()) return understood;
  // Without the other language's table its words are merely unknown.
  const both = await loadFinder({ signatures, foreign: true }).catch(() => finder);
  return both.understand(text, isExact);
}

/** The same on the other language's page. */
export async function understandThere(text: string): Promise<Understood> {
  const table = await loadTable({ locale: otherLocale(pageLocale()), signatures: mayHoldPrinted(text) });
  return (await inSlices(finderSteps(table))).understand(text);
}

type WithPages = (results: readonly Result[], locale: Locale) => Promise<readonly Result[]>;

/** Results with all that is shown of their pages; the whole table has it. */
export const withPages: WithPages = (results) => Promise.resolve(results);

/** Places of answers by what the full text calls them. */
export function loadPlaces(pages: readonly Page[]): Promise<ReadonlyMap<string, number>> {
  const ids = pages.flatMap(({ kind, id }) => (kind === 'answer' ? [id] : []));
  return Promise.resolve(placesByName(stampOf(pageLocale(), ids), ids.length));
}

/** The finder of the page's language, with what a query wants. */
const loadFinder = kept(async ({ signatures, foreign }: Wants): Promise<Finder> => {
  const locale = pageLocale();
  if (signatures) {
    const whole = loadTable({ locale, signatures });
    const [finder, table] = await Promise.all([loadFinder({ signatures: false, foreign }), whole]);
    return inSlices(finder.withSignatures(table));
  }
  if (foreign) {
    const other = loadTable({ locale: otherLocale(locale), signatures });
    const [finder, table] = await Promise.all([loadFinder({ signatures, foreign: false }), other]);
    return inSlices(finder.withForeign(table));
  }
  const table = await loadTable({ locale, signatures });
  report = table.report;
  return inSlices(finderSteps(table));
});

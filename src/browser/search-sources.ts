import { otherLocale, type Locale } from '../model/locale.ts';
import { finderSteps, type Finder } from '../search/finder.ts';
import { readTable, type TableTexts } from '../search/table-file.ts';
import type { SearchTable } from '../search/table.ts';
import { pageLocale } from './page-locale.ts';
import { fetchFile } from './site-files.ts';
import { inSlices } from './slices.ts';

/** What a query needs besides the words of the page's language. */
export interface Wants {
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

/** The finder of the other language, with its own pages. */
export async function loadForeignFinder(signatures: boolean): Promise<Finder> {
  return inSlices(finderSteps(await loadTable({ locale: otherLocale(pageLocale()), signatures })));
}

/** The finder of the page's language, with what a query wants. */
export const loadFinder = kept(async ({ signatures, foreign }: Wants): Promise<Finder> => {
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

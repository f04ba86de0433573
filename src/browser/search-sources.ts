import { otherLocale, type Locale } from '../model/locale.ts';
import { finderSteps, type Finder } from '../search/finder.ts';
import { readTable, type TableTexts } from '../search/table-file.ts';
import type { SearchTable } from '../search/table.ts';
import { pageLocale } from './page-locale.ts';
import { fetchFile } from './site-files.ts';
import { inSlices } from './slices.ts';

const tables = new Map<Locale, Promise<SearchTable>>();

function loadTable(locale: Locale): Promise<SearchTable> {
  const known = tables.get(locale);
  if (known) return known;
  const loading = fetchTable(locale);
  tables.set(locale, loading);
  // A failure is not kept, so that a retry asks again.
  loading.catch(() => tables.delete(locale));
  return loading;
}

/** One for both languages. */
let literals: Promise<string> | undefined;

async function fetchText(path: string, cache: RequestCache): Promise<string> {
  return (await fetchFile(path, cache)).text();
}

async function fetchTable(locale: Locale): Promise<SearchTable> {
  // The second time past the browser's own copy, which may be from before a new build, or damaged.
  for (const cache of ['default', 'reload'] as const) {
    if (cache === 'reload') literals = undefined;
    literals ??= fetchText('search/literals.json', cache);
    literals.catch(() => (literals = undefined));
    const texts = await Promise.all([fetchText(`search/${locale}.json`, cache), literals]);
    const table = tableIn({ words: texts[0], literals: texts[1] });
    if (table) return table;
  }
  throw new Error(`search/${locale}.json or search/literals.json is damaged, or of another build than this script`);
}

function tableIn(texts: TableTexts): SearchTable | undefined {
  try {
    return readTable(texts);
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
export async function loadForeignFinder(): Promise<Finder> {
  return inSlices(finderSteps(await loadTable(otherLocale(pageLocale()))));
}

const finders = new Map<boolean, Promise<Finder>>();

/** The finder of the page's language; with `isForeignNeeded` also knowing the other language's words. */
export function loadFinder(isForeignNeeded: boolean): Promise<Finder> {
  const known = finders.get(isForeignNeeded);
  if (known) return known;
  const locale = pageLocale();
  const loading = isForeignNeeded
    ? Promise.all([loadFinder(false), loadTable(otherLocale(locale))]).then(([finder, foreign]) =>
        inSlices(finder.withForeign(foreign)),
      )
    : loadTable(locale).then((table) => {
        report = table.report;
        return inSlices(finderSteps(table));
      });
  finders.set(isForeignNeeded, loading);
  loading.catch(() => finders.delete(isForeignNeeded));
  return loading;
}

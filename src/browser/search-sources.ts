import { otherLocale, type Locale } from '../model/locale.ts';
import { finderSteps, type Finder } from '../search/finder.ts';
import { readTable } from '../search/table-file.ts';
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

async function fetchTable(locale: Locale): Promise<SearchTable> {
  const path = `search/${locale}.json`;
  // The second time past the browser's own copy, which may be from before a new build, or damaged.
  for (const cache of ['default', 'reload'] as const) {
    const table = tableIn(await (await fetchFile(path, cache)).text());
    if (table) return table;
  }
  throw new Error(`${path} is damaged, or of another build than this script`);
}

function tableIn(text: string): SearchTable | undefined {
  try {
    return readTable(text);
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

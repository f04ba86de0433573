import { otherLocale, type Locale } from '../model/locale.ts';
import { finderOf, type Finder } from '../search/finder.ts';
import { readTable } from '../search/table-file.ts';
import type { SearchTable } from '../search/table.ts';
import { pageLocale } from './page-locale.ts';
import { fetchFile } from './site-files.ts';

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
  const table = readTable(await (await fetchFile(path)).text());
  if (table) return table;
  // A copy kept from before a new build.
  const fresh = readTable(await (await fetchFile(path, 'reload')).text());
  if (!fresh) throw new Error(`${path} is of another build than this script`);
  return fresh;
}

const finders = new Map<boolean, Promise<Finder>>();

/** The finder of the page's language; with `isForeignNeeded` also knowing the other language's words. */
export function loadFinder(isForeignNeeded: boolean): Promise<Finder> {
  const known = finders.get(isForeignNeeded);
  if (known) return known;
  const locale = pageLocale();
  const loading = isForeignNeeded
    ? Promise.all([loadTable(locale), loadTable(otherLocale(locale))]).then(([table, foreign]) =>
        finderOf(table, foreign),
      )
    : loadTable(locale).then((table) => finderOf(table));
  finders.set(isForeignNeeded, loading);
  loading.catch(() => finders.delete(isForeignNeeded));
  return loading;
}

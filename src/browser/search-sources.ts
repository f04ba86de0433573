import { isLocale, otherLocale, type Locale } from '../model/locale.ts';
import { finderOf, type Finder } from '../search/finder.ts';
import { TABLE_VERSION, type SearchTable } from '../search/table.ts';

/** The language of the page. */
export function pageLocale(): Locale {
  const language = document.documentElement.lang.slice(0, 2);
  return isLocale(language) ? language : 'en';
}

/** A file of the site, wherever the site lies. @example siteAddress('search/zh.json') */
export function siteAddress(path: string): string {
  return new URL((document.documentElement.dataset.root ?? '') + path, document.baseURI).href;
}

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
  const address = siteAddress(`search/${locale}.json`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const table = (await response.json()) as Omit<SearchTable, 'version'> & { readonly version: number };
  if (table.version === TABLE_VERSION) return table as SearchTable;
  // A copy kept from before a new build.
  const fresh = await fetch(address, { cache: 'reload' });
  return (await fresh.json()) as SearchTable;
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

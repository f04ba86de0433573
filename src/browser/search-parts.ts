import { otherLocale, type Locale } from '../model/locale.ts';
import type { Understood } from '../search/finder.ts';
import { placesByName } from '../search/page-addresses.ts';
import type { TableHead } from '../search/parted-table.ts';
import {
  bothReaderSteps,
  ownReaderSteps,
  readHead,
  rowLoaderOf,
  type LoadPart,
  type PartsReader,
  type RowLoader,
} from '../search/parts-finder.ts';
import { mayHoldPrinted } from '../search/printed-signs.ts';
import type { Result } from '../search/rank.ts';
import { recogniserSteps, type Recogniser } from '../search/recognise.ts';
import { readTable } from '../search/table-file.ts';
import type { SearchTable } from '../search/table.ts';
import { pageLocale } from './page-locale.ts';
import { fetchFile } from './site-files.ts';
import { inSlices } from './slices.ts';

/*
 * In the place of `search-sources.ts` in the build of a large site: the small table part by part, each part once, and
 * every list complete before it is shown.
 */

/** One language's table, as far as it is here. */
interface Parts {
  /** As `stampOf` has it. */
  readonly stamp: string;
  readonly table: SearchTable;
  readonly loadRows: RowLoader;
  readonly recognise: Recogniser;
  readonly own: PartsReader;
  /** Asked for when a query needs them. */
  readonly signed: () => Promise<Recogniser>;
  readonly both: () => Promise<PartsReader>;
}

/** Makes once, and keeps what came of it; a failure is not kept, so that a retry asks again. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    if (!made) {
      made = make();
      made.catch(() => (made = undefined));
    }
    return made;
  };
}

async function openParts(locale: Locale): Promise<Parts> {
  const { head, table } = await loadHead(locale);
  const loaded = new Map<string, () => Promise<string>>();
  const load: LoadPart = (path) => {
    const text = loaded.get(path) ?? once(() => fetchText(`search/${locale}/${head.folder}/${path}`));
    loaded.set(path, text);
    return text().catch((error: unknown) => {
      // A new build has other parts, and names them in another head.
      opened.delete(locale);
      isDoubted = true;
      throw error;
    });
  };
  const recognise = await inSlices(recogniserSteps(table));
  return {
    stamp: head.stamp,
    table,
    loadRows: rowLoaderOf(load),
    recognise,
    own: await inSlices(ownReaderSteps(head, table, load)),
    signed: once(async () => {
      const whole = readTable({ ...head.table, signatures: await fetchText('search/signatures.json') });
      if (!whole) throw new Error('search/signatures.json is of another build than the table');
      return inSlices(recogniserSteps(whole));
    }),
    both: once(async () => inSlices(bothReaderSteps(await load('both.json'), table, load))),
  };
}

async function loadHead(locale: Locale): Promise<{ readonly head: TableHead; readonly table: SearchTable }> {
  const path = `search/${locale}/head.json`;
  // The second time past the browser's own copy, which may be from before a new build, or damaged.
  for (const cache of isDoubted ? (['reload'] as const) : (['default', 'reload'] as const)) {
    const text = await fetchText(path, cache);
    try {
      const read = readHead(text);
      if (read) return read;
    } catch {
      // Damaged.
    }
  }
  throw new Error(`${path} is damaged, or of another build than this script`);
}

async function fetchText(path: string, cache?: RequestCache): Promise<string> {
  return (await fetchFile(path, cache)).text();
}

const opened = new Map<Locale, () => Promise<Parts>>();
/** Whether the browser's own copy of a head may be from before a new build. */
let isDoubted = false;

function partsOf(locale: Locale): Promise<Parts> {
  const open = opened.get(locale) ?? once(() => openParts(locale));
  opened.set(locale, open);
  return open();
}

let report: string | undefined;

/** Where a missing answer is reported, once the table is there; undefined when the site names no such place. */
export function reportAddress(): string | undefined {
  return report;
}

/** How a query is understood, once all is loaded that it needs. @param isStale whether nobody waits for it any more */
export async function understandText(text: string, isExact: boolean, isStale: () => boolean): Promise<Understood> {
  const parts = await partsOf(pageLocale());
  report = parts.table.report;
  const recognise = mayHoldPrinted(text) ? await parts.signed() : parts.recognise;
  const understood = await parts.own.understand(text, isExact, recognise);
  if (!understood.wantsForeign || isStale()) return understood;
  // Without the other language's words they are merely unknown.
  const both = await parts.both().catch(() => undefined);
  return both ? both.understand(text, isExact, recognise) : understood;
}

/** The same on the other language's page. */
export async function understandThere(text: string): Promise<Understood> {
  const parts = await partsOf(otherLocale(pageLocale()));
  return parts.own.understand(text, false, mayHoldPrinted(text) ? await parts.signed() : parts.recognise);
}

/** Results with all that is shown of their pages. */
export async function withPages(results: readonly Result[], locale: Locale): Promise<readonly Result[]> {
  return (await partsOf(locale)).loadRows(results);
}

/** Places of answers by what the full text calls them. */
export async function loadPlaces(): Promise<ReadonlyMap<string, number>> {
  const { stamp, table } = await partsOf(pageLocale());
  return placesByName(stamp, table.answers.length);
}

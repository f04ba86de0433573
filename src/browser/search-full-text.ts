import { placesByHash, type PageList } from '../search/page-addresses.ts';
import { countOf, searchesOf, type TermSearch } from '../search/full-text.ts';
import type { Understood } from '../search/finder.ts';
import type { BodyHits } from '../search/rank.ts';
import { pageLocale } from './page-locale.ts';
import { fetchFile, importFile } from './site-files.ts';

/** The part of Pagefind that is used. */
interface Pagefind {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly words: readonly number[];
  readonly data: () => Promise<{ readonly content: string }>;
}

/** Full text of one language, ready to be asked. */
export interface FullText {
  readonly hits: (understood: Understood) => Promise<BodyHits>;
  /** The text of a page that a search has found, by its place; undefined when none has. */
  readonly contentOf: (place: number) => Promise<string | undefined>;
}

const TIMEOUT = 15_000; // ms; a phone network's patience
/** Searches whose result is kept, for typing asks for the same words again and again. */
const MAX_KEPT = 400;

let loading: Promise<FullText> | undefined;

/** Loads Pagefind and its index once. A failure is not kept, so that a retry asks again. */
export function loadFullText(pages: Understood['index']['pages']): Promise<FullText> {
  if (!loading) {
    loading = within(TIMEOUT, startPagefind(pages));
    loading.catch(() => (loading = undefined));
  }
  return loading;
}

async function startPagefind(pages: Understood['index']['pages']): Promise<FullText> {
  const locale = pageLocale();
  const [pagefind, list] = await Promise.all([
    importFile<Pagefind>('pagefind/pagefind.js'),
    fetchFile(`pagefind/pages.${locale}.json`).then((response) => response.json() as Promise<PageList>),
  ]);
  const places = placesByHash(list, pages, locale);
  const results = new Map<number, PagefindResult>();
  const kept = new Map<string, Promise<ReadonlyMap<number, number>>>();
  await pagefind.init();

  async function ask(wanted: TermSearch): Promise<ReadonlyMap<number, number>> {
    const counts = new Map<number, number>();
    const exact = wanted.exact === undefined ? undefined : await idsFor(wanted.exact);
    if (exact?.size === 0) return counts;
    for (const result of (await pagefind.search(wanted.search)).results) {
      const place = places.get(result.id);
      const count = countOf(result.words, wanted);
      if (place === undefined || count === 0 || exact?.has(result.id) === false) continue;
      counts.set(place, count);
      if (!results.has(place)) results.set(place, result);
    }
    return counts;
  }
  async function idsFor(search: string): Promise<ReadonlySet<string>> {
    return new Set((await pagefind.search(search)).results.map(({ id }) => id));
  }
  function askOnce(wanted: TermSearch): Promise<ReadonlyMap<number, number>> {
    const name = `${wanted.exact ?? ''} ${wanted.search}`;
    const known = kept.get(name);
    if (known) return known;
    if (kept.size >= MAX_KEPT) kept.clear();
    const asked = ask(wanted);
    kept.set(name, asked);
    asked.catch(() => kept.delete(name));
    return asked;
  }
  const none = Promise.resolve(undefined);
  return {
    hits: ({ query }) =>
      within(TIMEOUT, Promise.all(searchesOf(query).map((search) => (search === undefined ? none : askOnce(search))))),
    contentOf: async (place) => (await results.get(place)?.data())?.content,
  };
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

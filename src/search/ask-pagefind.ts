import { countOf, searchesOf, type TermSearch } from './full-text.ts';
import type { Query } from './query.ts';
import type { BodyHits } from './rank.ts';

/** The part of Pagefind that is used. */
export interface Pagefind {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
  readonly init: (language?: string) => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly words: readonly number[];
  readonly data: () => Promise<{ readonly content: string }>;
}

/** Full text of one language, ready to be asked. */
export interface FullText {
  readonly hits: (query: Query) => Promise<BodyHits>;
  /** The text of a page that a search has found, by its place; undefined when none has. */
  readonly contentOf: (place: number) => Promise<string | undefined>;
}

/** Searches whose result is kept, for typing asks for the same words again and again. */
const MAX_KEPT = 400;

/**
 * Asks Pagefind for a query's terms, each by itself.
 * @param places place of a page by Pagefind's name for it; other pages of the site are not listed
 */
export function fullTextOf(pagefind: Pagefind, places: ReadonlyMap<string, number>): FullText {
  const results = new Map<number, PagefindResult>();
  const kept = new Map<string, Promise<ReadonlyMap<number, number>>>();

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
    hits: (query) => Promise.all(searchesOf(query).map((search) => (search === undefined ? none : askOnce(search)))),
    contentOf: async (place) => (await results.get(place)?.data())?.content,
  };
}

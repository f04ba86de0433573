import { searchesOf } from './full-text.ts';
import type { Query } from './query.ts';
import type { BodyHits, TextHits } from './rank.ts';

/** The part of Pagefind that is used. */
export interface Pagefind {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  /** Places of the word on the page; ours is its level there, see heard-level.ts. */
  readonly words: readonly number[];
}

/** Asks the full text of one language which pages have each of a query's terms. */
export type FullText = (query: Query) => Promise<BodyHits>;

/** Searches whose result is kept, for typing asks for the same words again and again. */
const MAX_KEPT = 400;

/** @param places place of a page by Pagefind's name for it */
export function fullTextOf(pagefind: Pagefind, places: ReadonlyMap<string, number>): FullText {
  const kept = new Map<string, Promise<TextHits>>();

  async function ask(search: string): Promise<TextHits> {
    const { results } = await pagefind.search(search);
    return new Map(
      results.flatMap(({ id, words }) => {
        const place = places.get(id);
        return place === undefined ? [] : [[place, words[0] ?? 0] as const];
      }),
    );
  }
  function askOnce(search: string): Promise<TextHits> {
    const known = kept.get(search);
    if (known) return known;
    if (kept.size >= MAX_KEPT) kept.clear();
    const asked = ask(search);
    kept.set(search, asked);
    asked.catch(() => kept.delete(search));
    return asked;
  }
  const none = Promise.resolve(undefined);
  return async (query) => {
    const found = await Promise.all(searchesOf(query).map((search) => (search === undefined ? none : askOnce(search))));
    return withWholes(query, found);
  };
}

/** A page that has a piece of code has its words too; the index holds the piece alone. */
function withWholes({ terms }: Query, found: BodyHits): BodyHits {
  return found.map((own, at) => {
    const { partOf } = terms[at]!;
    const whole = partOf === undefined ? undefined : found[terms.findIndex(({ key }) => key === partOf)];
    return whole === undefined ? own : new Map([...whole, ...(own ?? [])]);
  });
}

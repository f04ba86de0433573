import { needsForeignTable } from './foreign.ts';
import { homophonesOf } from './homophones.ts';
import { indexLines, type LineIndex, type PageCategory } from './line-index.ts';
import { understand, type Query, type Understanding } from './query.ts';
import { pinyinReaderOf } from './pinyin.ts';
import { nearestCategories, rank, type BodyHits, type Result } from './rank.ts';
import { recogniserOf } from './recognise.ts';
import type { SearchTable } from './table.ts';
import { simplifierOf } from './variants.ts';

/** A query and the index it is to be ranked in. Which index that is depends on the query alone. */
export interface Understood {
  readonly query: Query;
  readonly index: LineIndex;
  /** The query has words only the other language's table may know, and that table is not here yet. */
  readonly wantsForeign: boolean;
}

export interface Finder {
  /** @param isExact whether the words stand as they are, mistakes and all */
  readonly understand: (text: string, isExact?: boolean) => Understood;
  /** Certain results only without `body`; see `rank`. */
  readonly rank: (understood: Understood, body?: BodyHits) => readonly Result[];
  /** Categories to look in when there is no result. */
  readonly nearest: (understood: Understood, body: BodyHits) => readonly PageCategory[];
}

/** Finds in one language's table, with the help of the other's where it is given. */
export function finderOf(table: SearchTable, foreign?: SearchTable): Finder {
  const own = understandingOf(table, undefined);
  let both: Understanding | undefined;
  return {
    understand(text, isExact) {
      const query = understand(text, own, isExact);
      if (!needsForeignTable(query, table.locale)) return { query, index: own.index, wantsForeign: false };
      if (!foreign) return { query, index: own.index, wantsForeign: true };
      both ??= understandingOf(table, foreign);
      return { query: understand(text, both, isExact), index: both.index, wantsForeign: false };
    },
    rank: ({ query, index }, body) => rank(query, index, body),
    nearest: ({ query, index }, body) => nearestCategories(query, index, body),
  };
}

function understandingOf(table: SearchTable, foreign: SearchTable | undefined): Understanding {
  const index = indexLines(table, foreign);
  const recognise = recogniserOf(table);
  const variants = table.locale === 'zh' || !foreign ? table.variants : foreign.variants;
  return {
    index,
    recognise,
    simplify: simplifierOf(variants),
    homophones: homophonesOf(variants, index.linesWith.keys()),
    readPinyin: pinyinReaderOf(variants, index.linesWith.keys()),
    commands: table.commands,
  };
}

import { needsForeignTable } from './foreign.ts';
import { homophonesOf } from './homophones.ts';
import { indexSteps, type LineIndex } from './line-index.ts';
import { settled } from './mistakes.ts';
import { understand, type Query, type Understanding } from './query.ts';
import { pinyinReaderOf } from './pinyin.ts';
import { rank, type BodyHits, type Result } from './rank.ts';
import { recogniserSteps, type Recogniser } from './recognise.ts';
import { atOnce, type Steps } from './steps.ts';
import type { SearchTable } from './table.ts';
import { soundsIn } from './sounds.ts';
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
  /** The same, knowing the other language's words as well. */
  readonly withForeign: (foreign: SearchTable) => Steps<Finder>;
  /** The same, recognising printed signs as well; without them it is as good for texts that can hold none. */
  readonly withSignatures: (whole: SearchTable) => Steps<Finder>;
}

/** Finds in one language's table, with the help of the other's where it is given. */
export function finderOf(table: SearchTable, foreign?: SearchTable): Finder {
  const own = atOnce(finderSteps(table));
  return foreign ? atOnce(own.withForeign(foreign)) : own;
}

export function* finderSteps(table: SearchTable): Steps<Finder> {
  return finderWith(table, yield* understandingSteps(table, undefined, yield* recogniserSteps(table)));
}

function finderWith(table: SearchTable, own: Understanding, both?: Understanding): Finder {
  return {
    understand(text, isExact) {
      const query = understand(text, own, isExact);
      if (!needsForeignTable(query, table.locale)) return { query, index: own.index, wantsForeign: false };
      if (!both) return { query, index: own.index, wantsForeign: true };
      return { query: understand(text, both, isExact), index: both.index, wantsForeign: false };
    },
    rank: ({ query, index }, body) => rank(body ? settled(query, index, body) : query, index, body),
    *withForeign(foreign) {
      return finderWith(table, own, yield* understandingSteps(table, foreign, own.recognise));
    },
    *withSignatures(whole) {
      const recognise = yield* recogniserSteps(whole);
      return finderWith(table, { ...own, recognise }, both && { ...both, recognise });
    },
  };
}

function* understandingSteps(
  table: SearchTable,
  foreign: SearchTable | undefined,
  recognise: Recogniser,
): Steps<Understanding> {
  const index = yield* indexSteps(table, foreign);
  const variants = table.locale === 'zh' || !foreign ? table.variants : foreign.variants;
  const sounds = soundsIn(variants, index.hanKeys);
  yield;
  const homophones = homophonesOf(sounds);
  const readPinyin = pinyinReaderOf(variants, sounds);
  return {
    index,
    recognise,
    simplify: simplifierOf(variants),
    homophones,
    readPinyin,
    commands: table.commands,
  };
}

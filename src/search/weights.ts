import type { Field } from './line-index.ts';

/** How far a key is believed that was not typed as it stands. 1 is as good as typed. */
export const trust = {
  halfTyped: 0.85,
  abbreviated: 0.7,
  /** For each mistake. */
  misspelt: 0.8,
  homophone: 0.75,
  pinyin: 0.9,
  /** Another word of the same meaning. */
  synonym: 0.7,
  foreign: 0.9,
  /** Share of a rare word's weight that an unknown word takes from the coverage of a query. */
  unknownWord: 0.6,
  /** Most unknown pairs only join two words' neighbours, so they tell little. */
  unknownPair: 0.12,
  /** Logs are full of words that lead nowhere, but a log of nothing else must not look covered. */
  unknownInLog: 0.25,
} as const;

/** What a term found in a line of each field is worth. */
export const fieldWeight: Readonly<Record<Field, number>> = { title: 1, phrase: 1, category: 0.3 };

/** The parts of a page's score; see `scoreOf` in rank.ts. */
export const scoreWeight = {
  /** The one line of the page that is most like the query. */
  line: 1,
  /** Words in the same order there. */
  order: 0.1,
  /** How much of the query the page's lines cover together. */
  coverage: 0.5,
  /** How much of the query the page covers with its text (full text). */
  reach: 0.35,
  /** A title or phrase that stands in the query in full. */
  contained: 0.3,
  /** A question that names a literal the page is about. */
  recognised: 0.6,
} as const;

/**
 * Below this a page shares words with the query, not the matter, and is not shown. Without full text a page cannot
 * reach as much, so half is enough there.
 */
export const MIN_SCORE = 0.45;
/** A page that lacks hardly a word of the query is shown whatever its score, though only its text may have them. */
export const MIN_REACH = 0.7;
/** Weight of a line's words at which its standing in the query in full counts half. */
export const CONTAINED_HALF = 3;
/** A log that holds so telling a line in full is shown what the line leads to. */
export const MIN_CONTAINED = 0.4;
/** A log shares words with everything; unless something in it was recognised, that must be much. */
export const MIN_LOG_SCORE = 1.1;
/** Results worse than this share of the best are noise under it. */
export const MIN_SHARE = 0.3;

/** A keyword none of whose literals was typed, only words of it: its score, and how alike its line must be to show. */
export const KEYWORD_BY_WORDS = 0.6;
export const MIN_KEYWORD_LINE = 0.6;

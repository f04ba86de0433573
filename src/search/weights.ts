import type { Field } from './line-index.ts';

/*
 * Every number that ranking rests on. Those of the score were fitted together to all questions of
 * tests/search/questions.json, each fifth of them judged by weights found without it; the others were tried one by one,
 * upward and downward, on the half that is there for it (`node tests/bench/search-offline.ts`).
 */

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
  unknownNumber: 0.1,
  /** A piece of code nobody knows, some of whose parts are known. */
  unknownWhole: 0.3,
  /** Two Chinese characters no known word has, so they are a word of their own. */
  unknownHan: 0.75,
  /** Most unknown pairs only join two words' neighbours, so they tell little. */
  unknownPair: 0.12,
  /** Logs are full of words that lead nowhere, but a log of nothing else must not look covered. */
  unknownInLog: 0.25,
};

/** What a term found in a line of each field is worth. */
export const fieldWeight: Record<Field, number> = { title: 1, phrase: 1, category: 0.6 };

/** The parts of a page's score; see `scoreOf` in rank.ts. */
export const scoreWeight = {
  /** The one line of the page that is most like the query. */
  line: 0.72,
  /** The next one: who says it in two ways is about it. */
  nextLine: 0.31,
  /** Those that follow. */
  furtherLines: 0.42,
  /** The likest line, as the query was typed. */
  typed: 0.16,
  /** The category's name. */
  category: 0.5,
  /** All its titles and phrases together. */
  about: 0.12,
  /** Words of the query that come back in them. */
  depth: 0.21,
  /** What is asked in many ways is asked often. */
  asked: 0.16,
  /** How much of the query the page covers with its text (full text). */
  reach: 0.21,
  /** Its words, whatever they weigh. */
  words: 0.18,
  /** The words readers ask for it with (full text). */
  heard: 1.17,
  /** A title or phrase that stands in the query in full. */
  contained: 0.02,
  /** A question that names a literal the page is about. */
  recognised: 0.35,
};

export const limits = {
  /** Weight of the words readers ask with that counts as 1, in a query of one term; it grows with the root of their number. */
  heard: 6,
  /** Lines with a word of the query at which its depth counts half. */
  depthHalf: 1.5,
  /** How far each term of a line must be believed for the line to hold a query in full. */
  certain: 0.5,
  /** Below this a page shares words with the query, not the matter, and is not shown. */
  score: 0.25,
  /** A page that lacks hardly a word of the query is shown whatever its score, though only its text may have them. */
  reach: 0.7,
  /** One that lacks nothing of it answers a query by its text alone. */
  reachAlone: 0.9,
  /** Results worse than this share of the best are noise under it. */
  share: 0.3,
  /** Weight of a line's words at which its standing in the query in full counts half. */
  containedHalf: 3,
  /** A log that holds so telling a line in full is shown what the line leads to. */
  containedInLog: 0.4,
  /** A log shares words with everything; unless something in it was recognised, that must be much. */
  logScore: 1.1,
  /** A keyword none of whose literals was typed, only words of it: its score, and how alike its line must be to show. */
  keywordByWords: 0.7,
  keywordLine: 0.6,
};

/**
 * When a query counts as answered; see `evidenceOf` in rank.ts. The weights come from a logistic fit to all questions,
 * answered or not, as shares of the weight of depth.
 */
export const answered = {
  /** Saying that there is no answer where there is one is worse than a list that does not help, so it is set low. */
  least: 0.58,
  /** Below this the list is called what is nearest. A tenth of the answered questions and two thirds of the others that get a list. */
  well: 0.825,
  /** For the words readers ask for the likest page with. */
  heard: 0.17,
  /** For each word of the query, up to so many. */
  term: 0.027,
  maxTerms: 12,
  /** For its most usual word among ours. */
  ourWord: 0.44,
  /** For words nobody knows, by their share. */
  unknownWord: 0.2,
  /** For a product of others that it names, and not ours. */
  otherProduct: 0.49,
};

import { tokenOf, tokensOfTerms } from '../search/full-text.ts';
import { normalise } from '../search/normalise.ts';
import { termsOfNormalised, type Term } from '../search/terms.ts';
import { levelOf } from '../search/heard-level.ts';
import { repeatedWordsOf } from './word-pairs.ts';

/** What the full text knows of one answer. */
export interface AnswerText {
  readonly text: string;
  /** The ways in which readers ask for it: its question and phrases, and what else they say. */
  readonly asked: readonly string[];
  /** Tokens the small table has for it. */
  readonly known: ReadonlySet<string>;
}

/** Share of the answers above which a word tells none of them from the others, by where it stands. */
const MAX_SHARE = { text: 1 / 12, asked: 1 / 2 };
/** From so many answers on, a word of one alone is hardly ever asked with; such words would be half of the index. */
const MANY = 100;

/** A name as configurations, messages and metrics have it: who pastes one wants the only answer that has it. */
const NAME = /^[a-z][a-z0-9]*(?:[._][a-z0-9]+)+$/;

/**
 * Each answer's words as tokens, with their levels: those of its text and of the questions readers ask, each once, as
 * far as they tell it from other answers. An index of the texts themselves is ten times as large.
 */
export function answerWordsOf(answers: readonly AnswerText[]): readonly ReadonlyMap<string, number>[] {
  const texts = answers.map(({ text }) => normalise(text));
  const lines = answers.flatMap(({ asked }) => asked.map(normalise));
  const words = repeatedWordsOf([...texts, ...lines]);
  // One text's terms at a time: all of them at once are most of what a large site needs of memory.
  const read = [...texts, ...lines].map((text, at) => {
    const terms = termsOfNormalised(text);
    return { tokens: tokensOfTerms(terms, words[at]), names: at < texts.length ? namesIn(terms) : undefined };
  });
  const tokens = read.map((own) => own.tokens);
  let line = texts.length;
  const asked = answers.map((answer) => timesOf(tokens.slice(line, (line += answer.asked.length))));
  const inLines = timesOf(tokens.slice(texts.length));
  const inTexts = timesOf(tokens.slice(0, texts.length));
  const inAsked = timesOf(asked.map((times) => [...times.keys()]));
  const inAnswers = timesOf(answers.map((_, at) => [...new Set([...tokens[at]!, ...asked[at]!.keys()])]));
  const isLone = (token: string): boolean => answers.length >= MANY && inAnswers.get(token) === 1;

  return answers.map(({ known }, at) => {
    const own = new Map<string, number>();
    const { names } = read[at]!;
    for (const token of tokens[at]!) {
      if (known.has(token) || inTexts.get(token)! > answers.length * MAX_SHARE.text) continue;
      if (!isLone(token) || names?.has(token)) own.set(token, 0);
    }
    for (const [token, times] of asked[at]!) {
      if (inAsked.get(token)! > answers.length * MAX_SHARE.asked || isLone(token)) continue;
      own.set(token, levelOf(times / answers[at]!.asked.length, inLines.get(token)! / lines.length));
    }
    return own;
  });
}

function namesIn(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.flatMap(({ key, kind }) => (kind === 'code' && NAME.test(key) ? [tokenOf(key)] : [])));
}

/** In how many of the lists each token stands. */
function timesOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const list of lists) for (const token of list) times.set(token, (times.get(token) ?? 0) + 1);
  return times;
}

import type { Catalog } from './catalog.ts';
import { severityOf, type Keyword, type Sense, type SenseKind, type Severity } from './keyword.ts';
import type { Locale } from './locale.ts';

/** What the diagnose page says about a finding, `diagnose/zh.json` and `diagnose/en.json`. */
export interface Explanations {
  readonly keywords: Readonly<Record<string, KeywordExplanation>>;
  readonly answers: Readonly<Record<string, AnswerExplanation>>;
}

export type KeywordExplanation = readonly [
  title: string,
  severity: Severity,
  senses: readonly SenseExplanation[],
  answer?: string,
  section?: string,
];
export type SenseExplanation = readonly [kind: SenseKind, meaning: string, checks: readonly string[]];
export type AnswerExplanation = readonly [question: string, summary?: string];

// A reader waits for this file before pasting, so each keyword brings little; its page has the rest.
const CHECKS: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1, none: 0 };
const SENTENCES: Readonly<Record<Severity, number>> = { high: 4, medium: 2, low: 2, none: 1 };

export function explanationsOf(catalog: Catalog, locale: Locale): Explanations {
  const keywords = catalog.keywords.map((keyword) => [keyword.id, explanationOf(keyword, locale)] as const);
  const answers = catalog.answers.map((answer) => {
    const { question, summary } = answer.text[locale];
    // Only an answer with signatures can be a finding itself; of the others the name is enough.
    const row: AnswerExplanation = answer.signatures.length > 0 ? [question, summary] : [question];
    return [answer.id, row] as const;
  });
  return { keywords: Object.fromEntries(keywords), answers: Object.fromEntries(answers) };
}

function explanationOf(keyword: Keyword, locale: Locale): KeywordExplanation {
  const severity = severityOf(keyword);
  const explained = [mainSense(keyword, severity), codeSense(keyword)].filter((sense) => sense !== undefined);
  const senses = [...new Set(explained)].map((sense, place): SenseExplanation => {
    const { meaning, check } = sense[locale];
    // The code beside the main sense says the same about the same fault.
    if (place > 0) return [sense.kind, firstSentences(meaning, 1), []];
    return [sense.kind, firstSentences(meaning, SENTENCES[severity]), check.slice(0, CHECKS[severity])];
  });
  const { answer, title } = keyword;
  if (!answer) return [title, severity, senses];
  return answer.section === undefined
    ? [title, severity, senses, answer.id]
    : [title, severity, senses, answer.id, answer.section];
}

/** The sense that makes it a fault; a code is told apart by how it is printed. */
function mainSense({ senses }: Keyword, severity: Severity): Sense | undefined {
  const severe = senses.filter((sense) => sense.severity === severity);
  return severe.find((sense) => !isCode(sense)) ?? severe[0];
}

function codeSense({ senses }: Keyword): Sense | undefined {
  return senses.find(isCode);
}

function isCode({ kind }: Sense): boolean {
  return kind === 'reason-code' || kind === 'connack';
}

/** @example firstSentences('Set `a. b`. Then c. Then d.', 2) // 'Set `a. b`. Then c.' */
function firstSentences(text: string, wanted: number): string {
  let left = wanted;
  for (const { 0: mark, index } of text.matchAll(/[。！？]|[.!?](?=\s)/g)) {
    const sentences = text.slice(0, index + mark.length);
    // A full stop between backticks belongs to what a machine says.
    const isInside = sentences.split('`').length % 2 === 0;
    if (!isInside && --left === 0) return sentences;
  }
  return text;
}

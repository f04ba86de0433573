import type { z } from 'zod';
import type { keywordSchema, senseSchema, severities } from './keyword-schema.ts';

export type Severity = (typeof severities)[number];
export type Sense = Readonly<z.output<typeof senseSchema>>;
export type SenseKind = Sense['kind'];
export type KeywordFacts = Readonly<z.output<typeof keywordSchema>>;

/** One printed word with everything it can mean. */
export interface Keyword extends Omit<KeywordFacts, 'answer'> {
  readonly id: string;
  /** The answer that explains it at length, and the section of it. */
  readonly answer: { readonly id: string; readonly section: string | undefined } | undefined;
  /** How it is shown: a reason code with its number. */
  readonly title: string;
}

/** @example hexCode(135) // '0x87' */
export function hexCode(code: number): string {
  return `0x${code.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** The most serious of a keyword's senses; it decides the order of findings. */
export function severityOf(keyword: Keyword): Severity {
  const order: readonly Severity[] = ['high', 'medium', 'low', 'none'];
  return order.find((severity) => keyword.senses.some((sense) => sense.severity === severity)) ?? 'none';
}

/** @example titleOf({printed: 'not_authorized', senses: [{kind: 'reason-code', code: 135}]}) // '0x87 not_authorized' */
export function titleOf(facts: Pick<KeywordFacts, 'printed' | 'senses'>): string {
  const code = facts.senses.find((sense) => sense.kind === 'reason-code');
  return code ? `${hexCode(code.code)} ${facts.printed}` : facts.printed;
}

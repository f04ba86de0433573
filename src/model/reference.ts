import type { Keyword, SenseKind } from './keyword.ts';

/** The tables a support engineer keeps open, each with the kinds of sense it lists. */
export const referenceKinds = {
  disconnects: ['disconnect', 'frame-cause', 'accept-stage', 'error-context'],
  tls: ['tls-alert', 'tls-error'],
  'reason-codes': ['reason-code', 'connack'],
  'log-messages': ['log', 'legacy-text', 'client-text'],
  alarms: ['alarm'],
} as const satisfies Readonly<Record<string, readonly SenseKind[]>>;

export type ReferenceKind = keyof typeof referenceKinds;

export const referenceNames = Object.keys(referenceKinds) as readonly ReferenceKind[];

/** The table a kind of sense stands in. */
export function referenceOf(kind: SenseKind): ReferenceKind {
  return referenceNames.find((name) => (referenceKinds[name] as readonly SenseKind[]).includes(kind))!;
}

/** Keywords of a table: by code where they have one, else by name. */
export function keywordsOf(reference: ReferenceKind, keywords: readonly Keyword[]): readonly Keyword[] {
  const kinds: readonly SenseKind[] = referenceKinds[reference];
  const listed = keywords.filter((keyword) => keyword.senses.some((sense) => kinds.includes(sense.kind)));
  return reference === 'reason-codes' ? [...listed].sort((a, b) => codeOf(a) - codeOf(b)) : listed;
}

function codeOf(keyword: Keyword): number {
  for (const sense of keyword.senses) {
    // CONNACK codes of MQTT 3.1.1 come first; they are the small numbers.
    if (sense.kind === 'connack') return sense.code - 100;
    if (sense.kind === 'reason-code') return sense.code;
  }
  return 0;
}

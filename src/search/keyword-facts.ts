import type { Keyword, Sense, SenseKind, Severity } from '../model/keyword.ts';

/** What recognition must know of one sense of a keyword. */
export interface SenseFacts {
  readonly kind: SenseKind;
  readonly severity: Severity;
  /** Of a reason code, a CONNACK code or a TLS alert; of a text of old, the place of the keyword it is called today. */
  readonly code?: number | undefined;
}

/** One letter a kind, so that 450 keywords stay a small part of the table. */
const letters: Readonly<Record<SenseKind, string>> = {
  disconnect: 'd',
  'frame-cause': 'f',
  'accept-stage': 'a',
  'error-context': 'e',
  'tls-alert': 't',
  'tls-error': 'x',
  'reason-code': 'r',
  connack: 'c',
  log: 'l',
  alarm: 'm',
  'legacy-text': 'o',
  'client-text': 'p',
};
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as SenseKind]));
const order: readonly Severity[] = ['none', 'low', 'medium', 'high'];

/** Higher matters more; 0 is no fault. */
export function severityRank(severity: Severity): number {
  return order.indexOf(severity);
}

/** @example writeFacts(notAuthorized) // 'd2r2135': disconnect, medium; reason code 135, medium */
export function writeFacts(keyword: Pick<Keyword, 'senses'>, today?: number): string {
  return keyword.senses
    .map((sense) => {
      const code = sense.kind === 'legacy-text' ? today : codeOf(sense);
      return `${letters[sense.kind]}${severityRank(sense.severity)}${code ?? ''}`;
    })
    .join('');
}

/** Reads what `writeFacts` wrote. */
export function readFacts(facts: string): readonly SenseFacts[] {
  return [...facts.matchAll(/([a-z])(\d)(\d*)/g)].flatMap(([, letter, rank, code]) => {
    const kind = kinds.get(letter!);
    if (!kind) return [];
    return [{ kind, severity: order[Number(rank)] ?? 'none', code: code === '' ? undefined : Number(code) }];
  });
}

function codeOf(sense: Sense): number | undefined {
  return 'code' in sense ? sense.code : undefined;
}

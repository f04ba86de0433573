import type { Severity } from '../model/keyword.ts';
import { GENERAL, states } from './exactness.ts';
import { severityRank } from './keyword-facts.ts';

/** What decides the place of a page among all that a text says. */
export interface Importance {
  readonly id: string;
  readonly severity: Severity;
  readonly count: number;
  /** Whether nothing in one of its records said more exactly what happened. */
  readonly isEverFirst: boolean;
  /** Whether any of its records was printed as more than information. */
  readonly isEverLoud: boolean;
  readonly exactness: number;
}

/**
 * Faults that say most come first: by severity, then by how often. What only ever stood beside something more exact
 * comes after those.
 */
export function byImportance(a: Importance, b: Importance): number {
  return (
    Number(b.isEverFirst) - Number(a.isEverFirst) ||
    weightOf(b) - weightOf(a) ||
    vaguenessOf(a) - vaguenessOf(b) ||
    b.count - a.count ||
    b.exactness - a.exactness ||
    (a.id < b.id ? -1 : 1)
  );
}

/** What tells no more than that something failed matters less than what tells why. */
function weightOf(page: Importance): number {
  return severityRank(page.severity) - Math.min(1, vaguenessOf(page)) - Number(!page.isEverLoud);
}

/** 0 for what says why; what only lasts says less than that something failed. */
function vaguenessOf({ id, exactness }: Importance): number {
  return states.has(id) ? 2 : Number(exactness <= GENERAL);
}

import type { Term } from './terms.ts';

/** Share of its weight that a pair keeps where two words meet. */
export const SEAM = 0.3;

/**
 * Tells which pairs of neighbouring characters stand where two words meet: both pairs that overlap it are more usual.
 * In 设备掉线, 备掉 is no word; that a line has the two words side by side tells little.
 * @param timesOf how many lines have a pair
 */
export function seamsOf(timesOf: (key: string) => number): (terms: readonly Term[]) => readonly boolean[] {
  return (terms) =>
    terms.map(({ key, kind, at }, i) => {
      const before = terms[i - 1];
      const after = terms[i + 1];
      if (kind !== 'han' || before?.kind !== 'han' || after?.kind !== 'han') return false;
      if (before.at !== at - 1 || after.at !== at + 1) return false;
      const times = timesOf(key);
      return timesOf(before.key) > times && timesOf(after.key) > times;
    });
}

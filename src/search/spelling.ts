import { isHan } from './normalise.ts';

/** A word of ours near to what was typed, with its key. `distance` counts single mistakes. */
export interface NearKey {
  readonly form: string;
  readonly key: string;
  readonly distance: number;
}

const MAX_NEAR = 3;
/** Letters of a word that is spelt at all; less is a number with a unit. */
const MIN_LETTERS = 3;

function digitsOf(word: string): string {
  return word.replaceAll(/\D/g, '');
}

/** Mistakes allowed in a word: short words have too many neighbours. */
export function allowedDistance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Words of the vocabulary that a Latin word may have been meant as, nearest first. A swapped pair counts as one
 * mistake, because that is how fingers err.
 */
export function nearKeys(word: string, forms: Iterable<readonly [form: string, key: string]>): readonly NearKey[] {
  const allowed = allowedDistance(word.length);
  // A number is nobody's mistake for another, but windows10 is windows too.
  const digits = digitsOf(word);
  const unnumbered = word.replace(/\d+$/, '');
  if (allowed === 0 || word.length - digits.length < MIN_LETTERS) return [];
  // A short word with one letter changed is more often another word: bread is not break.
  const changeCost = word.length < 6 ? allowed + 1 : 1;
  const near: NearKey[] = [];
  for (const [form, key] of forms) {
    if (Math.abs(form.length - word.length) > allowed || isHan(form.charAt(0))) continue;
    // Fingers rarely err on the first letter, and this spares most of the work.
    if (!form.startsWith(word.charAt(0))) continue;
    const distance = editDistance(word, form, allowed, changeCost);
    if (distance <= allowed && (form === unnumbered || digitsOf(form) === digits)) near.push({ form, key, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.form < b.form ? -1 : 1));
  return near.filter(({ distance }) => distance === near[0]!.distance).slice(0, MAX_NEAR);
}

/**
 * Insertions, deletions, changes and swaps between two words; more than `limit` gives `limit + 1`.
 * @param changeCost what a changed letter counts
 */
function editDistance(a: string, b: string, limit: number, changeCost = 1): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : changeCost;
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      const isSwap = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (isSwap) value = Math.min(value, beforeLast[j - 2]! + 1);
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

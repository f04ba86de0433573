import type { Counted } from './report.ts';

/** Names kept at once; with more, the rarest gives way. */
const MAX_NAMES = 40;
/** Characters of a name kept. */
const MAX_NAME = 120;

/** Counts which names are most frequent, in bounded memory ("space saving"): a count may be too high, never too low. */
export interface TopCounter {
  readonly add: (name: string, times?: number) => void;
  /** Most frequent first. */
  readonly top: (count: number) => readonly Counted<string>[];
}

export function topCounter(): TopCounter {
  const counts = new Map<string, number>();
  return {
    add(name, times = 1) {
      const key = name.length > MAX_NAME ? name.slice(0, MAX_NAME) : name;
      const known = counts.get(key);
      if (known !== undefined) counts.set(key, known + times);
      else if (counts.size < MAX_NAMES) counts.set(key, times);
      else {
        let rarest = '';
        let least = Infinity;
        for (const [other, count] of counts) {
          if (count < least) [rarest, least] = [other, count];
          if (count === 1) break;
        }
        counts.delete(rarest);
        counts.set(key, least + times);
      }
    },
    top: (count) =>
      [...counts]
        .sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1))
        .slice(0, count)
        .map(([value, times]) => ({ value, count: times })),
  };
}

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
  /** Where in `counts` a name stands. */
  const places = new Map<string, number>();
  const names: string[] = [];
  const counts = new Float64Array(MAX_NAMES);
  /** When a name came, so that of the rarest the oldest gives way. */
  const arrivals = new Float64Array(MAX_NAMES);
  let arrived = 0;

  function rarest(): number {
    let least = 0;
    for (let place = 1; place < MAX_NAMES; place++) {
      const difference = counts[place]! - counts[least]!;
      if (difference < 0 || (difference === 0 && arrivals[place]! < arrivals[least]!)) least = place;
    }
    return least;
  }

  return {
    add(name, times = 1) {
      const key = name.length > MAX_NAME ? name.slice(0, MAX_NAME) : name;
      const known = places.get(key);
      if (known !== undefined) {
        counts[known]! += times;
        return;
      }
      const place = names.length < MAX_NAMES ? names.length : rarest();
      if (place < names.length) places.delete(names[place]!);
      // A name replaced takes its count over.
      counts[place]! += times;
      arrivals[place] = arrived++;
      names[place] = key;
      places.set(key, place);
    },
    top: (count) =>
      names
        .map((value, place) => ({ value, count: counts[place]! }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, count),
  };
}

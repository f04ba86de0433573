import type { Counted } from './report.ts';
import { detached } from './sample.ts';

/** Names kept at once; with more, the rarest gives way. */
const MAX_NAMES = 40;
/** Characters of a name kept. */
const MAX_NAME = 120;

/**
 * Counts which names are most frequent, in bounded memory ("space saving"). A count is what was seen for certain since
 * the name last came in: it may be too low, never too high.
 */
export interface TopCounter {
  readonly add: (name: string, times?: number) => void;
  readonly part: () => TopPart;
  /** Takes over what was counted in a later part of the text. */
  readonly absorb: (part: TopPart) => void;
  /** Most frequent first. */
  readonly top: (count: number) => readonly Counted<string>[];
}

/** All names kept, in the order they came. `inherited` is the share of a count that may be of names it replaced. */
export type TopPart = readonly (Counted<string> & { readonly inherited: number })[];

export function topCounter(): TopCounter {
  /** Where in `counts` a name stands. */
  const places = new Map<string, number>();
  const names: string[] = [];
  const counts = new Float64Array(MAX_NAMES);
  const inherited = new Float64Array(MAX_NAMES);
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

  function put(name: string, times: number, more: number): void {
    const known = places.get(name);
    if (known !== undefined) {
      counts[known]! += times;
      inherited[known]! += more;
      return;
    }
    const place = names.length < MAX_NAMES ? names.length : rarest();
    if (place < names.length) places.delete(names[place]!);
    // A name replaced hands its count down, so that a frequent name is not pushed out by many rare ones.
    inherited[place] = counts[place]! + more;
    counts[place]! += times;
    arrivals[place] = arrived++;
    const own = detached(name);
    names[place] = own;
    places.set(own, place);
  }

  return {
    add: (name, times = 1) => put(name.length > MAX_NAME ? name.slice(0, MAX_NAME) : name, times, 0),
    part: () => names.map((value, at) => ({ value, count: counts[at]!, inherited: inherited[at]! })),
    absorb: (part) => part.forEach(({ value, count, inherited: more }) => put(value, count, more)),
    top: (count) =>
      names
        .map((value, at) => ({ value, count: counts[at]! - inherited[at]! }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, count),
  };
}

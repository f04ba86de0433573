import type { TimelineScale } from './report.ts';

const BUCKETS = 60;
/** Steps a reader can name: a second to a year. */
const STEPS = [1, 5, 15, 60, 300, 900, 3_600, 14_400, 43_200, 86_400, 604_800, 2_592_000, 31_536_000].map(
  (s) => s * 1_000,
);

/** Counts by time in a bounded number of buckets that grow as the span does. */
export interface Timeline {
  readonly add: (time: number, times: number) => void;
  /** The counts in a scale that is the same for all; coarser than this timeline's own or equal. */
  readonly counts: (scale: TimelineScale) => readonly number[];
  readonly span: () => readonly [first: number, last: number] | undefined;
  readonly part: () => TimelinePart;
  /** Takes over what was counted in another part of the text. */
  readonly absorb: (part: TimelinePart) => void;
}

/** All that a timeline keeps, as plain data. */
export interface TimelinePart {
  readonly step: number;
  readonly buckets: ReadonlyMap<number, number>;
  readonly first: number;
  readonly last: number;
}

export function timelineOf(): Timeline {
  let step = 0;
  let buckets = new Map<number, number>();
  let first = Infinity;
  let last = -Infinity;

  function coarsen(): void {
    step++;
    const wider = new Map<number, number>();
    for (const [start, count] of buckets) {
      const own = floorTo(start, STEPS[step]!);
      wider.set(own, (wider.get(own) ?? 0) + count);
    }
    buckets = wider;
  }

  function note(time: number): void {
    if (time < first) first = time;
    if (time > last) last = time;
  }

  function put(time: number, times: number): void {
    const start = floorTo(time, STEPS[step]!);
    buckets.set(start, (buckets.get(start) ?? 0) + times);
    while (buckets.size > BUCKETS * 2 && step < STEPS.length - 1) coarsen();
  }

  return {
    add(time, times) {
      note(time);
      put(time, times);
    },
    counts(scale) {
      const counts: number[] = [];
      for (const [start, count] of buckets) {
        const at = Math.min(scale.buckets - 1, Math.max(0, Math.floor((start - scale.start) / scale.step)));
        counts[at] = (counts[at] ?? 0) + count;
      }
      return Array.from(counts, (count: number | undefined) => count ?? 0);
    },
    span: () => (first <= last ? [first, last] : undefined),
    part: () => ({ step, buckets, first, last }),
    absorb(part) {
      if (part.buckets.size === 0) return;
      note(part.first);
      note(part.last);
      while (step < part.step) coarsen();
      for (const [start, count] of part.buckets) put(start, count);
    },
  };
}

/** The scale in which a span fits, with steps a reader can name; undefined for a single moment. */
export function scaleOf(first: number, last: number): TimelineScale | undefined {
  if (last <= first) return undefined;
  const step = STEPS.find((wide) => floorTo(last, wide) - floorTo(first, wide) < BUCKETS * wide) ?? STEPS.at(-1)!;
  const start = floorTo(first, step);
  return { start, step, buckets: Math.floor((last - start) / step) + 1 };
}

function floorTo(time: number, step: number): number {
  return Math.floor(time / step) * step;
}

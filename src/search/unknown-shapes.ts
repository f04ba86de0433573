import { floodOf } from './flood.ts';
import type { Level, UnknownShape } from './report.ts';
import { sampleOf } from './sample.ts';
import { shapeOf } from './shape.ts';
import type { Stretch } from './stretch.ts';

const MAX_SHAPES = 300;
const MAX_LISTED = 50;
/** After so many records of unknown shapes, only every tenth is given a shape, and counts for ten. */
const FULLY_READ = 20_000;
const EVERY = 10;

/** Warnings and errors we do not know, grouped so that a reader sees what they are. */
export interface UnknownShapes {
  readonly add: (level: Level | undefined, record: Stretch) => void;
  readonly list: () => readonly UnknownShape[];
  readonly part: () => UnknownPart;
  /** Takes over what was seen in a later part of the text. */
  readonly absorb: (part: UnknownPart) => void;
}

/** All shapes kept, in the order they came. */
export type UnknownPart = readonly UnknownShape[];

/** @param ranges into how many parts, read one by one, the text is cut */
export function unknownShapes(ranges = 1): UnknownShapes {
  const flood = floodOf(FULLY_READ / ranges, EVERY);
  const shapes = new Map<string, { readonly shape: UnknownShape; count: number }>();

  /** Counts a shape; `first` is called where it is a new one, and there is room. */
  function count(shape: string, times: number, first: () => UnknownShape): void {
    const known = shapes.get(shape);
    if (known) known.count += times;
    else if (shapes.size < MAX_SHAPES) shapes.set(shape, { shape: first(), count: times });
  }

  const part = (): UnknownShape[] => [...shapes.values()].map(({ shape, count }) => ({ ...shape, count }));
  return {
    add(level, record) {
      const times = flood();
      if (times === 0) return;
      const shape = shapeOf(record.text.slice(record.from, record.to));
      count(shape, times, () => ({ shape, level, count: 0, sample: sampleOf(record) }));
    },
    list: () =>
      part()
        .sort((a, b) => b.count - a.count)
        .slice(0, MAX_LISTED),
    part,
    absorb(later) {
      for (const shape of later) count(shape.shape, shape.count, () => shape);
    },
  };
}

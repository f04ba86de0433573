import type { Diagnoser } from '../../search/diagnosis.ts';
import type { Report } from '../../search/report.ts';
import type { RangeOutcome, Source, SourceOutcome } from './messages.ts';
import { rangesOf, SMALL } from './ranges.ts';
import type { RangeEvents } from './read-range.ts';

/** Reads one range of so many. @returns undefined when a newer text came in between @throws Error when it can read no more */
export type ReadRange = (range: Blob, ranges: number) => Promise<RangeOutcome | undefined>;

export interface Readers {
  readonly own: ReadRange;
  readonly count: number;
  /** The others, started when there is enough for them. */
  readonly helpers: () => readonly ReadRange[];
}

export interface ReadSources {
  readonly report: Report;
  readonly sources: readonly SourceOutcome[];
}

interface Range {
  readonly place: number;
  readonly source: number;
  readonly blob: Blob;
}

/** Reads texts as one, side by side where they are large. The report is the same as if one had read them in order. */
export async function readSources(
  sources: readonly Source[],
  diagnose: Diagnoser,
  readers: Readers,
  isStale: RangeEvents['isStale'],
): Promise<ReadSources | undefined> {
  const waiting = await allRanges(sources, readers.count);
  const ranges = waiting.length;
  const whole = diagnose(Date.now());
  const outcomes = sources.map(({ name, blob }): SourceOutcome => ({ name, bytes: blob.size }));
  const ready = new Map<number, { readonly source: number; readonly outcome: RangeOutcome }>();
  let absorbed = 0;

  /** Samples and names are those that came first in the text, so parts are taken over in its order. */
  function absorb(): void {
    for (let next = ready.get(absorbed); next; next = ready.get(absorbed)) {
      const { source, outcome } = next;
      const known = outcomes[source]!;
      whole.absorb(outcome.part);
      outcomes[source] = { ...known, fault: known.fault ?? outcome.fault };
      ready.delete(absorbed++);
    }
  }

  async function work(read: ReadRange): Promise<void> {
    for (let range = waiting.shift(); range && !isStale(); range = waiting.shift()) {
      let outcome: RangeOutcome | undefined;
      try {
        outcome = await read(range.blob, ranges);
      } catch (error) {
        waiting.unshift(range);
        throw error;
      }
      if (!outcome) return;
      ready.set(range.place, { source: range.source, outcome });
      absorb();
    }
  }

  const isLarge = waiting.length > 1 && sources.reduce((sum, { blob }) => sum + blob.size, 0) >= SMALL;
  const helpers = isLarge ? readers.helpers() : [];
  // What a helper could not read is read here.
  await Promise.all([work(readers.own), ...helpers.map((read) => work(read).catch(() => undefined))]);
  await work(readers.own);
  return isStale() ? undefined : { report: whole.report(), sources: outcomes };
}

async function allRanges(sources: readonly Source[], readers: number): Promise<Range[]> {
  const ranges: Range[] = [];
  for (const [source, { blob }] of sources.entries()) {
    // A file that cannot be read says so when its turn comes.
    const blobs = await rangesOf(blob, readers).catch(() => [blob]);
    for (const range of blobs) ranges.push({ place: ranges.length, source, blob: range });
  }
  return ranges;
}

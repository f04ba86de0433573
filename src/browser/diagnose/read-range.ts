import type { Diagnoser } from '../../search/diagnosis.ts';
import { lineDecoder } from './decode.ts';
import type { RangeOutcome } from './messages.ts';
import { nextTask } from '../slices.ts';
import { piecesOf, SourceError } from './pieces.ts';

export interface RangeEvents {
  /** Bytes read since the last call. */
  readonly onBytes: (bytes: number) => void;
  /** Whether a newer text came in between. */
  readonly isStale: () => boolean;
}

/** Reads a text, or one of several ranges. @returns undefined when a newer one came in between */
export async function readRange(
  range: Blob,
  ranges: number,
  diagnose: Diagnoser,
  { onBytes, isStale }: RangeEvents,
): Promise<RangeOutcome | undefined> {
  const diagnosis = diagnose(Date.now(), ranges);
  const decoder = lineDecoder();
  let fault: RangeOutcome['fault'];
  try {
    for await (const piece of piecesOf(range, onBytes)) {
      diagnosis.feed(decoder.push(piece), decoder.codes());
      await nextTask();
      if (isStale()) return undefined;
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    fault = error.fault;
  }
  diagnosis.feed(decoder.end());
  diagnosis.finish();
  fault ??= decoder.isCut() ? 'endless' : undefined;
  return { part: diagnosis.part(), fault };
}

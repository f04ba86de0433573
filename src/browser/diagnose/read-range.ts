import type { Diagnosis } from '../../search/diagnosis.ts';
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

/**
 * Reads a text, or one of several ranges, with a diagnosis that has nothing yet and has nothing afterwards.
 * @returns undefined when a newer text came in between; the diagnosis is of no more use then
 */
export async function readRange(
  range: Blob,
  diagnosis: Diagnosis,
  { onBytes, isStale }: RangeEvents,
): Promise<RangeOutcome | undefined> {
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
  return { part: diagnosis.takePart(), fault };
}

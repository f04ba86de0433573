import { trustAddresses } from '../boot/trusted-types.ts';
import type { FromHelper, RangeOutcome, DiagnosisTexts, ToWorker } from './messages.ts';
import type { RangeEvents } from './read-range.ts';

/** Another worker, started by the first, that reads ranges beside it. It runs the same code. */
export interface Helper {
  /** Reads one range; the next one when it is done. @throws Error when the worker did not start or is gone */
  readonly read: (turn: number, range: Blob, ranges: number, events: RangeEvents) => Promise<RangeOutcome | undefined>;
  readonly stop: () => void;
}

/** May be called once. */
export function startHelpers(count: number, tables: DiagnosisTexts): readonly Helper[] {
  // A worker inherits its page's policy, but not the trust the page's own script has given.
  trustAddresses((address) => address === location.href);
  return Array.from({ length: count }, () => startHelper(tables));
}

function startHelper(tables: DiagnosisTexts): Helper {
  const worker = new Worker(location.href);
  const post = (message: ToWorker): void => worker.postMessage(message);
  post({ kind: 'tables', ...tables });
  return {
    read: (turn, range, ranges, { onBytes }) =>
      new Promise((resolve, reject) => {
        let read = 0;
        worker.onmessage = ({ data }: MessageEvent<FromHelper>) => {
          if (data.kind === 'ask') return reject(new Error('this worker may not read files'));
          if (data.kind === 'prepared' || data.turn !== turn) return;
          if (data.kind === 'failed') return reject(new Error(data.message));
          const now = data.kind === 'range' ? range.size : data.read;
          onBytes(now - read);
          read = now;
          if (data.kind === 'range') resolve(data.outcome);
        };
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message));
        };
        post({ kind: 'range', turn, range, ranges });
      }),
    stop: () => post({ kind: 'stop' }),
  };
}

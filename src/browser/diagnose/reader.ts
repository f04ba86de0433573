import type { Report } from '../../search/report.ts';
import type { Asking, FromWorker, ListName, Source, SourceOutcome, DiagnosisTexts, ToWorker } from './messages.ts';
import { loadWorkerCode } from './worker-code.ts';

export interface ReaderEvents {
  /** Bytes read so far of all sources together. */
  readonly onProgress: (read: number) => void;
  readonly onReport: (report: Report, sources: readonly SourceOutcome[]) => void;
  readonly onFailure: (message: string) => void;
}

/** Reads texts in a worker, one set at a time: a new one takes the place of what is under way. */
export interface Reader {
  readonly read: (sources: readonly Source[]) => void;
  readonly stop: () => void;
}

export async function startReader(tables: DiagnosisTexts, events: ReaderEvents): Promise<Reader> {
  let worker = await startWorker(tables);
  let turn = 0;
  let lists = emptyLists();
  let isBroken = false;

  function listen(): void {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'ask') return answer(worker, data);
      if (data.kind === 'prepared' || data.turn !== turn) return;
      if (data.kind === 'progress') events.onProgress(data.read);
      else if (data.kind === 'slice') lists[data.list].push(...data.items);
      else if (data.kind === 'failed') events.onFailure(data.message);
      else events.onReport({ ...data.head, ...lists } as unknown as Report, data.sources);
    };
    worker.onerror = (event) => {
      // A worker that ran out of memory is gone; the next text gets a new one.
      event.preventDefault();
      isBroken = true;
      worker.terminate();
      events.onFailure(event.message);
    };
  }
  function post(message: ToWorker): void {
    worker.postMessage(message);
  }
  listen();
  return {
    read: (sources) => {
      const mine = ++turn;
      lists = emptyLists();
      if (!isBroken) return post({ kind: 'read', turn, sources });
      startWorker(tables).then(
        (fresh) => {
          worker = fresh;
          isBroken = false;
          listen();
          if (mine === turn) post({ kind: 'read', turn, sources });
        },
        (error: unknown) => events.onFailure(String(error)),
      );
    },
    stop: () => {
      turn++;
      post({ kind: 'stop' });
    },
  };
}

/** Reads for the worker what it may not read itself. */
function answer(worker: Worker, { id, blob }: Asking): void {
  blob.arrayBuffer().then(
    (bytes) => worker.postMessage({ kind: 'bytes', id, bytes } satisfies ToWorker, [bytes]),
    () => worker.postMessage({ kind: 'bytes', id, bytes: undefined } satisfies ToWorker),
  );
}

function emptyLists(): Record<ListName, unknown[]> {
  return { findings: [], identified: [], unknown: [] };
}

async function startWorker(tables: DiagnosisTexts): Promise<Worker> {
  const code = new Blob([await loadWorkerCode()], { type: 'text/javascript' });
  // The address stays good as long as the page is open: the worker starts helpers from it.
  const worker = new Worker(URL.createObjectURL(code));
  return new Promise<Worker>((resolve, reject) => {
    worker.onmessage = () => resolve(worker);
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
    worker.postMessage({ kind: 'tables', ...tables } satisfies ToWorker);
  });
}

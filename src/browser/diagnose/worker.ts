/**
 * The worker: reads bytes, decodes lines, recognises. The page carries it as text and starts it from a blob, so that
 * the page's own policy binds it: it could not send anything anywhere even if it would.
 */
import { diagnosisOf, type DiagnosisTables } from '../../search/diagnosis.ts';
import type { Report } from '../../search/report.ts';
import { readTable } from '../../search/table-file.ts';
import { lineDecoder } from './decode.ts';
import type { FromWorker, ListName, Source, SourceOutcome, ToWorker } from './messages.ts';
import { piecesOf, SourceError } from './pieces.ts';

/** The part of a worker's global scope that is used; the page's types are loaded instead of a worker's. */
interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage: (message: FromWorker) => void;
}
const scope = globalThis as unknown as Scope;

const TELL_EVERY = 100; // ms between two messages of progress
const SLICE = 20; // items of a list in one message

let tables: DiagnosisTables | undefined;
/** The latest text to read; who finds it changed stops. */
let latest = 0;

scope.onmessage = ({ data }) => {
  if (data.kind === 'tables') {
    const table = readTable(data.table);
    if (!table) throw new Error('the table is of another build than this script');
    const { vocabulary } = data;
    tables = {
      table,
      vocabulary: vocabulary === undefined ? undefined : (JSON.parse(vocabulary) as DiagnosisTables['vocabulary']),
    };
    scope.postMessage({ kind: 'prepared' });
  } else if (data.kind === 'stop') {
    latest = -1;
  } else {
    latest = data.turn;
    read(data.turn, data.sources).catch((error: unknown) => {
      scope.postMessage({ kind: 'failed', turn: data.turn, message: String(error) });
    });
  }
};

async function read(turn: number, sources: readonly Source[]): Promise<void> {
  if (!tables) throw new Error('there are no tables yet');
  const diagnosis = diagnosisOf(tables, Date.now());
  const outcomes: SourceOutcome[] = [];
  let bytes = 0;
  let told = performance.now();
  for (const { name, blob } of sources) {
    const decoder = lineDecoder();
    let fault: SourceOutcome['fault'];
    try {
      for await (const piece of piecesOf(blob, (read) => (bytes += read))) {
        diagnosis.feed(decoder.push(piece));
        if (performance.now() - told > TELL_EVERY) {
          scope.postMessage({ kind: 'progress', turn, read: bytes });
          await nextTask();
          told = performance.now();
        }
        if (turn !== latest) return;
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      fault = error.fault;
    }
    diagnosis.feed(endLine(decoder.end()));
    fault ??= decoder.isCut() ? 'endless' : undefined;
    outcomes.push({ name, bytes: blob.size, encoding: decoder.encoding(), fault });
  }
  diagnosis.finish();
  if (turn === latest) send(turn, diagnosis.report(), outcomes);
}

/** One file's last line is not the beginning of the next file's first. */
function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function send(turn: number, report: Report, sources: readonly SourceOutcome[]): void {
  const { findings, identified, unknown, ...head } = report;
  const lists: Readonly<Record<ListName, readonly unknown[]>> = { findings, identified, unknown };
  for (const list of Object.keys(lists) as ListName[]) {
    for (let at = 0; at < lists[list].length; at += SLICE) {
      scope.postMessage({ kind: 'slice', turn, list, items: lists[list].slice(at, at + SLICE) });
    }
  }
  scope.postMessage({ kind: 'read', turn, head, sources });
}

const { port1, port2 } = new MessageChannel();

/** Lets messages in: a promise alone does not, and a timer waits 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

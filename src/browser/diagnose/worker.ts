/**
 * The worker: reads bytes, decodes lines, recognises. The page carries it as text and starts it from a blob, so that
 * the page's own policy binds it: it could not send anything anywhere even if it would. For a large text it starts
 * helpers of the same code, which the same policy binds.
 */
import { diagnoserOf, type Diagnoser, type Diagnosis } from '../../search/diagnosis.ts';
import { readTable } from '../../search/table-file.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { hearBytes } from './blob-bytes.ts';
import { startHelpers, type Helper } from './helper.ts';
import type { FromHelper, FromWorker, ListName, Source, DiagnosisTexts, ToWorker } from './messages.ts';
import { readRange, type RangeEvents } from './read-range.ts';
import { readSources, type ReadSources } from './read-sources.ts';

/** The part of a worker's global scope that is used; the page's types are loaded instead of a worker's. */
interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage: (message: FromWorker | FromHelper) => void;
}
const scope = globalThis as unknown as Scope;

const TELL_EVERY = 100; // ms between two messages of progress
const SLICE = 20; // items of a list in one message
/** Workers that read one text; more than a few wait for the disk, and each has its own tables. */
const MAX_READERS = 4;
const readerCount = Math.max(1, Math.min(MAX_READERS, navigator.hardwareConcurrency));

let texts: DiagnosisTexts | undefined;
let diagnoser: Diagnoser | undefined;
/** What all ranges of one text that are read here are read with. */
let reading: { readonly turn: number; readonly diagnosis: Diagnosis } | undefined;
let helpers: readonly Helper[] | undefined;
/** The latest text to read; who finds it changed stops. */
let latest = 0;

scope.onmessage = ({ data }) => {
  if (data.kind === 'tables') {
    texts = data;
    diagnoser = prepare(data);
    scope.postMessage({ kind: 'prepared' });
  } else if (data.kind === 'bytes') {
    hearBytes(data.id, data.bytes);
  } else if (data.kind === 'stop') {
    latest = -1;
    helpers?.forEach(({ stop }) => stop());
  } else {
    const { turn } = data;
    latest = turn;
    const job = data.kind === 'read' ? read(turn, data.sources) : help(turn, data.range, data.ranges);
    job.catch((error: unknown) => scope.postMessage({ kind: 'failed', turn, message: String(error) }));
  }
};

function prepare({ table, vocabulary }: DiagnosisTexts): Diagnoser {
  const read = readTable(table);
  if (!read) throw new Error('the table is of another build than this script');
  return diagnoserOf({
    table: read,
    vocabulary: vocabulary === undefined ? undefined : (JSON.parse(vocabulary) as Vocabulary),
  });
}

async function read(turn: number, sources: readonly Source[]): Promise<void> {
  const events = eventsOf(turn);
  const outcome = await readSources(
    sources,
    diagnoser!,
    {
      own: (range, ranges) => readRange(range, diagnosisFor(turn, ranges), events),
      count: readerCount,
      helpers: () => {
        helpers ??= startHelpers(readerCount - 1, texts!);
        return helpers.map((helper) => (range, ranges) => helper.read(turn, range, ranges, events));
      },
    },
    events.isStale,
  );
  if (outcome) send(turn, outcome);
}

async function help(turn: number, range: Blob, ranges: number): Promise<void> {
  const outcome = await readRange(range, diagnosisFor(turn, ranges), eventsOf(turn));
  scope.postMessage({ kind: 'range', turn, outcome });
}

function diagnosisFor(turn: number, ranges: number): Diagnosis {
  if (reading?.turn !== turn) reading = { turn, diagnosis: diagnoser!(Date.now(), ranges) };
  return reading.diagnosis;
}

function eventsOf(turn: number): RangeEvents {
  let read = 0;
  let told = performance.now();
  return {
    onBytes: (bytes) => {
      read += bytes;
      if (performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      scope.postMessage({ kind: 'progress', turn, read });
    },
    isStale: () => turn !== latest,
  };
}

function send(turn: number, { report, sources }: ReadSources): void {
  const { findings, identified, unknown, ...head } = report;
  const lists: Readonly<Record<ListName, readonly unknown[]>> = { findings, identified, unknown };
  for (const list of Object.keys(lists) as ListName[]) {
    for (let at = 0; at < lists[list].length; at += SLICE) {
      scope.postMessage({ kind: 'slice', turn, list, items: lists[list].slice(at, at + SLICE) });
    }
  }
  scope.postMessage({ kind: 'read', turn, head, sources });
}

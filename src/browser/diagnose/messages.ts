import type { DiagnosisPart } from '../../search/diagnosis.ts';
import type { Report } from '../../search/report.ts';
import type { TableTexts } from '../../search/table-file.ts';

/** The tables as fetched, still text. */
export interface DiagnosisTexts {
  readonly table: TableTexts;
  readonly vocabulary: string | undefined;
}

/** A text to read: pasted, or a file. */
export interface Source {
  readonly name: string;
  readonly blob: Blob;
}

/** What became of a source. */
export interface SourceOutcome {
  readonly name: string;
  readonly bytes: number;
  readonly fault?: SourceFault | undefined;
}

/**
 * `packed`: an archive we cannot open; `damaged`: a .gz that ends badly, read up to there; `bomb`: one that unpacks to
 * far more than a log can, read up to there; `endless`: a line of megabytes, read in pieces; `unreadable`: no bytes.
 */
export type SourceFault = 'packed' | 'damaged' | 'bomb' | 'endless' | 'unreadable';

export type ListName = 'findings' | 'identified' | 'unknown';

/** What came of one range of a source. */
export interface RangeOutcome {
  readonly part: DiagnosisPart;
  readonly fault?: SourceFault | undefined;
}

/** A report without its lists, which follow in slices so that no message takes long to unpack. */
export type ReportHead = Omit<Report, ListName>;

export type ToWorker =
  /** The tables as they were fetched, for parsing them is the worker's work. */
  | ({ readonly kind: 'tables' } & DiagnosisTexts)
  | { readonly kind: 'read'; readonly turn: number; readonly sources: readonly Source[] }
  /** To a helper. */
  | { readonly kind: 'range'; readonly turn: number; readonly range: Blob; readonly ranges: number }
  | { readonly kind: 'stop' }
  /** The answer to `ask`; no bytes when the page could not read them either. */
  | { readonly kind: 'bytes'; readonly id: number; readonly bytes: ArrayBuffer | undefined };

interface Prepared {
  readonly kind: 'prepared';
}
/** A worker that may not read a file asks who started it to. */
export interface Asking {
  readonly kind: 'ask';
  readonly id: number;
  readonly blob: Blob;
}
interface Progress {
  readonly kind: 'progress';
  readonly turn: number;
  /** Bytes so far. */
  readonly read: number;
}
interface Failed {
  readonly kind: 'failed';
  readonly turn: number;
  readonly message: string;
}

export type FromWorker =
  | Prepared
  | Asking
  | Progress
  | Failed
  | { readonly kind: 'slice'; readonly turn: number; readonly list: ListName; readonly items: readonly unknown[] }
  | {
      readonly kind: 'read';
      readonly turn: number;
      readonly head: ReportHead;
      readonly sources: readonly SourceOutcome[];
    };

export type FromHelper =
  | Prepared
  | Asking
  | Progress
  | Failed
  /** Without an outcome when it was stopped. */
  | { readonly kind: 'range'; readonly turn: number; readonly outcome: RangeOutcome | undefined };

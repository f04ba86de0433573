import type { Report } from '../../search/report.ts';

/** A text to read: pasted, or a file. */
export interface Source {
  readonly name: string;
  readonly blob: Blob;
}

/** What became of a source. */
export interface SourceOutcome {
  readonly name: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly fault?: SourceFault | undefined;
}

/**
 * `packed`: an archive we cannot open; `damaged`: a .gz that ends badly, read up to there; `bomb`: one that unpacks to
 * far more than a log can, read up to there; `endless`: a line of megabytes, read in pieces; `unreadable`: no bytes.
 */
export type SourceFault = 'packed' | 'damaged' | 'bomb' | 'endless' | 'unreadable';

export type ListName = 'findings' | 'identified' | 'unknown';

/** A report without its lists, which follow in slices so that no message takes long to unpack. */
export type ReportHead = Omit<Report, ListName>;

export type ToWorker =
  /** The tables as they were fetched, for parsing them is the worker's work. */
  | { readonly kind: 'tables'; readonly table: string; readonly vocabulary: string | undefined }
  | { readonly kind: 'read'; readonly turn: number; readonly sources: readonly Source[] }
  | { readonly kind: 'stop' };

export type FromWorker =
  | { readonly kind: 'prepared' }
  | { readonly kind: 'progress'; readonly turn: number; readonly read: number }
  | { readonly kind: 'slice'; readonly turn: number; readonly list: ListName; readonly items: readonly unknown[] }
  | {
      readonly kind: 'read';
      readonly turn: number;
      readonly head: ReportHead;
      readonly sources: readonly SourceOutcome[];
    }
  | { readonly kind: 'failed'; readonly turn: number; readonly message: string };

import type { SearchTable } from './table.ts';
import type { Report } from './report.ts';

/** What a diagnosis reads by: the small table, and the vocabulary where it is wanted. */
export interface DiagnosisTables {
  readonly table: SearchTable;
  readonly vocabulary?: Vocabulary | undefined;
}

/** `search/vocabulary.json` as it is fetched. */
export interface Vocabulary {
  readonly version: number;
}

/** Reads a text of any length in pieces. Its memory does not grow with the text. */
export interface Diagnosis {
  /** Takes whole lines; a record that may go on in the next piece is kept back. */
  readonly feed: (text: string) => void;
  /** No more text comes: reads what was kept back. */
  readonly finish: () => void;
  /** What was found so far; may be asked at any time, e.g. for a progress view. */
  readonly report: () => Report;
}

/** @throws Error until recognition is in place */
export function diagnosisOf(tables: DiagnosisTables): Diagnosis {
  throw new Error(`not yet: ${tables.table.locale}`);
}

import type { Severity } from '../model/keyword.ts';
import type { Circumstance } from './circumstance.ts';

/** Levels of EMQX's log, least first. */
export const levels = ['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency'] as const;
export type Level = (typeof levels)[number];

/** All that a log, an output or one pasted line says. Plain data: it passes from a worker to the page as it is. */
export interface Report {
  /** Faults, most important first: by severity, then what the log says most of. */
  readonly findings: readonly Finding[];
  /** Known and healthy, or known without a page of its own; most frequent first. */
  readonly identified: readonly Identified[];
  /** Warnings and errors we do not know, grouped; most frequent first. */
  readonly unknown: readonly UnknownShape[];
  readonly totals: Totals;
  /** Bounds of the buckets of every finding's `timeline`; undefined when no line carries a time. */
  readonly timeline: TimelineScale | undefined;
}

/** Something wrong, with a page that explains it. */
export interface Finding {
  readonly kind: 'keyword' | 'answer';
  readonly id: string;
  /** Section of the answer, where `kind` is `answer`. */
  readonly section?: string | undefined;
  readonly severity: Exclude<Severity, 'none'>;
  /**
   * Times it happened, as far as the text tells: records that name it, or, if higher, the highest count a table
   * (`shutdown_count`) gives. The two are not added up, for the counter counts the very closes the log reports.
   */
  readonly count: number;
  /** Epoch milliseconds; times without a zone are read as UTC, those without a date are left out. */
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly sample: Sample;
  /** What the records say beyond the word, most frequent first, at most 6 kinds. */
  readonly circumstances: readonly Counted<Circumstance>[];
  /** Findings of the same records that say the same in less detail, e.g. `insufficient_security`. Ids of keywords. */
  readonly alongside: readonly string[];
  readonly clients: readonly Counted<string>[];
  /** Addresses without ports. */
  readonly addresses: readonly Counted<string>[];
  readonly listeners: readonly Counted<string>[];
  /** Sightings by bucket of `Report.timeline`; shorter than the scale when its end is empty. */
  readonly timeline: readonly number[];
}

/** A record as it stood in the text, and where the word stands in it. */
export interface Sample {
  /** At most 2,000 characters, all lines of the record. */
  readonly text: string;
  /** The found words, as places in `text`, in order. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

export interface Counted<Thing> {
  readonly value: Thing;
  /** An estimate in a long log: memory is bounded, and of a finding's later records only one in eight is read for names. */
  readonly count: number;
}

/** Healthy, or known by name only. */
export type Identified =
  /** Has a page, but is no fault here: a debug message, a success code. */
  | {
      readonly kind: 'keyword';
      readonly id: string;
      readonly level?: Level | undefined;
      readonly count: number;
      readonly sample: Sample;
    }
  /** A `msg` of the vocabulary, without a page. */
  | {
      readonly kind: 'msg';
      readonly msg: string;
      /** The most serious level it was printed at here. */
      readonly level?: Level | undefined;
      readonly count: number;
      readonly sample: Sample;
      readonly module: string;
      /** Id of the answer or keyword about what that module does. */
      readonly page: string | undefined;
      readonly versions: readonly VersionRun[];
    }
  /** A field of an `emqx ctl` output that is as it should be. `meaning` is a key of `i18n/findings.ts`. */
  | {
      readonly kind: 'field';
      readonly output: string;
      readonly name: string;
      readonly value: string;
      readonly meaning: string;
      readonly count: number;
    };

/** Versions that print a message, first to last of those scanned, without a gap. */
export type VersionRun = readonly [first: string, last: string];

/** Warnings and errors alike but for numbers, names and addresses. */
export interface UnknownShape {
  /** Placeholders stand for what differs, e.g. `[error] msg: …, pid: <pid>`. */
  readonly shape: string;
  readonly level: Level | undefined;
  readonly count: number;
  readonly sample: Sample;
}

export interface Totals {
  readonly lines: number;
  readonly records: number;
  /** UTF-16 units fed; who reads files knows their bytes. */
  readonly characters: number;
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  /** Records by the level they print. */
  readonly levels: Readonly<Partial<Record<Level, number>>>;
}

export interface TimelineScale {
  /** Epoch milliseconds where the first bucket begins. */
  readonly start: number;
  /** Milliseconds of one bucket. */
  readonly step: number;
  readonly buckets: number;
}

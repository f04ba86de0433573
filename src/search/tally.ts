import type { Circumstance } from './circumstance.ts';
import { floodOf } from './flood.ts';
import type { Importance } from './importance.ts';
import { severityRank } from './keyword-facts.ts';
import type { Severity } from '../model/keyword.ts';
import type { Verdict } from './verdict.ts';
import type { KnownPage } from './lexicon.ts';
import { namesIn } from './record-names.ts';
import type { Counted, Finding, Sample, TimelineScale } from './report.ts';
import { detached, sampleOf } from './sample.ts';
import type { Stretch } from './stretch.ts';
import { timelineOf, type Timeline, type TimelinePart } from './timeline.ts';
import { topCounter, type TopCounter, type TopPart } from './top-counter.ts';

const MAX_CIRCUMSTANCES = 6;
const MAX_TABLES = 100;
const MAX_TOP = 10;
/**
 * Records read for names in full; of the rest one in eight is, and counts for eight. Who is behind a flood shows long
 * before that.
 */
export const FULLY_READ = 5_000;
const EVERY = 8;

/** All that was seen of one page; its size does not grow with the text. */
export interface Tally {
  readonly add: (verdict: Verdict, record: TalliedRecord) => void;
  readonly span: () => readonly [first: number, last: number] | undefined;
  readonly finding: (scale: TimelineScale | undefined) => RankedFinding;
  readonly part: () => TallyPart;
  /** Takes over what was seen in a later part of the text. */
  readonly absorb: (part: TallyPart) => void;
}

/** All that a tally keeps, as plain data. */
export interface TallyPart {
  /** Place of the page. */
  readonly page: number;
  readonly exactness: number;
  readonly severity: Severity;
  readonly records: number;
  readonly firsts: number;
  readonly louds: number;
  readonly sample: Sample | undefined;
  readonly section: string | undefined;
  readonly tables: ReadonlyMap<string, number>;
  readonly circumstances: readonly Counted<Circumstance>[];
  readonly alongside: readonly string[];
  readonly clients: TopPart;
  readonly addresses: TopPart;
  readonly listeners: TopPart;
  readonly timeline: TimelinePart;
}

export interface TalliedRecord extends Stretch {
  readonly time: number | undefined;
  /** Whether nothing in the record says more exactly what happened. */
  readonly isFirst: boolean;
  /** Whether it was printed as information. */
  readonly isQuiet: boolean;
  readonly others: readonly Verdict[];
}

/** A finding with what decides its place. */
export interface RankedFinding extends Importance {
  readonly finding: Finding;
}

/**
 * @param exactness that of the first record's verdict
 * @param fullyRead records whose names are read one by one
 */
export function tallyOf(page: KnownPage, exactness: number, fullyRead = FULLY_READ): Tally {
  let severity: Severity = 'none';
  let records = 0;
  let firsts = 0;
  let louds = 0;
  let sample: Sample | undefined;
  let section: string | undefined;
  const tables = new Map<string, number>();
  const circumstances = new Map<string, { value: Circumstance; count: number }>();
  const alongside = new Set<string>();
  const clients: TopCounter = topCounter();
  const addresses: TopCounter = topCounter();
  const listeners: TopCounter = topCounter();
  const timeline: Timeline = timelineOf();
  const flood = floodOf(fullyRead, EVERY);

  function raise(other: Severity): void {
    if (severityRank(other) > severityRank(severity)) severity = other;
  }

  function addCircumstance(value: Circumstance, times: number): void {
    if (value.kind === 'counted') return;
    const told: readonly unknown[] = Object.values(value);
    const key = told
      .filter((one) => one !== undefined)
      .map(String)
      .join(' ');
    const known = circumstances.get(key);
    if (known) known.count += times;
    else if (circumstances.size < MAX_CIRCUMSTANCES * 4)
      // A copy, for its strings may be slices of the text.
      circumstances.set(key, { value: JSON.parse(JSON.stringify(value)) as Circumstance, count: times });
  }

  function addAlongside(id: string): void {
    if (alongside.size < MAX_TOP) alongside.add(id);
  }

  /** The same listener's table again, later, counts on; other listeners' add up. */
  function addTable(table: string, counter: number): void {
    if (tables.has(table) || tables.size < MAX_TABLES) tables.set(table, Math.max(tables.get(table) ?? 0, counter));
  }

  function addNames(text: string, from: number, to: number): void {
    const times = flood();
    if (times === 0) return;
    const names = namesIn(text, from, to);
    if (names.client !== undefined) clients.add(names.client, times);
    if (names.address !== undefined) addresses.add(names.address, times);
    if (names.listener !== undefined) listeners.add(names.listener, times);
  }

  return {
    add(verdict, record) {
      const { text, from, to, time, isFirst, isQuiet, others } = record;
      raise(verdict.severity);
      section ??= verdict.sections[0];
      sample ??= sampleOf(record, verdict);
      if (!isQuiet) louds++;
      if (isFirst) firsts++;
      else for (const other of others) addAlongside(other.page.id);
      for (const circumstance of verdict.circumstances) addCircumstance(circumstance, 1);
      if (verdict.kind === 'counter') {
        const table = detached(text.slice(from, Math.min(to, from + 40)).split('\n')[0]!);
        addTable(table, verdict.counter);
        if (tables.size > 0) listeners.add(table.replace(/^listener on /, '').trim(), verdict.counter);
        return;
      }
      records++;
      if (time !== undefined) timeline.add(time, 1);
      addNames(text, from, to);
    },
    span: timeline.span,
    finding(scale) {
      const counted = [...tables.values()].reduce((sum, count) => sum + count, 0);
      const span = timeline.span();
      const finding: Finding = {
        kind: page.kind,
        id: page.id,
        section: page.kind === 'answer' ? section : undefined,
        severity: severity === 'none' ? 'low' : severity,
        count: Math.max(records, counted),
        first: span?.[0],
        last: span?.[1],
        sample: sample ?? { text: '', marks: [] },
        circumstances: topOf(circumstances),
        alongside: [...alongside],
        clients: clients.top(MAX_TOP),
        addresses: addresses.top(MAX_TOP),
        listeners: listeners.top(MAX_TOP),
        timeline: scale ? timeline.counts(scale) : [],
      };
      const { id, severity: told, count } = finding;
      return { finding, id, severity: told, count, isEverFirst: firsts > 0, isEverLoud: louds > 0, exactness };
    },
    part: () => ({
      page: page.place,
      exactness,
      severity,
      records,
      firsts,
      louds,
      sample,
      section,
      tables,
      circumstances: [...circumstances.values()],
      alongside: [...alongside],
      clients: clients.part(),
      addresses: addresses.part(),
      listeners: listeners.part(),
      timeline: timeline.part(),
    }),
    absorb(part) {
      raise(part.severity);
      section ??= part.section;
      sample ??= part.sample;
      records += part.records;
      firsts += part.firsts;
      louds += part.louds;
      for (const [table, counter] of part.tables) addTable(table, counter);
      for (const { value, count } of part.circumstances) addCircumstance(value, count);
      part.alongside.forEach(addAlongside);
      clients.absorb(part.clients);
      addresses.absorb(part.addresses);
      listeners.absorb(part.listeners);
      timeline.absorb(part.timeline);
    },
  };
}

function topOf(counted: ReadonlyMap<string, Counted<Circumstance>>): readonly Counted<Circumstance>[] {
  return [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_CIRCUMSTANCES)
    .map(({ value, count }) => ({ value, count }));
}

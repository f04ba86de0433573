import { ctlFieldsIn, verdictOfField } from './ctl-findings.ts';
import type { CtlField } from './ctl-output.ts';
import { hasOwnFields, isForeignRecord } from './foreign-log.ts';
import { identifiedList } from './identified.ts';
import { judge, type Verdict } from './judge.ts';
import { lexiconOf } from './lexicon.ts';
import { timeOf } from './log-time.ts';
import { messageOf } from './message-name.ts';
import { levelOf } from './record.ts';
import { recordSplitterOf } from './record-splitter.ts';
import { levels, type Level, type Report } from './report.ts';
import { sightOf } from './sighting.ts';
import type { SearchTable } from './table.ts';
import { byImportance, tallyOf, type Tally } from './tally.ts';
import { scaleOf } from './timeline.ts';
import { unknownShapes } from './unknown-shapes.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a diagnosis reads by: the small table, and the vocabulary where it is wanted. */
export interface DiagnosisTables {
  readonly table: SearchTable;
  readonly vocabulary?: Vocabulary | undefined;
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

const WARNING = levels.indexOf('warning');

/** @param now epoch milliseconds, for dates that are past or near; without it they are not judged */
export function diagnosisOf({ table, vocabulary }: DiagnosisTables, now?: number): Diagnosis {
  const lexicon = lexiconOf(table);
  const sight = sightOf(lexicon);
  const pageById = new Map(lexicon.pages.map((page) => [page.id, page]));
  const messageKnown = vocabulary ? readVocabulary(vocabulary) : (): undefined => undefined;
  const tallies = new Map<string, Tally>();
  const identified = identifiedList();
  const unknown = unknownShapes();
  const levelCounts: Partial<Record<Level, number>> = {};
  let records = 0;
  let characters = 0;
  let first: number | undefined;
  let last: number | undefined;
  let newest = 0;

  const splitter = recordSplitterOf((text, from, to, codes) => {
    records++;
    const level = levelOf(text, from, to, codes);
    if (level !== undefined) levelCounts[level] = (levelCounts[level] ?? 0) + 1;
    if (records - newest > 1_000 || first === undefined) noteTime(timeOf(text, from));
    const sightings = sight(text, from, to, codes);
    const isLog = level !== undefined || isMachineText(text, from, to);
    const judged = judge(sightings, { text, from, to, level, isLog }, lexicon.keywords);
    const fields = ctlFieldsIn(text, from, to, now);
    const verdicts = fields.length > 0 ? [...readFields(fields, text, from), ...judged] : judged;
    if (verdicts.length === 0) takeUnknown(text, from, to, level);
    else if (hasOwnFields(text, verdicts[0]!) || !isForeignRecord(text.slice(from, to))) {
      take(verdicts, text, from, to, level);
    }
  });

  function readFields(fields: readonly CtlField[], text: string, from: number): Verdict[] {
    return fields.flatMap(({ output, name, value, meaning, fault }) => {
      const start = Math.max(from, text.indexOf(name, from));
      const verdict = fault && verdictOfField(fault, (id) => pageById.get(id), { start, end: start + name.length });
      if (verdict) return [verdict];
      identified.addField({ output, name, value, meaning });
      return [];
    });
  }

  function noteTime(time: number | undefined): void {
    if (time === undefined) return;
    newest = records;
    if (first === undefined || time < first) first = time;
    if (last === undefined || time > last) last = time;
  }

  function take(verdicts: readonly Verdict[], text: string, from: number, to: number, level: Level | undefined): void {
    if (verdicts.length === 1 && verdicts[0]!.severity === 'none') {
      identified.addKeyword(verdicts[0]!, level, text, from, to);
      return;
    }
    const faults = verdicts.filter(({ severity }) => severity !== 'none');
    const time = faults.length > 0 ? timeOf(text, from) : undefined;
    noteTime(time);
    for (const verdict of verdicts) {
      if (verdict.severity === 'none') {
        identified.addKeyword(verdict, level, text, from, to);
        continue;
      }
      const key = `${verdict.page.kind} ${verdict.page.id}`;
      let tally = tallies.get(key);
      if (!tally) tallies.set(key, (tally = tallyOf(verdict)));
      const isFirst = verdict === faults[0] || verdict.kind === 'counter';
      tally.add(verdict, { text, from, to, time, isFirst, others: isFirst ? [] : faults.slice(0, 1) });
    }
  }

  function takeUnknown(text: string, from: number, to: number, level: Level | undefined): void {
    const isSerious = level !== undefined && levels.indexOf(level) >= WARNING;
    if (!isSerious && !vocabulary) return;
    const msg = messageOf(text, from, to);
    const known = msg === undefined ? undefined : messageKnown(msg);
    if (msg !== undefined && known) identified.addMessage(msg, known, level, text, from, to);
    else if (isSerious) unknown.add(level, text, from, to);
  }

  return {
    feed(text) {
      characters += text.length;
      splitter.feed(text);
    },
    finish: () => splitter.finish(),
    report() {
      const spans = [...tallies.values()].flatMap((tally) => tally.span() ?? []);
      const scale = spans.length > 0 ? scaleOf(Math.min(...spans), Math.max(...spans)) : undefined;
      return {
        findings: [...tallies.values()]
          .map((tally) => tally.finding(scale))
          .sort(byImportance)
          .map(({ finding }) => finding),
        identified: identified.list(),
        unknown: unknown.list(),
        totals: { lines: splitter.lines(), records, characters, first, last, levels: { ...levelCounts } },
        timeline: scale,
      };
    },
  };
}

const MACHINE = /\{[a-z_]+,|=>|<0\.\d+\.\d+>|\b(?:msg|reason|mfa|peername|clientid)"?: |\[\{|<<"|\.erl\b|"[a-z_]+":/;

function isMachineText(text: string, from: number, to: number): boolean {
  return MACHINE.test(text.slice(from, Math.min(to, from + 1_000)));
}

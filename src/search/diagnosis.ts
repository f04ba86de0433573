import { isShortAndOfMqtt } from './beside-mqtt.ts';
import { withCut } from './cut-message.ts';
import { ctlFieldsIn, verdictOfField } from './ctl-findings.ts';
import type { CtlField } from './ctl-output.ts';
import { hasOwnFields, isForeignRecord, isShortAndOfEmqx } from './foreign-log.ts';
import { identifiedList, type IdentifiedList, type IdentifiedPart } from './identified.ts';
import { byImportance } from './importance.ts';
import { isQuiet, judge } from './judge.ts';
import type { Verdict } from './verdict.ts';
import { lexiconOf, type KnownPage, type Lexicon } from './lexicon.ts';
import { hasShapeOfLog } from './log-shape.ts';
import { timeOf } from './log-time.ts';
import { withoutNames } from './line-prefix.ts';
import { messageOf } from './message-name.ts';
import { withFamily } from './message-family.ts';
import { levelOf } from './record.ts';
import { recordSplitterOf } from './record-splitter.ts';
import { levels, type Level, type Report, type Totals } from './report.ts';
import { sightOf, type Sighting } from './sighting.ts';
import type { Stretch } from './stretch.ts';
import type { SearchTable } from './table.ts';
import { FULLY_READ, tallyOf, type Tally, type TallyPart } from './tally.ts';
import { scaleOf } from './timeline.ts';
import { unknownShapes, type UnknownPart, type UnknownShapes } from './unknown-shapes.ts';
import { readVocabulary, type KnownMessage, type Vocabulary } from './vocabulary.ts';

/** What a diagnosis reads by: the small table, and the vocabulary where it is wanted. */
export interface DiagnosisTables {
  readonly table: SearchTable;
  readonly vocabulary?: Vocabulary | undefined;
}

/** Reads a text of any length in pieces. Its memory does not grow with the text. */
export interface Diagnosis {
  /**
   * Takes whole lines; a record that may go on in the next piece is kept back. Who has the characters of the text as
   * bytes, place for place, hands them over.
   */
  readonly feed: (text: string, codes?: Uint8Array) => void;
  /** No more text comes: reads what was kept back. */
  readonly finish: () => void;
  /** What was found so far; may be asked at any time, e.g. for a progress view. */
  readonly report: () => Report;
  /**
   * Hands over all that was found, for a diagnosis elsewhere to absorb, and goes on as a new one: who reads ranges one
   * after another does it with one diagnosis, for engines would compile anew for each.
   */
  readonly takePart: () => DiagnosisPart;
  /** Takes over what another diagnosis found in a later part of the text, as if it had been read here. */
  readonly absorb: (part: DiagnosisPart) => void;
}

/** What a diagnosis found in a part of a text: plain data that passes from one worker to another. */
export interface DiagnosisPart {
  readonly totals: Totals;
  readonly tallies: readonly TallyPart[];
  readonly identified: IdentifiedPart;
  readonly unknown: UnknownPart;
}

const WARNING = levels.indexOf('warning');

/**
 * Begins a diagnosis.
 * @param now epoch milliseconds, for dates that are past or near; without it they are not judged
 * @param ranges how many parts of one text are read by a diagnosis each; together they read as much in full as one would
 */
export type Diagnoser = (now?: number, ranges?: number) => Diagnosis;

/** For a single text. */
export function diagnosisOf(tables: DiagnosisTables, now?: number): Diagnosis {
  return diagnoserOf(tables)(now);
}

/** Prepares the tables once for any number of texts. */
export function diagnoserOf({ table, vocabulary }: DiagnosisTables): Diagnoser {
  const lexicon = lexiconOf(table);
  const pageById = new Map(lexicon.pages.map((page) => [page.id, page]));
  const messageKnown = vocabulary && readVocabulary(vocabulary);
  return (now, ranges) => begin({ lexicon, pageById, messageKnown }, now, ranges);
}

function isSerious(level: Level | undefined): boolean {
  return level !== undefined && levels.indexOf(level) >= WARNING;
}

interface Knowledge {
  readonly lexicon: Lexicon;
  readonly pageById: ReadonlyMap<string, KnownPage>;
  readonly messageKnown: ((msg: string) => KnownMessage | undefined) | undefined;
}

function begin({ lexicon, pageById, messageKnown }: Knowledge, now: number | undefined, ranges = 1): Diagnosis {
  const fullyRead = Math.ceil(FULLY_READ / ranges);
  const sight = sightOf(lexicon);
  let tallies: Map<KnownPage, Tally>;
  let identified: IdentifiedList;
  let unknown: UnknownShapes;
  let levelCounts: Partial<Record<Level, number>>;
  let lines: number; // of parts absorbed, less those handed over
  let records: number;
  let characters: number;
  let isBesideMqtt = false;
  let isBesideEmqx = false;
  let first: number | undefined;
  let last: number | undefined;

  const splitter = recordSplitterOf((text, from, to, codes) => {
    records++;
    const level = levelOf(text, from, to, codes);
    if (level !== undefined) levelCounts[level] = (levelCounts[level] ?? 0) + 1;
    const time = timeOf(text, from, to);
    noteTime(time);
    const record = { text, from, to };
    const sighted = sight(record, codes);
    const named = level === undefined || isSerious(level) ? withFamily(lexicon, sighted, record) : sighted;
    const sightings = withCut(lexicon, named, record, 1);
    const isLog =
      level !== undefined ||
      (sightings.length > 0 &&
        (time !== undefined || isMachineText(record) || (isBesideMqtt && fillsRecord(sightings, record))));
    const isProse = level === undefined && sightings.length > 0 && isProseText(record);
    const judged = judge(sightings, { text, from, to, level, isLog, isProse, isBesideMqtt }, lexicon.keywords);
    const fields = ctlFieldsIn(text, from, to, now);
    const verdicts = fields.length > 0 ? [...readFields(fields, text, from), ...judged] : judged;
    if (verdicts.length === 0) takeUnknown(record, level);
    else if (hasOwnFields(text, verdicts[0]!) || !isForeignRecord(text.slice(from, to), verdicts, isBesideEmqx)) {
      take(verdicts, record, level, time);
      // That something was thrown does not say what happened.
      if (verdicts.every(({ kind }) => kind === 'stack')) takeUnknown(record, level);
    }
  });

  function clear(): void {
    tallies = new Map();
    identified = identifiedList();
    unknown = unknownShapes(ranges);
    levelCounts = {};
    lines = -splitter.lines();
    records = characters = 0;
    first = last = undefined;
  }
  clear();

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
    if (first === undefined || time < first) first = time;
    if (last === undefined || time > last) last = time;
  }

  function take(
    verdicts: readonly Verdict[],
    record: Stretch,
    level: Level | undefined,
    time: number | undefined,
  ): void {
    if (verdicts.length === 1 && verdicts[0]!.severity === 'none') {
      identified.addKeyword(verdicts[0]!, level, record);
      return;
    }
    const faults = verdicts.filter(({ severity }) => severity !== 'none');
    for (const verdict of verdicts) {
      if (verdict.severity === 'none') {
        identified.addKeyword(verdict, level, record);
        continue;
      }
      const isFirst = verdict === faults[0] || verdict.kind === 'counter';
      tallyFor(verdict.page, verdict.exactness).add(verdict, {
        ...record,
        time,
        isFirst,
        isQuiet: isQuiet(level),
        others: isFirst ? [] : faults.slice(0, 1),
      });
    }
  }

  function tallyFor(page: KnownPage, exactness: number): Tally {
    let tally = tallies.get(page);
    if (!tally) tallies.set(page, (tally = tallyOf(page, exactness, fullyRead)));
    return tally;
  }

  function takeUnknown(record: Stretch, level: Level | undefined): void {
    if (!isSerious(level) && !messageKnown) return;
    const msg = messageOf(record.text, record.from, record.to);
    const known = msg === undefined ? undefined : messageKnown?.(msg);
    if (msg !== undefined && known) identified.addMessage(msg, known, level, record);
    else if (isSerious(level)) unknown.add(level, record);
  }

  const totals = (): Totals => ({
    lines: lines + splitter.lines(),
    records,
    characters,
    first,
    last,
    levels: { ...levelCounts },
  });
  return {
    feed(text, codes) {
      isBesideMqtt = characters === 0 && isShortAndOfMqtt(text);
      isBesideEmqx = characters === 0 && isShortAndOfEmqx(text);
      characters += text.length;
      splitter.feed(text, codes);
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
        totals: totals(),
        timeline: scale,
      };
    },
    takePart() {
      const part = {
        totals: totals(),
        tallies: [...tallies.values()].map((tally) => tally.part()),
        identified: identified.part(),
        unknown: unknown.part(),
      };
      clear();
      return part;
    },
    absorb(part) {
      lines += part.totals.lines;
      records += part.totals.records;
      characters += part.totals.characters;
      noteTime(part.totals.first);
      noteTime(part.totals.last);
      for (const level of levels) {
        const more = part.totals.levels[level];
        if (more !== undefined) levelCounts[level] = (levelCounts[level] ?? 0) + more;
      }
      for (const tally of part.tallies) tallyFor(lexicon.pages[tally.page]!, tally.exactness).absorb(tally);
      identified.absorb(part.identified);
      unknown.absorb(part.unknown);
    },
  };
}

/** Terms of Erlang and JSON, and addresses, places in source and numbers as programs print them. */
const MACHINE =
  /\{[a-z_]+,|=>|\[\{|<<"|"[a-z_]+":|\b(?:mqtts?|wss?|tcp|ssl):\/\/\S|\b\d{1,3}(?:\.\d{1,3}){3}:\d|\.(?:js|ts|py|c|cc|cpp|go|rs|java|dart|rb)[:(]\d+[:)]|\.(?:php|p[lm]) (?:on )?line \d|^\[(?:err|dbg|wrn|inf|info|warn|error|[A-Z]\w{0,30}[A-Z]\w{1,30})\]|\b(?:rc|ret|result|errno|err|status|state|code|reason) ?[:=] ?-?\d|\(-\d{1,5}\)|\b(?:write|connect):errno=|\bErrno::E|^panic: |^- Status: /m;

const FIELD =
  /\b(?:msg|reason|mfa|peername|clientid)"?: |<0\.\d+\.\d+>|\d\d:\d\d:\d\d|^\s*(?:at |- Status: |File "|\w+(?:Error|Exception):)/m;
const SMALL_WORDS = /\b(?:we|you|they|it|the|when|if|this|that|because|should|a|an|is|are|was|were|and|then)\b/gi;
/** Sentences of machines have hardly any. */
const SMALL_WORDS_OF_PROSE = 4;

/** Whether a person wrote it: sentences, and nothing that looks like a field of a log. */
function isProseText({ text, from, to }: Stretch): boolean {
  const beginning = withoutNames(text.slice(from, Math.min(to, from + 1_000)));
  return !FIELD.test(beginning) && (beginning.match(SMALL_WORDS)?.length ?? 0) >= SMALL_WORDS_OF_PROSE;
}

/** `Identifier rejected`: a line that is what a program prints, and nothing else. */
function fillsRecord(sightings: readonly Sighting[], { text, from, to }: Stretch): boolean {
  return sightings.some(
    ({ kind, start, end }) =>
      kind === 'sign' && start === from && /^[\s.!]*$/.test(text.slice(end, Math.min(to, end + 40))),
  );
}

function isMachineText({ text, from, to }: Stretch): boolean {
  const beginning = withoutNames(text.slice(from, Math.min(to, from + 1_000)));
  return MACHINE.test(beginning) || hasShapeOfLog(beginning);
}

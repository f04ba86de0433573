import { isShortAndOfMqtt } from './beside-mqtt.ts';
import { withCut } from './cut-message.ts';
import { byImportance, type Importance } from './importance.ts';
import { isQuiet, judge } from './judge.ts';
import { severityRank } from './keyword-facts.ts';
import type { Verdict } from './verdict.ts';
import { lexiconSteps } from './lexicon.ts';
import { looksLikeLog } from './log-shape.ts';
import { tidy } from './normalise.ts';
import { isForeignRecord, isShortAndOfEmqx } from './foreign-log.ts';
import { withFamily } from './message-family.ts';
import { levelOf } from './record.ts';
import { recordSplitterOf } from './record-splitter.ts';
import { sightOf } from './sighting.ts';
import { atOnce, type Steps } from './steps.ts';
import type { Stretch } from './stretch.ts';
import type { SearchTable } from './table.ts';

/** Something printed that leads to a page. */
export interface Recognition {
  /** Place of the page in the table. */
  readonly page: number;
  readonly sections: readonly string[];
  /** Higher says more exactly what happened. */
  readonly strength: number;
  /** Where it stands in the tidied text. */
  readonly start: number;
  readonly end: number;
}

export type Recogniser = (text: string) => readonly Recognition[];

/** Characters of a paste that are read; the rest is for the diagnose page. */
const MAX_TEXT = 40_000;
/** A beginning of more keywords than these says nothing. */
const MAX_CUT = 3;

/** Recognises what is typed or pasted into search: as the diagnose page does, and words in a question besides. */
export function recogniserOf(table: SearchTable): Recogniser {
  return atOnce(recogniserSteps(table));
}

export function* recogniserSteps(table: SearchTable): Steps<Recogniser> {
  const lexicon = yield* lexiconSteps(table);
  const sightTyped = sightOf(lexicon, { ignoresCase: true });
  const sightPrinted = sightOf(lexicon);

  let isBesideMqtt = false;
  let isBesideEmqx = false;

  function recogniseRecord(record: Stretch, codes?: Uint8Array): readonly Verdict[] {
    const { text, from, to } = record;
    const isLog = codes !== undefined;
    const level = codes && levelOf(text, from, to, codes);
    // What a client prints in capitals is another thing than the same word in EMQX's own line.
    const sight = level === undefined ? sightTyped : sightPrinted;
    const named = withFamily(lexicon, sight(record, codes), record);
    const sightings = withCut(lexicon, named, record, MAX_CUT);
    const facts = { ...record, level, isLog, isQuery: true, isBesideMqtt };
    const verdicts = judge(sightings, facts, lexicon.keywords);
    return verdicts.length > 0 && isForeignRecord(text.slice(from, to), verdicts, isBesideEmqx) ? [] : verdicts;
  }

  return (raw) => {
    const text = tidy(raw.slice(0, MAX_TEXT)).trim();
    isBesideMqtt = isShortAndOfMqtt(text);
    isBesideEmqx = isShortAndOfEmqx(text);
    if (!looksLikeLog(text))
      return [...recognitionsOf(recogniseRecord({ text, from: 0, to: text.length })), ...codeAlone(text)];
    const found: Recognition[] = [];
    const heard = new Map<number, Heard>();
    const splitter = recordSplitterOf((piece, from, to, codes) => {
      const verdicts = recogniseRecord({ text: piece, from, to }, codes);
      found.push(...recognitionsOf(verdicts));
      hear(heard, verdicts, isQuiet(levelOf(piece, from, to, codes)));
    });
    splitter.feed(text);
    splitter.finish();
    return byOrder(found, heard);
  };

  function codeAlone(text: string): readonly Recognition[] {
    const code = /^\d{3}$/.test(text) ? lexicon.codes.get(Number(text)) : undefined;
    return code ? [{ page: code.place, sections: [], strength: 50, start: 0, end: text.length }] : [];
  }
}

function recognitionsOf(verdicts: readonly Verdict[]): readonly Recognition[] {
  return verdicts.map(({ page, sections, exactness, severity, start, end }) => {
    // What is healthy explains less than any fault beside it.
    const strength = Math.max(1, exactness - (severity === 'none' ? 12 : 0));
    return { page: page.place, sections, strength, start, end };
  });
}

/** What the records of a log together say of a fault's page. */
type Heard = { -readonly [field in keyof Importance]: Importance[field] };

function hear(heard: Map<number, Heard>, verdicts: readonly Verdict[], isOfQuiet: boolean): void {
  const faults = verdicts.filter(({ severity }) => severity !== 'none');
  for (const { page, severity, exactness, counter, kind } of faults) {
    const isFirst = page === faults[0]!.page || kind === 'counter';
    const known = heard.get(page.place);
    if (!known) {
      const count = Math.max(1, counter);
      heard.set(page.place, { id: page.id, severity, exactness, count, isEverFirst: isFirst, isEverLoud: !isOfQuiet });
      continue;
    }
    known.count += Math.max(1, counter);
    known.isEverFirst ||= isFirst;
    known.isEverLoud ||= !isOfQuiet;
    if (severityRank(severity) > severityRank(known.severity)) known.severity = severity;
  }
}

/** Gives the pages of a log the order in which the diagnose page has its findings; the strengths stay the same. */
function byOrder(found: readonly Recognition[], heard: ReadonlyMap<number, Heard>): readonly Recognition[] {
  const strongest = new Map<number, number>();
  for (const { page, strength } of found) strongest.set(page, Math.max(strength, strongest.get(page) ?? 0));
  const strengths = [...strongest.values()].sort((a, b) => b - a);
  const inOrder = [...strongest.keys()].sort((a, b) => {
    const [one, other] = [heard.get(a), heard.get(b)];
    if (one && other) return byImportance(one, other);
    return Number(other !== undefined) - Number(one !== undefined) || strongest.get(b)! - strongest.get(a)!;
  });
  let last = Infinity;
  const given = new Map<number, number>();
  for (const [at, page] of inOrder.entries()) {
    last = Math.min(strengths[at]!, last - STEP);
    given.set(page, last);
  }
  return found.map((one) => ({ ...one, strength: given.get(one.page)! }));
}

/** How much weaker the next page is at least, so that the order tells. */
const STEP = 0.5;

import { isShortAndOfMqtt } from './beside-mqtt.ts';
import { withCut } from './cut-message.ts';
import { judge } from './judge.ts';
import type { Verdict } from './verdict.ts';
import { lexiconSteps } from './lexicon.ts';
import { looksLikeLog } from './log-shape.ts';
import { tidy } from './normalise.ts';
import { isForeignRecord } from './foreign-log.ts';
import { withFamily } from './message-family.ts';
import { levelOf } from './record.ts';
import { recordSplitterOf } from './record-splitter.ts';
import { sightOf } from './sighting.ts';
import { atOnce, type Steps } from './steps.ts';
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
  const sight = sightOf(lexicon, { ignoresCase: true });

  let isBesideMqtt = false;

  function recogniseRecord(text: string, from: number, to: number, codes?: Uint8Array): readonly Verdict[] {
    const isLog = codes !== undefined;
    const level = codes && levelOf(text, from, to, codes);
    const named = withFamily(lexicon, sight(text, from, to, codes), text, from, to);
    const sightings = withCut(lexicon, named, text, from, to, MAX_CUT);
    const facts = { text, from, to, level, isLog, isQuery: true, isBesideMqtt };
    const verdicts = judge(sightings, facts, lexicon.keywords);
    return verdicts.length > 0 && isForeignRecord(text.slice(from, to), verdicts) ? [] : verdicts;
  }

  return (raw) => {
    const text = tidy(raw.slice(0, MAX_TEXT)).trim();
    const found: Recognition[] = [];
    const take = (verdicts: readonly Verdict[], offset: number): void => {
      for (const { page, sections, exactness, severity, start, end } of verdicts) {
        // What is healthy explains less than any fault beside it.
        const strength = Math.max(1, exactness - (severity === 'none' ? 12 : 0));
        found.push({ page: page.place, sections, strength, start: start + offset, end: end + offset });
      }
    };
    isBesideMqtt = isShortAndOfMqtt(text);
    if (!looksLikeLog(text)) take(recogniseRecord(text, 0, text.length), 0);
    else {
      const splitter = recordSplitterOf((piece, from, to, codes) => take(recogniseRecord(piece, from, to, codes), 0));
      splitter.feed(text);
      splitter.finish();
    }
    const code = /^\d{3}$/.test(text) ? lexicon.codes.get(Number(text)) : undefined;
    if (code) found.push({ page: code.place, sections: [], strength: 50, start: 0, end: text.length });
    return found;
  };
}

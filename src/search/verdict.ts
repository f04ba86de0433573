import type { Severity } from '../model/keyword.ts';
import type { Circumstance } from './circumstance.ts';
import { exactnessOf } from './exactness.ts';
import { severityRank, type SenseFacts } from './keyword-facts.ts';
import type { KnownPage } from './lexicon.ts';
import type { Level } from './report.ts';
import type { Sighting, SightingKind } from './sighting.ts';
import type { Stretch } from './stretch.ts';
import { detailCircumstance } from './tls-reading.ts';

/** What one record says of one page. */
export interface Verdict {
  readonly page: KnownPage;
  readonly severity: Severity;
  /** Higher says more exactly what happened; the record's verdicts come in this order. */
  readonly exactness: number;
  readonly kind: SightingKind;
  readonly sections: readonly string[];
  readonly counter: number;
  readonly start: number;
  readonly end: number;
  readonly circumstances: readonly Circumstance[];
  readonly isOwnWords?: boolean | undefined;
  readonly isAnybodys?: boolean | undefined;
}

export interface RecordFacts extends Stretch {
  readonly level: Level | undefined;
  /** Whether the record was printed by a machine; in what a person wrote, a word in passing counts in search only. */
  readonly isLog: boolean;
  /** Whether a person wrote it, about logs or code: words of ours in it are talked about. */
  readonly isProse?: boolean;
  /** Whether the whole text is a few lines of a client of an MQTT broker. */
  readonly isBesideMqtt?: boolean;
  /** Whether it was put to search, where a word in passing is worth its page too. */
  readonly isQuery?: boolean;
}

/** What a sighting says by itself, whatever stands beside it. */
export function verdictOf(sighting: Sighting, sense: SenseFacts, hasAlert: boolean, record: RecordFacts): Verdict {
  const { page, start, end, count, section } = sighting;
  const kind = hasAlert && sense.kind === 'tls-error' && sighting.kind !== 'sign' ? 'alert' : sighting.kind;
  const detail = detailCircumstance(page.id, record, start);
  const counted: Circumstance | undefined = kind === 'counter' ? { kind: 'counted', count } : undefined;
  return {
    page,
    severity: kind === 'counter' && count === 0 ? 'none' : sense.severity,
    exactness: exactnessOf(kind === sighting.kind ? sighting : { ...sighting, kind }, sense),
    kind,
    sections: section === undefined ? noSections : [section],
    counter: kind === 'counter' ? count : 0,
    start,
    end,
    circumstances:
      (sighting.circumstance ?? counted ?? detail) ? present(sighting.circumstance, counted, detail) : noCircumstances,
    isOwnWords: sighting.isOwnWords,
    isAnybodys: sighting.isAnybodys,
  };
}

const noSections: readonly string[] = [];
const noCircumstances: readonly Circumstance[] = [];

function present(...given: readonly (Circumstance | undefined)[]): readonly Circumstance[] {
  return given.filter((one) => one !== undefined);
}

/** What two sightings of one page say of it together. */
export function merge(a: Verdict, b: Verdict): Verdict {
  const [best, other] = b.exactness > a.exactness || isIn(a, b) ? [b, a] : [a, b];
  const sections = other.sections.length === 0 ? best.sections : [...new Set([...best.sections, ...other.sections])];
  const severity = severityRank(a.severity) >= severityRank(b.severity) ? a.severity : b.severity;
  return {
    ...best,
    sections,
    severity: best.kind === 'msg' || best.kind === 'counter' ? best.severity : severity,
    counter: Math.max(a.counter, b.counter),
    // One text that is a machine's and a client's own is enough.
    isOwnWords: isLoose(a) && isLoose(b) && !(a.isAnybodys && b.isAnybodys),
    isAnybodys: a.isAnybodys && b.isAnybodys,
    circumstances:
      other.circumstances.length === 0
        ? best.circumstances
        : [...best.circumstances, ...other.circumstances].slice(0, 4),
  };
}

/** Whether a sign says no more than the longer one that it is a part of. */
function isIn(part: Verdict, whole: Verdict): boolean {
  if (part.kind !== 'sign' || whole.kind !== 'sign' || part.exactness !== whole.exactness) return false;
  const isLonger = whole.end - whole.start > part.end - part.start;
  return isLonger && whole.start <= part.start && part.end <= whole.end;
}

/** Counts in a log only. */
function isLoose({ isOwnWords, isAnybodys }: Verdict): boolean {
  return isOwnWords === true || isAnybodys === true;
}

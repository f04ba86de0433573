import type { Fault } from './fault.ts';
import type { KnownPages } from './glossary.ts';
import { calculators, tuningSides, type Knob, type TuningTable } from './tuning-schema.ts';

/** Knobs by where they sit, in the order of the page. */
export function sidesOf({ knobs }: TuningTable): readonly (readonly [Knob['side'], readonly Knob[]])[] {
  return tuningSides
    .map((side) => [side, knobs.filter((knob) => knob.side === side)] as const)
    .filter(([, own]) => own.length > 0);
}

/** Every section a link to the page may name. */
export function tuningAnchors({ knobs }: TuningTable): readonly string[] {
  const sides = new Set(knobs.map(({ side }) => `side-${side}`));
  return [...sides, ...Object.values(calculators), ...knobs.map(({ id }) => id)];
}

/** Checks what the schema cannot see: references and anchors. */
export function checkTuning(table: TuningTable, file: string, known: KnownPages): readonly Fault[] {
  const anchors = tuningAnchors(table);
  const twice = new Set(anchors.filter((anchor, place) => anchors.indexOf(anchor) !== place));
  const faults = [...twice].map((id): Fault => {
    const field = ['knobs', table.knobs.findLastIndex((knob) => knob.id === id), 'id'];
    return { code: 'row-twice', file, field, what: `the id "${id}" stands twice`, mend: 'Give each row its own id.' };
  });
  for (const [place, { answers }] of table.knobs.entries()) {
    for (const [at, id] of answers.entries()) {
      if (known.answers.has(id)) continue;
      const field = ['knobs', place, 'answers', at];
      const what = `the answer "${id}" does not exist`;
      faults.push({ code: 'answer-unknown', file, field, what, mend: 'Name the id of an answer.' });
    }
  }
  return faults;
}

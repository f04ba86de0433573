import type { Keyword, Sense } from './keyword.ts';

/** A sense with the id of its section on the keyword's page. */
export interface SenseSection {
  readonly id: string;
  readonly sense: Sense;
}

/**
 * Section ids are the kinds, the same in both languages; a kind that repeats gets a number from its second on.
 * @example sensesOf(keyword).map(({ id }) => id) // ['disconnect', 'log', 'log-2']
 */
export function sectionsOf({ senses }: Pick<Keyword, 'senses'>): readonly SenseSection[] {
  return senses.map((sense, index) => {
    const before = senses.slice(0, index).filter(({ kind }) => kind === sense.kind).length;
    return { id: before === 0 ? sense.kind : `${sense.kind}-${before + 1}`, sense };
  });
}

const ENOUGH = 30; // Latin letters wide; a shorter first sentence says too little alone

/**
 * The first sentence, for lists, or the first two when one is very short. A stop inside backticks ends nothing.
 * @example gistOf('It is what `a. B` says and does. More.') // 'It is what `a. B` says and does.'
 */
export function gistOf(text: string): string {
  const ends = text.matchAll(/`[^`]*`|[。！？]|[.!?](?= +(?:\p{Lu}|`|$))/gu);
  for (const { 0: end, index } of ends) {
    const gist = text.slice(0, index + end.length);
    const isStop = !end.startsWith('`') && !/\b(?:e\.g|i\.e|etc|vs)\.$/.test(gist);
    if (isStop && widthOf(gist) >= ENOUGH) return gist;
  }
  return text;
}

/** A Han character is as wide as two letters. */
function widthOf(text: string): number {
  return text.replace(/[^\0-\u02ff]/g, 'xx').length;
}

/**
 * What EMQX tells an MQTT 3.1.1 client in CONNACK where it would give an MQTT 5 client this code; other codes have no
 * equivalent. Read in `compat/2` of emqx_reason_codes.erl, the same from 5.0.26 to 6.2.2.
 */
const connackOfReasonCode: Readonly<Record<number, number>> = {
  0x00: 0,
  0x80: 1,
  0x81: 1,
  0x82: 1,
  0x83: 1,
  0x84: 1,
  0x85: 2,
  0x86: 4,
  0x87: 5,
  0x88: 3,
  0x89: 3,
  0x8a: 5,
  0x8b: 3,
  0x8c: 5,
  0x90: 3,
  0x97: 3,
  0x9c: 3,
  0x9d: 3,
  0x9f: 3,
};

/** @example connackOf(0x87) // 5 */
export function connackOf(reasonCode: number): number | undefined {
  return connackOfReasonCode[reasonCode];
}

import type { HanVariants } from './table.ts';

/** How Chinese sounds, by the readings the small table carries; a pair of characters has a sound for each reading. */
export interface Sounds {
  readonly soundsOf: (pair: string) => readonly string[];
  /** The vocabulary's pairs by each of their sounds. */
  readonly pairsBySound: ReadonlyMap<string, readonly string[]>;
}

/** Makes one of sounds that southern speakers and hasty fingers do not tell apart. */
function blur(reading: string): string {
  return reading
    .replace(/^([zcs])h/, '$1')
    .replace(/^[nl]/, 'l')
    .replace(/^q(?=i)/, 'x')
    .replace(/([aei]n)g$/, '$1');
}

/** The sound of two syllables; the second may be the beginning of one. @example soundOf('ding', 'yue') // 'din yue' */
export function soundOf(first: string, second: string): string {
  return `${blur(first)} ${blur(second)}`;
}

export function soundsIn({ readings }: HanVariants, vocabulary: readonly string[]): Sounds {
  const readingsOf = new Map<string, string[]>();
  for (const [reading, characters] of readings) {
    for (const char of characters) readingsOf.set(char, [...(readingsOf.get(char) ?? []), reading]);
  }
  const soundsOf = (pair: string): readonly string[] =>
    (readingsOf.get(pair.charAt(0)) ?? []).flatMap((first) =>
      (readingsOf.get(pair.charAt(1)) ?? []).map((second) => soundOf(first, second)),
    );
  const pairsBySound = new Map<string, string[]>();
  if (readingsOf.size > 0) {
    for (const pair of vocabulary) {
      if (pair.length !== 2) continue;
      for (const sound of soundsOf(pair)) pairsBySound.set(sound, [...(pairsBySound.get(sound) ?? []), pair]);
    }
  }
  return { soundsOf, pairsBySound };
}

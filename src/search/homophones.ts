import type { HanVariants } from './table.ts';

export interface Homophones {
  /** Pairs of ours that sound like a pair of characters, e.g. 订阅 for 定阅. */
  readonly soundingLike: (pair: string) => readonly string[];
}

/** Makes one of sounds that southern speakers and hasty fingers do not tell apart. */
export function blurSound(reading: string): string {
  return reading
    .replace(/^([zcs])h/, '$1')
    .replace(/^[nl]/, 'l')
    .replace(/^q(?=i)/, 'x')
    .replace(/([aei]n)g$/, '$1');
}

/** Finds pairs of the vocabulary by sound, from the readings the small table carries. */
export function homophonesOf(variants: HanVariants, vocabulary: readonly string[]): Homophones {
  const readingsOf = new Map<string, string[]>();
  for (const [reading, characters] of variants.readings) {
    for (const char of characters) readingsOf.set(char, [...(readingsOf.get(char) ?? []), blurSound(reading)]);
  }
  const soundsOf = (pair: string): string[] =>
    (readingsOf.get(pair.charAt(0)) ?? []).flatMap((first) =>
      (readingsOf.get(pair.charAt(1)) ?? []).map((second) => `${first} ${second}`),
    );
  const bySound = new Map<string, string[]>();
  if (readingsOf.size > 0) {
    for (const key of vocabulary) {
      if (key.length !== 2) continue;
      for (const sound of soundsOf(key)) bySound.set(sound, [...(bySound.get(sound) ?? []), key]);
    }
  }
  return { soundingLike: (pair) => [...new Set(soundsOf(pair).flatMap((sound) => bySound.get(sound) ?? []))] };
}

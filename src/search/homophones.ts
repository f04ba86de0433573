import type { Sounds } from './sounds.ts';

export interface Homophones {
  /** Pairs of ours that sound like a pair of characters, e.g. 订阅 for 定阅. */
  readonly soundingLike: (pair: string) => readonly string[];
}

/** Finds pairs of the vocabulary by sound. */
export function homophonesOf({ soundsOf, pairsBySound }: Sounds): Homophones {
  return { soundingLike: (pair) => [...new Set(soundsOf(pair).flatMap((sound) => pairsBySound.get(sound) ?? []))] };
}

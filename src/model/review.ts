import type { Answer } from './answer.ts';
import { locales, type Localised } from './locale.ts';
import { hasMaintained, type ReleaseLine } from './release-lines.ts';
import { standingOf, type Standing } from './staleness.ts';
import { compareVersions } from './version.ts';

/** Days after which an answer should be read again. */
const REVIEW_DAYS = 365;

/** How an answer stands, for those who keep it true. */
export interface Review {
  readonly id: string;
  readonly standing: Localised<Standing>;
  readonly reviewed: string;
  /** The day on which the oldest of its sources was looked at. */
  readonly oldestCheck: string;
  /** The newest version any source was checked against; none when no source is of a version. */
  readonly newestVersion: string | undefined;
  readonly phrases: Localised<number>;
  /** What stands out, worst first; empty for an answer nobody needs to look at. */
  readonly concerns: readonly Concern[];
}

export type Concern = 'behind' | 'unread' | 'not-reviewed-for-a-year' | 'no-maintained-version' | 'no-phrases';

/** @param today an ISO day */
export function reviewOf(answer: Answer, lines: readonly ReleaseLine[], today: string): Review {
  const standing = { zh: standingOf(answer, 'zh'), en: standingOf(answer, 'en') };
  const versions = answer.sources.flatMap((source) => source.versions).sort(compareVersions);
  const phrases = { zh: answer.text.zh.phrases.length, en: answer.text.en.phrases.length };
  const isIn = (state: Standing['state']): boolean => locales.some((locale) => standing[locale].state === state);
  const concerns: readonly (readonly [Concern, boolean])[] = [
    ['behind', isIn('behind')],
    ['unread', isIn('unread')],
    ['not-reviewed-for-a-year', daysBetween(answer.reviewed, today) > REVIEW_DAYS],
    ['no-maintained-version', versions.length > 0 && !hasMaintained(versions, lines, today)],
    ['no-phrases', phrases.zh === 0 || phrases.en === 0],
  ];
  return {
    id: answer.id,
    standing,
    reviewed: answer.reviewed,
    oldestCheck: answer.sources.map(({ checked }) => checked).sort()[0]!,
    newestVersion: versions.at(-1),
    phrases,
    concerns: concerns.flatMap(([concern, isTrue]) => (isTrue ? [concern] : [])),
  };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

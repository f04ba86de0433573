import type { Keyword, Sense } from './keyword.ts';
import { compareVersions } from './version.ts';

type Levels = Extract<Sense, { kind: 'log' }>['levels'];

/** A stretch of neighbouring versions that log a message at the same levels. */
export interface LevelRun {
  readonly levels: readonly string[];
  readonly first: string;
  readonly last: string;
}

const FEW = 0.1; // of the messages: a version that so few were read in says nothing about the rest

/** The versions whose log messages were all read, oldest first. A message that lacks one of them is not logged there. */
export function scannedVersions(keywords: readonly Keyword[]): readonly string[] {
  const read = keywords.flatMap(({ senses }) =>
    senses.flatMap((sense) => (sense.kind === 'log' ? [Object.keys(sense.levels)] : [])),
  );
  const versions = [...new Set(read.flat())].sort(compareVersions);
  return versions.filter((version) => read.filter((own) => own.includes(version)).length > FEW * read.length);
}

/**
 * Levels as runs, oldest first. Release lines differ, so a run names the versions it was read in and no boundary between.
 * @example levelRuns({'5.0.26': ['error'], '5.8.9': ['info'], '6.2.2': ['info']}, ['5.0.26', '5.8.9', '6.2.2'])
 * // error 5.0.26–5.0.26, info 5.8.9–6.2.2
 */
export function levelRuns(levels: Levels, scanned: readonly string[]): readonly LevelRun[] {
  const runs: LevelRun[] = [];
  let isOpen = false;
  for (const version of [...new Set([...scanned, ...Object.keys(levels)])].sort(compareVersions)) {
    const here = levels[version];
    const last = runs.at(-1);
    if (here && last && isOpen && String(last.levels) === String(here)) runs.splice(-1, 1, { ...last, last: version });
    else if (here) runs.push({ levels: here, first: version, last: version });
    isOpen = here !== undefined;
  }
  return runs;
}

/** The same without the levels: in which stretches of versions it is logged at all. */
export function loggedIn(levels: Levels, scanned: readonly string[]): readonly LevelRun[] {
  return levelRuns(Object.fromEntries(Object.keys(levels).map((version) => [version, []])), scanned);
}

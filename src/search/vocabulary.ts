import type { Level, VersionRun } from './report.ts';
import { levels } from './report.ts';

/** Raised when the shape below changes. */
export const VOCABULARY_VERSION = 2;

/**
 * `content/vocabulary.json`: every `msg` EMQX has printed that has no keyword, by module. A message is
 * `[msg, levels, versions]`: levels as letters, versions as a bit mask over `versions`.
 */
export interface Vocabulary {
  readonly version: number;
  readonly versions: readonly string[];
  readonly modules: readonly VocabularyModule[];
}

/** `page`: id of the answer or keyword that explains what this module is about. */
export type VocabularyModule = readonly [module: string, messages: readonly VocabularyMessage[], page?: string];
export type VocabularyMessage = readonly [msg: string, levels: string, versions: number];

export interface KnownMessage {
  readonly module: string;
  /** Id of the answer or keyword about what the module does, for a reader who has only the message. */
  readonly page: string | undefined;
  readonly levels: readonly Level[];
  /** Versions that print it, first to last without a gap. */
  readonly versions: readonly VersionRun[];
}

/** `d i n w e c a m`: the first letter of each level, emergency as `m`. */
export const levelLetters = ['d', 'i', 'n', 'w', 'e', 'c', 'a', 'm'];

/** Messages by name, read when asked for. */
export function readVocabulary(vocabulary: Vocabulary): (msg: string) => KnownMessage | undefined {
  const byName = new Map<string, { module: string; page: string | undefined; row: VocabularyMessage }>();
  for (const [module, messages, page] of vocabulary.modules)
    for (const row of messages) byName.set(row[0], { module, page, row });
  /** A log asks for the same few again and again. */
  const asked = new Map<string, KnownMessage>();
  return (msg) => {
    const known = asked.get(msg);
    if (known) return known;
    const found = byName.get(msg);
    if (!found) return undefined;
    const [name, own, mask] = found.row;
    const read = {
      module: found.module,
      page: found.page,
      levels: levels.filter((_, at) => own.includes(levelLetters[at]!)),
      versions: runsOf(mask, vocabulary.versions),
    };
    asked.set(name, read);
    return read;
  };
}

/** @example runsOf(0b0111, ['5.0.26', '5.8.1', '5.8.9', '5.10.4']) // [['5.0.26', '5.8.9']] */
function runsOf(mask: number, versions: readonly string[]): readonly VersionRun[] {
  const runs: VersionRun[] = [];
  for (let at = 0; at < versions.length; at++) {
    if ((mask & (1 << at)) === 0) continue;
    const start = at;
    while (at + 1 < versions.length && (mask & (1 << (at + 1))) !== 0) at++;
    runs.push([versions[start]!, versions[at]!]);
  }
  return runs;
}

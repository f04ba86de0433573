import { compareVersions } from '../../model/version.ts';
import { levels, type Level } from '../../search/report.ts';
import {
  levelLetters,
  type Vocabulary,
  type VocabularyMessage,
  type VocabularyModule,
} from '../../search/vocabulary.ts';

/** What one version of EMQX prints. */
export interface VersionReading {
  /** @example '5.8.9' */
  readonly version: string;
  /** By message. */
  readonly messages: ReadonlyMap<string, MessageReading>;
}

export interface MessageReading {
  readonly module: string;
  readonly levels: ReadonlySet<Level>;
}

/**
 * The vocabulary with one version read anew: its messages come in, and what it is said to print and does not goes out.
 * A message keeps its module and its module's page; levels only grow, for the other versions are not read.
 * @param hasKeyword whether a message has a page of its own, which tells it all
 */
export function withVersion(
  vocabulary: Vocabulary,
  { version, messages }: VersionReading,
  hasKeyword: (msg: string) => boolean,
): Vocabulary {
  const versions = [...new Set([...vocabulary.versions, version])].sort(compareVersions);
  const bit = 1 << versions.indexOf(version);
  const rows = new Map<string, { module: string; row: VocabularyMessage }>();
  for (const [module, known] of vocabulary.modules) {
    for (const [msg, letters, mask] of known) {
      const moved = vocabulary.versions.reduce(
        (sum, one, at) => sum | (mask & (1 << at) ? 1 << versions.indexOf(one) : 0),
        0,
      );
      rows.set(msg, { module, row: [msg, letters, moved & ~bit] });
    }
  }
  for (const [msg, { module, levels: found }] of messages) {
    const known = rows.get(msg);
    const [, letters, mask] = known?.row ?? [msg, '', 0];
    rows.set(msg, { module: known?.module ?? module, row: [msg, withLevels(letters, found), mask | bit] });
  }
  const pages = new Map(vocabulary.modules.map(([module, , page]) => [module, page]));
  const byModule = new Map<string, VocabularyMessage[]>();
  for (const { module, row } of rows.values()) {
    const [msg, , mask] = row;
    if (mask === 0 || hasKeyword(msg)) continue;
    byModule.set(module, [...(byModule.get(module) ?? []), row]);
  }
  const modules = [...byModule].map(([module, own]): VocabularyModule => {
    const page = pages.get(module);
    const inOrder = own.sort(([a], [b]) => (a < b ? -1 : 1));
    return page === undefined ? [module, inOrder] : [module, inOrder, page];
  });
  return { ...vocabulary, versions, modules: modules.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function withLevels(letters: string, found: ReadonlySet<Level>): string {
  return levelLetters.filter((letter, at) => letters.includes(letter) || found.has(levels[at]!)).join('');
}

/** As the file stands: a line a module, so that a change shows what changed. */
export function vocabularyText({ version, versions, modules }: Vocabulary): string {
  const head = JSON.stringify({ version, versions }).replace(/\}$/, ',"modules":[');
  return `${head}\n${modules.map((module) => JSON.stringify(module)).join(',\n')}\n]}\n`;
}

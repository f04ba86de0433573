// npm run vocabulary -- <clone of EMQX> <tag>…: reads what these versions print into content/vocabulary.json.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compareVersions } from '../model/version.ts';
import type { Level } from '../search/report.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { readCatalog } from './read-catalog.ts';
import { root } from './root.ts';
import { vocabularyText, withVersion, type MessageReading } from './vocabulary/merge.ts';
import { macroPattern, printedMessages } from './vocabulary/printed-messages.ts';

/** What ships: the tests' own messages are nobody's. */
const SOURCES = ['*/src/*.erl', '*/src/*.hrl', '*/include/*.hrl', ':!*/test/*'];
const MAX_OUTPUT = 1 << 26; // bytes of a file or a list of files

const [clone, ...tags] = process.argv.slice(2);
if (clone === undefined || tags.length === 0) {
  end('Name a clone of EMQX and the tags to read: npm run vocabulary -- ../emqx v5.8.9 6.2.2');
}
const { keywords } = await readCatalog();
const withPage = new Set(keywords.flatMap(({ printed, aliases }) => [printed, ...aliases]));
const path = join(root, 'content/vocabulary.json');
const before = JSON.parse(readFileSync(path, 'utf8')) as Vocabulary;
let after = before;
// The newest first: a new message belongs to the module that has it now.
for (const tag of tags.toSorted((a, b) => compareVersions(versionOf(b), versionOf(a)))) {
  const messages = messagesOf(clone, tag);
  after = withVersion(after, { version: versionOf(tag), messages }, (msg) => withPage.has(msg));
  console.log(`${tag}: ${messages.size} messages`);
}
writeFileSync(path, vocabularyText(after));
const [had, has] = [before, after].map(namesIn);
tell('new', has!.difference(had!));
tell('gone', had!.difference(has!));

/** Tags of EMQX may name the edition too. @example versionOf('e5.10.4') // '5.10.4' */
function versionOf(tag: string): string {
  const version = /^[ev]?(\d+\.\d+\.\d+(?:-.+)?)$/.exec(tag)?.[1];
  return version ?? end(`"${tag}" does not name a version, as v5.8.9 and 6.2.2 do.`);
}

function namesIn({ modules }: Vocabulary): ReadonlySet<string> {
  return new Set(modules.flatMap(([, messages]) => messages.map(([msg]) => msg)));
}

function tell(what: string, names: ReadonlySet<string>): void {
  console.log(`${names.size} ${what}${names.size > 0 ? `: ${[...names].sort().join(', ')}` : ''}`);
}

/** Read from the tag itself: whatever is checked out stays as it is. Of several modules with a message the last has it. */
function messagesOf(clone: string, tag: string): ReadonlyMap<string, MessageReading> {
  const found = new Map<string, { module: string; levels: Set<Level> }>();
  for (const file of git(clone, 'grep', '-lE', macroPattern, tag, '--', ...SOURCES)
    .trim()
    .split('\n')) {
    const module = basename(file, extname(file));
    for (const { msg, level } of printedMessages(git(clone, 'show', file))) {
      const known = found.get(msg) ?? { module, levels: new Set() };
      if (level !== undefined) known.levels.add(level);
      found.set(msg, { ...known, module });
    }
  }
  return found;
}

function git(clone: string, ...args: readonly string[]): string {
  try {
    return execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', maxBuffer: MAX_OUTPUT });
  } catch (error) {
    return end(`git could not read it: ${String((error as { stderr?: unknown }).stderr ?? error).trim()}`);
  }
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}

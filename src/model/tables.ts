import type { z } from 'zod';
import { checkSite } from './check-site.ts';
import { checkCommands, commandAnchors } from './commands.ts';
import { commandsSchema, type CommandTable } from './commands-schema.ts';
import type { Fault } from './fault.ts';
import { checkGlossary, groupsOf, type KnownPages } from './glossary.ts';
import { glossarySchema, type Term } from './glossary-schema.ts';
import { parseFile } from './parse.ts';
import { releaseLinesSchema, type ReleaseLine } from './release-lines.ts';
import type { PageName } from './routes.ts';
import { siteSchema, type SiteFacts } from './site-schema.ts';
import type { ContentSource, RawFile, TableName } from './source.ts';
import { checkTuning, tuningAnchors } from './tuning.ts';
import { tuningSchema, type TuningTable } from './tuning-schema.ts';

/** The small tables of content, checked. */
export interface Tables {
  /** In the order of the file. */
  readonly glossary: readonly Term[];
  readonly commands: CommandTable | undefined;
  readonly tuning: TuningTable | undefined;
  /** The releases of EMQX we know of, newest line first. */
  readonly releaseLines: readonly ReleaseLine[];
  /** What the site says of itself; `content/site.json`. */
  readonly site: SiteFacts | undefined;
}

/** Sections of the pages that are tables; a link in an answer may name one. */
export type PageAnchors = ReadonlyMap<PageName, ReadonlySet<string>>;

/** Reads the tables of a source, adding their faults. */
export function joinTables(source: ContentSource, faults: Fault[]): Tables {
  const known: KnownPages = {
    answers: new Set(source.answers.map(({ id }) => id)),
    keywords: new Set(source.keywords.keys()),
  };
  function join<Schema extends z.ZodType>(
    name: TableName,
    schema: Schema,
    check: (table: z.output<Schema>, file: string, known: KnownPages) => readonly Fault[],
  ): z.output<Schema> | undefined {
    const raw: RawFile | undefined = source.tables[name];
    const table = raw && parseFile(raw, schema, faults);
    if (raw && table !== undefined) faults.push(...check(table, raw.file, known));
    return table;
  }
  return {
    glossary: join('glossary', glossarySchema, checkGlossary) ?? [],
    commands: join('commands', commandsSchema, checkCommands),
    tuning: join('tuning', tuningSchema, checkTuning),
    releaseLines: join('versions', releaseLinesSchema, () => []) ?? [],
    site: join('site', siteSchema, checkSite),
  };
}

export function anchorsOf({ glossary, commands, tuning }: Tables): PageAnchors {
  const anchors = new Map<PageName, ReadonlySet<string>>();
  const groups = groupsOf(glossary).map(([group]) => `group-${group}`);
  anchors.set('glossary', new Set([...groups, ...glossary.map(({ id }) => id)]));
  if (commands) anchors.set('commands', new Set(commandAnchors(commands)));
  if (tuning) anchors.set('tuning', new Set(tuningAnchors(tuning)));
  return anchors;
}

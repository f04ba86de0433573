import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { YAMLParseError } from 'yaml';
import type { Fault } from '../model/fault.ts';
import { locales, type Locale } from '../model/locale.ts';
import { MdxError } from '../model/mdx-tree.ts';
import { emptyOutline, outlineOf } from '../model/outline.ts';
import {
  tableFile,
  tableNames,
  type ContentSource,
  type RawAnswer,
  type RawFile,
  type RawText,
  type TableName,
} from '../model/source.ts';
import { filesBelow } from './files-below.ts';
import { readYamlText, type YamlText } from './field-lines.ts';

export interface DiskContent {
  readonly source: ContentSource;
  /** `content/samples`, which no page needs. */
  readonly samples: readonly RawFile[];
  /** Addresses of the last release, one a line of `content/addresses.txt`. */
  readonly released: readonly string[];
  /** Files that could not be read as YAML or MDX at all. */
  readonly faults: readonly Fault[];
  /** The line of a field of a file, where both are known. */
  readonly lineOf: (file: string, field: readonly PropertyKey[]) => number | undefined;
}

/** Addresses of the last release; `npm run release` writes it. */
export const addressesFile = 'content/addresses.txt';

/** What one reading of the folder gathers on its way. */
interface Reading {
  readonly root: string;
  readonly faults: Fault[];
  readonly texts: Map<string, YamlText>;
}

/** Reads `content/` from disk: the ContentSource of checks and commands, which run without Astro. */
export async function readContent(root: string): Promise<DiskContent> {
  const reading: Reading = { root, faults: [], texts: new Map() };
  const ids = (await readdir(join(root, 'content/answers'), { withFileTypes: true }))
    .filter((folder) => folder.isDirectory())
    .map((folder) => folder.name)
    .sort();
  const answers = await Promise.all(ids.map((id) => readAnswer(reading, id)));
  const categories = (await readYaml(reading, CATEGORIES)) ?? noCategories(reading);
  const keywords = await readFolder(reading, 'content/keywords');
  const byId = new Map<string, RawFile>(keywords.map((raw) => [basename(raw.file, '.yaml'), raw]));
  return {
    source: { answers, categories, keywords: byId, tables: await readTables(reading) },
    released: (await readIfThere(join(root, addressesFile)))?.trim().split(/\r?\n/) ?? [],
    samples: await readFolder(reading, 'content/samples'),
    faults: reading.faults,
    lineOf: (file, field) => reading.texts.get(file)?.lineOf(field),
  };
}

const CATEGORIES = 'content/categories.yaml';

function noCategories({ faults }: Reading): RawFile {
  const mend = 'Add it; CONTRIBUTING.md shows its fields.';
  faults.push({ code: 'file-missing', file: CATEGORIES, what: 'the file is missing', mend });
  return { file: CATEGORIES, data: undefined };
}

/** The same reading for all who need it in a build; a folder of thousands takes a while to read. */
export function contentOnce(root: string): () => Promise<DiskContent> {
  let content: Promise<DiskContent> | undefined;
  return () => (content ??= readContent(root));
}

async function readTables(reading: Reading): Promise<ContentSource['tables']> {
  const tables: Partial<Record<TableName, RawFile>> = {};
  for (const name of tableNames) {
    const raw = await readYaml(reading, tableFile(name));
    if (raw) tables[name] = raw;
  }
  return tables;
}

async function readFolder(reading: Reading, folder: string): Promise<readonly RawFile[]> {
  const files = await filesBelow(reading.root, `${folder}/*.yaml`);
  const raws = await Promise.all(files.map((file) => readYaml(reading, file)));
  return raws.filter((raw) => raw !== undefined);
}

async function readAnswer(reading: Reading, id: string): Promise<RawAnswer> {
  const folder = `content/answers/${id}`;
  const text: Partial<Record<Locale, RawText>> = {};
  for (const locale of locales) {
    const half = await readMdx(reading, `${folder}/${locale}.mdx`);
    if (half) text[locale] = half;
  }
  return { id, facts: await readYaml(reading, `${folder}/answer.yaml`), text };
}

async function readYaml(reading: Reading, file: string): Promise<RawFile | undefined> {
  const content = await readIfThere(join(reading.root, file));
  if (content === undefined) return undefined;
  return { file, data: readYamlOr(content, file, 0, reading) };
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

async function readMdx(reading: Reading, file: string): Promise<RawText | undefined> {
  const content = await readIfThere(join(reading.root, file));
  if (content === undefined) return undefined;
  const match = FRONT_MATTER.exec(content);
  const head = match?.[0] ?? '';
  const data = match ? readYamlOr(match[1]!, file, 1, reading) : undefined;
  if (!match) {
    reading.faults.push({
      code: 'not-yaml',
      file,
      line: 1,
      what: 'the file does not begin with its fields between two lines of ---',
      mend: 'Begin it as the other language does.',
    });
  }
  // As Astro hands it to the pages, so that both read the same text.
  const body = content.slice(head.length).trim();
  const firstLine = content.slice(0, content.indexOf(body, head.length)).split('\n').length;
  try {
    return { file, data, outline: outlineOf(body, firstLine) };
  } catch (error) {
    if (!(error instanceof MdxError)) throw error;
    reading.faults.push({
      code: 'not-mdx',
      file,
      line: error.line === undefined ? undefined : error.line + firstLine - 1,
      what: `the text is not valid MDX: ${error.message}`,
      mend: 'Put braces and < in `code`; CONTRIBUTING.md shows what MDX takes.',
    });
    return { file, data, outline: emptyOutline };
  }
}

function readYamlOr(content: string, file: string, linesBefore: number, { faults, texts }: Reading): unknown {
  try {
    const text = readYamlText(content, linesBefore);
    texts.set(file, text);
    return text.data;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    faults.push({
      code: 'not-yaml',
      file,
      line: (error.linePos?.[0].line ?? 1) + linesBefore,
      what: `this is not valid YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`,
      mend: 'Put text with a colon, a # or quotes into quotes.',
    });
    return undefined;
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

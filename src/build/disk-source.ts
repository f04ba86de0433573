import { glob, readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { VFileMessage } from 'vfile-message';
import type { Fault } from '../model/fault.ts';
import { locales, type Locale } from '../model/locale.ts';
import { outlineOf } from '../model/outline.ts';
import type { ContentSource, RawAnswer, RawFile, RawText } from '../model/source.ts';

export interface DiskContent {
  readonly source: ContentSource;
  /** Files that could not be read as YAML or MDX at all. */
  readonly faults: readonly Fault[];
}

/** Reads `content/` from disk: the ContentSource of checks and commands, which run without Astro. */
export async function readContent(root: string): Promise<DiskContent> {
  const faults: Fault[] = [];
  const ids = (await readdir(join(root, 'content/answers'), { withFileTypes: true }))
    .filter((folder) => folder.isDirectory())
    .map((folder) => folder.name)
    .sort();
  const answers = await Promise.all(ids.map((id) => readAnswer(root, id, faults)));
  const categories = (await readYaml(root, 'content/categories.yaml', faults)) ?? {
    file: 'content/categories.yaml',
    data: undefined,
  };
  return { source: { answers, categories, keywords: await readKeywords(root, faults) }, faults };
}

async function readKeywords(root: string, faults: Fault[]): Promise<ReadonlyMap<string, RawFile>> {
  const files = (await Array.fromAsync(glob('content/keywords/*.yaml', { cwd: root }))).sort();
  const keywords = new Map<string, RawFile>();
  for (const file of files) {
    const raw = await readYaml(root, file.split(sep).join('/'), faults);
    if (raw) keywords.set(basename(file, '.yaml'), raw);
  }
  return keywords;
}

async function readAnswer(root: string, id: string, faults: Fault[]): Promise<RawAnswer> {
  const folder = `content/answers/${id}`;
  const text: Partial<Record<Locale, RawText>> = {};
  for (const locale of locales) {
    const half = await readMdx(root, `${folder}/${locale}.mdx`, faults);
    if (half) text[locale] = half;
  }
  return { id, facts: await readYaml(root, `${folder}/answer.yaml`, faults), text };
}

async function readYaml(root: string, file: string, faults: Fault[]): Promise<RawFile | undefined> {
  const content = await readIfThere(join(root, file));
  if (content === undefined) return undefined;
  return { file, data: parseYamlOr(content, file, 0, faults) };
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

async function readMdx(root: string, file: string, faults: Fault[]): Promise<RawText | undefined> {
  const content = await readIfThere(join(root, file));
  if (content === undefined) return undefined;
  const match = FRONT_MATTER.exec(content);
  const head = match?.[0] ?? '';
  const data = match ? parseYamlOr(match[1]!, file, 1, faults) : {};
  const empty = { sections: [], badHeadings: [], codeBlocks: [], links: [], components: [] };
  try {
    return { file, data, outline: outlineOf(content.slice(head.length), head.split('\n').length) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    faults.push({
      file,
      line: error.line === undefined ? undefined : error.line + head.split('\n').length - 1,
      what: `the text is not valid MDX: ${error.reason}`,
      mend: 'Put braces and < in `code`; CONTRIBUTING.md shows what MDX takes.',
    });
    return { file, data, outline: empty };
  }
}

function parseYamlOr(text: string, file: string, linesBefore: number, faults: Fault[]): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    faults.push({
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

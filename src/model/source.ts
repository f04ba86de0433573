import type { Locale } from './locale.ts';
import type { Outline } from './outline.ts';

/** A YAML file, read but not yet checked. */
export interface RawFile {
  readonly file: string;
  readonly data: unknown;
}

/** An MDX file: front matter read but not yet checked, body outlined. */
export interface RawText extends RawFile {
  readonly outline: Outline;
}

export interface RawAnswer {
  readonly id: string;
  /** Undefined when `answer.yaml` is missing. */
  readonly facts: RawFile | undefined;
  readonly text: Readonly<Partial<Record<Locale, RawText>>>;
}

/**
 * Everything in `content/`, wherever it was read from: Astro's collections for the pages, the disk for checks and
 * commands. `joinCatalog` makes one Catalog of it.
 */
export interface ContentSource {
  readonly answers: readonly RawAnswer[];
  readonly categories: RawFile;
  /** By keyword id, which is the file's name. */
  readonly keywords: ReadonlyMap<string, RawFile>;
  /** The site stands without any of them. */
  readonly tables: Readonly<Partial<Record<TableName, RawFile>>>;
}

/** Tables of content by the name of their file; most have a page of that name: `content/glossary.yaml`, `zh/glossary.html`. */
export const tableNames = ['glossary', 'commands', 'tuning', 'versions', 'site'] as const;
export type TableName = (typeof tableNames)[number];

/** Below the project's root. The site file is JSON, because modules import it (model/site.ts). */
export function tableFile(name: TableName): string {
  return name === 'site' ? 'content/site.json' : `content/${name}.yaml`;
}

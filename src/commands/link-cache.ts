import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What came of looking at an outside address. */
const linkResultSchema = z.strictObject({
  /** `unsure`: the host would not say (too many requests, a robot barrier, an error of its own). */
  state: z.enum(['good', 'moved', 'broken', 'unsure']),
  /** The ISO day it was looked at. */
  checked: z.string(),
  /** Status, new address or error, in words. */
  note: z.string(),
});

export type LinkResult = Readonly<z.output<typeof linkResultSchema>>;

const fileOf = (root: string): string => join(root, 'node_modules/.cache/emqx-faq/links.json');

/** What earlier runs of check:links found, by address; empty when there was none, or its file is damaged. */
export async function linkResults(root: string): Promise<ReadonlyMap<string, LinkResult>> {
  try {
    const parsed = z.record(z.string(), linkResultSchema).parse(JSON.parse(await readFile(fileOf(root), 'utf8')));
    return new Map(Object.entries(parsed));
  } catch {
    // A cache: what cannot be read is looked up again.
    return new Map();
  }
}

export async function keepLinkResults(root: string, results: ReadonlyMap<string, LinkResult>): Promise<void> {
  const file = fileOf(root);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(Object.fromEntries([...results].sort(([a], [b]) => (a < b ? -1 : 1))), null, 1));
}

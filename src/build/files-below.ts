import { glob, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Paths of files below a folder, with `/` on every system and in order, so that two builds do the same.
 * @param patterns globs, which leave out names that begin with a dot; without any, every file
 * @example await filesBelow('dist', 'zh/*.html') // ['zh/about.html', …]
 */
export async function filesBelow(folder: string, ...patterns: readonly string[]): Promise<readonly string[]> {
  const options = { cwd: folder, withFileTypes: true } as const;
  const entries =
    patterns.length > 0
      ? await Array.fromAsync(glob([...patterns], options))
      : await readdir(folder, { ...options, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

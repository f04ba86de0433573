import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own user interfaces and the highlighter: we have ours, so they need not be copied about. */
const isUnused = (path: string): boolean => /^pagefind-.*(ui|highlight)/.test(path);

/** Indexes the built pages with Pagefind, one index per language, into `pagefind/` of the built folder. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // Symbols become spaces, so that `acl.conf` is found by either word; `$SYS` keeps its sign.
        const { index, errors } = await createIndex({ includeCharacters: '$' });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: folder });
        const { files, errors: unwritten } = await index.getFiles();
        const problems = [...added.errors, ...unwritten];
        if (problems.length > 0) throw new Error(`Pagefind could not index ${folder}: ${problems.join('; ')}`);
        for (const { path, content } of files) {
          if (isUnused(path)) continue;
          const target = join(folder, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        await close();
        logger.info(`${added.page_count} pages read`);
      },
    },
  };
}

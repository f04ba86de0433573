import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { separateHan } from '../search/full-text.ts';
import { pageListsOf } from './page-list.ts';

/** Pagefind's own user interfaces and the highlighter: we have ours, so they need not be copied about. */
const isUnused = (path: string): boolean => /^pagefind-.*(ui|highlight)/.test(path);

/** Pages that are the same text once more, or none of their own. */
const isIndexed = (html: string): boolean => html.includes('data-pagefind-body');

/** Indexes the built pages with Pagefind, one index per language, into `pagefind/` of the built folder. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // Symbols become spaces, so that `acl.conf` is found by either word; `$SYS` keeps its sign.
        const { index, errors } = await createIndex({ includeCharacters: '$', excludeSelectors: ['.copy'] });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const pages = await addPages(index, folder);
        const { files, errors: unwritten } = await index.getFiles();
        if (unwritten.length > 0) throw new Error(`Pagefind could not write its index: ${unwritten.join('; ')}`);
        for (const { path, content } of files) {
          if (!isUnused(path)) await write(join(folder, 'pagefind', path), content);
        }
        for (const [locale, list] of Object.entries(pageListsOf(files))) {
          await write(join(folder, `pagefind/pages.${locale}.json`), JSON.stringify(list));
        }
        await close();
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** @returns how many pages are in the index */
async function addPages(index: PagefindIndex, folder: string): Promise<number> {
  let count = 0;
  // In order, so that two builds give the same index.
  const paths = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  for (const path of paths) {
    const html = await readFile(join(folder, path), 'utf8');
    if (!isIndexed(html)) continue;
    const { errors } = await index.addHTMLFile({ url: path.replaceAll('\\', '/'), content: separateHan(html) });
    if (errors.length > 0) throw new Error(`Pagefind could not index ${path}: ${errors.join('; ')}`);
    count++;
  }
  return count;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

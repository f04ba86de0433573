import { createIndex, close } from 'pagefind';
import { glob, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder } from '../../src/commands/root.ts';
import { languageTags, type Locale } from '../../src/model/locale.ts';
import { inPageOf, serveFolder } from './offline.ts';
import type { Found } from './questions.ts';

const MAX_RESULTS = 10;

interface StockPagefind {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    text: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[] }>;
}

/** Pagefind as it comes: its own index of one language's pages, asked for the whole question. */
export async function stockSearch(locale: Locale): Promise<(text: string) => Promise<readonly Found[]>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start');
  for await (const path of glob(`${locale}/**/*.html`, { cwd: builtFolder })) {
    await index.addHTMLFile({ url: path, content: await readFile(join(builtFolder, path), 'utf8') });
  }
  const folder = await mkdtemp(join(tmpdir(), 'stock-'));
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const address = serveFolder(`stock-${locale}`, folder);
  const script = `${pathToFileURL(join(folder, 'pagefind/pagefind.js')).href}?${locale}`;
  const pagefind = (await import(script)) as StockPagefind;
  await inPageOf(languageTags[locale], async () => {
    await pagefind.options({ basePath: `${address}pagefind/`, noWorker: true });
    await pagefind.init();
    await pagefind.search('');
  });
  return async (text) => {
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, MAX_RESULTS).map((result) => result.data()));
    return pages.flatMap(({ url }): Found[] => {
      const id = url.replace(/^.*\/|\.html$/g, '');
      return [{ kind: url.includes('/keywords/') ? 'keyword' : 'answer', id }];
    });
  };
}

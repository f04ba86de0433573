import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** What the browser gets: one inline script for every page, and modules loaded when the reader acts. */
export interface BrowserBundle {
  readonly bootScript: string;
  /** File contents by path below the site's root. */
  readonly files: ReadonlyMap<string, string>;
}

/** The oldest browsers search and diagnose run in (Chrome 109 is the last on Windows 7). */
const targets = ['chrome109', 'firefox115', 'safari16.4'];

/** Modules that are loaded later, by the name their file gets. */
const lazyModules = { search: 'src/browser/search.ts' };

/** Bundles `src/browser` for a build; file names carry a hash of their content. */
export async function bundleBrowser(root: string): Promise<BrowserBundle> {
  const input = Object.fromEntries(Object.entries(lazyModules).map(([name, file]) => [name, join(root, file)]));
  const lazy = await bundle(root, {
    input,
    preserveEntrySignatures: 'strict',
    output: { format: 'es', entryFileNames: 'assets/[name].[hash].js', chunkFileNames: 'assets/[name].[hash].js' },
  });
  const files = new Map(lazy.map((chunk) => [chunk.fileName, chunk.code]));
  const search = lazy.find((chunk) => chunk.isEntry && chunk.name === 'search')!;
  return { bootScript: await bundleBoot(root, search.fileName), files };
}

/** The inline script alone, with the address of the search module as `searchModule`. */
export async function bundleBoot(root: string, searchModule: string): Promise<string> {
  const [boot] = await bundle(
    root,
    { input: join(root, 'src/browser/boot/index.ts'), output: { format: 'iife' } },
    { SEARCH_MODULE: JSON.stringify(searchModule) },
  );
  return boot!.code.trim();
}

async function bundle(
  root: string,
  rolldownOptions: Rolldown.RolldownOptions,
  define: Record<string, string> = {},
): Promise<Rolldown.OutputChunk[]> {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: { write: false, target: targets, modulePreload: false, rolldownOptions },
  })) as Rolldown.RolldownOutput;
  return result.output.filter((file) => file.type === 'chunk');
}

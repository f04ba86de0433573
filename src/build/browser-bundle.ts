import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { parse } from 'yaml';
import type { ReleaseLine } from '../model/release-lines.ts';
import { siteConstants } from './site-constants.ts';
import { notePackages } from './supply-chain/shipped.ts';

/** What the browser gets: one inline script for every page, and modules loaded when the reader acts. */
export interface BrowserBundle {
  readonly bootScript: string;
  /** File contents by path below the site's root. */
  readonly files: ReadonlyMap<string, string>;
}

/** The oldest browsers search and diagnose run in (Chrome 109 is the last on Windows 7). */
const targets = ['chrome109', 'firefox115', 'safari16.4'];

/** What is loaded later, each in one file, by the name that file gets; the comforts load the others. */
const lazyModules = {
  search: 'src/browser/search.ts',
  diagnose: 'src/browser/diagnose/index.ts',
  calculator: 'src/browser/calculator.ts',
  offline: 'src/browser/offline/panel.ts',
  comforts: 'src/browser/comforts/index.ts',
} as const;

type Addresses = Readonly<Record<keyof typeof lazyModules, string>>;

/** What a build is to have besides what all have. */
export interface BuildTraits {
  /** Address of the service worker below the site's root; empty in a build without one. */
  readonly serviceWorker: string;
  /** Whether search loads its small table part by part. */
  readonly hasTableParts: boolean;
  /** Whether the site is too large for anything to hold all of it (build/large-site). */
  readonly isLarge: boolean;
}

/** Bundles `src/browser` for a build; file names carry a hash of their content. */
export async function bundleBrowser(
  root: string,
  { serviceWorker, hasTableParts }: Omit<BuildTraits, 'isLarge'>,
): Promise<BrowserBundle> {
  const at = (path: string): string => join(root, 'src/browser', path);
  const plugins = hasTableParts ? [inPlaceOf({ from: at('search-sources.ts'), to: at('search-parts.ts') })] : [];
  const files = new Map<string, string>();
  const addresses: Record<keyof typeof lazyModules, string> = { ...lazyModules };
  for (const name of Object.keys(lazyModules) as (keyof typeof lazyModules)[]) {
    // One by one: what two modules share would else be a third file, and one more wait.
    const format = name === 'comforts' ? 'iife' : 'es';
    const [module] = await bundle(
      root,
      {
        input: { [name]: join(root, lazyModules[name]) },
        preserveEntrySignatures: 'strict',
        output: { format, entryFileNames: 'assets/[name].[hash].js' },
      },
      await definesOf(root, addresses, ''),
      plugins,
    );
    addresses[name] = module!.fileName;
    files.set(module!.fileName, module!.code);
  }
  return { bootScript: await bundleBoot(root, addresses, '', serviceWorker), files };
}

/**
 * The inline script alone.
 * @param addresses of what is loaded later; the sources, in dev
 * @param comfortsType `module` where the comforts are a source that imports others
 */
export async function bundleBoot(
  root: string,
  addresses: Addresses = lazyModules,
  comfortsType: '' | 'module' = 'module',
  serviceWorker = '',
): Promise<string> {
  const input = join(root, 'src/browser/boot/index.ts');
  const [boot] = await bundle(
    root,
    { input, output: { format: 'iife' } },
    await definesOf(root, addresses, comfortsType, serviceWorker),
  );
  return boot!.code.trim();
}

/** What stands for names that the sources only declare. */
export async function definesOf(
  root: string,
  addresses: Addresses = lazyModules,
  comfortsType = 'module',
  serviceWorker = '',
): Promise<Record<string, string>> {
  return {
    RELEASE_LINES: JSON.stringify(await releaseLines(root)),
    SEARCH_MODULE: JSON.stringify(addresses.search),
    DIAGNOSE_MODULE: JSON.stringify(addresses.diagnose),
    CALCULATOR_MODULE: JSON.stringify(addresses.calculator),
    OFFLINE_MODULE: JSON.stringify(addresses.offline),
    SERVICE_WORKER: JSON.stringify(serviceWorker),
    COMFORTS: JSON.stringify(addresses.comforts),
    COMFORTS_TYPE: JSON.stringify(comfortsType),
  };
}

/** Puts one module into the place of another that gives the same. */
export function inPlaceOf({ from, to }: { readonly from: string; readonly to: string }): Plugin {
  return {
    name: `${basename(to)}-in-place-of-${basename(from)}`,
    enforce: 'pre',
    resolveId: (source, importer) =>
      importer !== undefined && source.startsWith('.') && join(importer, '..', source) === from ? to : undefined,
  };
}

/** The site stands without the table; the check tells its faults. */
async function releaseLines(root: string): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(join(root, 'content/versions.yaml'), 'utf8').catch(() => '[]');
  const lines = parse(text) as readonly ReleaseLine[];
  return lines.map(({ line, maintainedUntil = '' }) => [line, maintainedUntil]);
}

const WORKER = 'virtual:diagnose-worker';

/** `virtual:diagnose-worker` is the worker's code as text, to be started from a blob under the page's own policy. */
export function workerText(root: string): Plugin {
  return {
    name: 'diagnose-worker',
    ...virtualModule(WORKER, async () => `export default ${JSON.stringify(await bundleWorker(root))};`),
  };
}

/**
 * A module that no file holds. With the filters the bundler asks for that one only, instead of for every import of every
 * page.
 */
export function virtualModule(name: string, write: () => Promise<string>): Pick<Plugin, 'resolveId' | 'load'> {
  const own = `\0${name}`;
  return {
    resolveId: { filter: { id: new RegExp(`^${RegExp.escape(name)}$`) }, handler: () => own },
    load: { filter: { id: new RegExp(`^${RegExp.escape(own)}$`) }, handler: write },
  };
}

/** The code of the worker that reads logs. */
export async function bundleWorker(root: string): Promise<string> {
  const input = join(root, 'src/browser/diagnose/worker.ts');
  const [worker] = await bundle(root, { input, output: { format: 'iife' } });
  return worker!.code.trim();
}

/** Bundles for the browsers the site supports. @returns the written chunks, the entry first */
export async function bundle(
  root: string,
  rolldownOptions: Rolldown.RolldownOptions,
  define: Record<string, string> = {},
  plugins: readonly Plugin[] = [],
): Promise<Rolldown.OutputChunk[]> {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: [workerText(root), siteConstants(root), ...plugins],
    build: { write: false, target: targets, modulePreload: false, rolldownOptions },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((file) => file.type === 'chunk');
  notePackages(chunks.flatMap(({ moduleIds }) => moduleIds));
  return chunks;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundle, bundleWorker, definesOf, inPlaceOf } from '../browser-bundle.ts';

/** The scripts of the single file, the same in every language. */
export interface EditionScripts {
  /** Classic, at the end of the head. */
  readonly boot: string;
  /** A module, at the end of the body. */
  readonly start: string;
  /** A module too, packed; the former puts it in. */
  readonly engine: string;
  /** Packed too; the engine starts it from a blob. */
  readonly worker: string;
}

/** Bundles `src/browser/edition` with the Pagefind of the built folder. */
export async function bundleEdition(root: string, folder: string): Promise<EditionScripts> {
  const at = (path: string): string => join(root, 'src/browser', path);
  const [boot] = await bundle(root, { input: at('edition/boot.ts'), output: { format: 'iife' } });
  const { RELEASE_LINES = '[]' } = await definesOf(root);
  const pagefind = await readFile(join(folder, 'pagefind/pagefind.js'), 'utf8');
  const [engine] = await bundle(root, { input: at('edition/engine.ts'), output: { format: 'es' } }, { RELEASE_LINES }, [
    inPlaceOf({ from: at('site-files.ts'), to: at('edition/site-files.ts') }),
    inPlaceOf({ from: at('diagnose/seal.ts'), to: at('edition/seal.ts') }),
    inPlaceOf({ from: at('diagnose/worker-code.ts'), to: at('edition/worker-code.ts') }),
    pagefindModule(pagefind, at('edition/pagefind-fetch.ts')),
  ]);
  const [start] = await bundle(root, { input: at('edition/start.ts'), output: { format: 'es' } });
  return {
    boot: inScript(boot!.code),
    start: inScript(start!.code),
    engine: engine!.code.trim(),
    worker: await bundleWorker(root),
  };
}

/** Pagefind as it is, but for the `fetch` it calls. */
function pagefindModule(code: string, fetchModule: string): Plugin {
  const id = 'virtual:pagefind';
  return {
    name: 'edition-pagefind',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) =>
      source === `\0${id}` ? `import { fetch } from ${JSON.stringify(fetchModule)};\n${code}` : undefined,
  };
}

/** What would end the script early stands in strings only, where the backslash says nothing. */
function inScript(code: string): string {
  return code.trim().replace(/<(?=\/script|script|!--)/gi, '\\x3C');
}

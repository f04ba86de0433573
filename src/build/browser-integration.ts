import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  bundleBoot,
  bundleBrowser,
  definesOf,
  virtualModule,
  workerText,
  type BrowserBundle,
  type BuildTraits,
} from './browser-bundle.ts';

const VIRTUAL = 'virtual:browser';

/** Gives the layout the script of every page (`virtual:browser`) and puts the lazily loaded modules into the built folder. */
export function browserScripts(traits: BuildTraits): AstroIntegration {
  let bundle: BrowserBundle | undefined;
  return {
    name: 'browser-scripts',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        if (command === 'build') bundle = await bundleBrowser(root, traits);
        updateConfig({
          vite: {
            // In dev the comforts are served as they are.
            ...(command === 'dev' ? { define: await definesOf(root) } : {}),
            plugins: [
              workerText(root),
              {
                name: 'virtual-browser',
                ...virtualModule(VIRTUAL, async () => {
                  // In dev the modules are served from source, so that what was just saved runs.
                  const bootScript = bundle?.bootScript ?? (await bundleBoot(root));
                  const { isLarge } = traits;
                  return `export const bootScript = ${JSON.stringify(bootScript)}, isLarge = ${String(isLarge)};`;
                }),
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [file, code] of bundle?.files ?? []) {
          const path = join(fileURLToPath(dir), file);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, code);
        }
      },
    },
  };
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro's module with all collections; where Astro has it under another name, the build only takes more memory. */
const STORE = '\0astro:data-layer-content';

/**
 * Has the built pages read Astro's content store from its file. Astro puts the file's text into a module, which for ten
 * thousand pages is 120 MB: the bundler reads, copies and prints it, keeps the memory of all that, and Node keeps the
 * module's source beside what it says.
 */
export function contentStore(): AstroIntegration {
  return {
    name: 'content-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL('data-store.json', config.cacheDir));
        const code = `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content-store',
                load: {
                  order: 'pre',
                  filter: { id: new RegExp(`^${RegExp.escape(STORE)}$`) },
                  handler: () => (existsSync(file) ? code : undefined),
                },
              },
            ],
          },
        });
      },
    },
  };
}

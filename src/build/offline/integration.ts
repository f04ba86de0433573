import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinCatalog } from '../../model/catalog.ts';
import { locales } from '../../model/locale.ts';
import { readContent } from '../disk-source.ts';
import { contentDay } from './content-day.ts';
import { writeEdition } from './edition.ts';
import { bundleEdition } from './edition-scripts.ts';

/** After everything else is built: what works without a network. */
export function offlineEditions(): AstroIntegration {
  let root = '';
  return {
    name: 'offline-editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const joined = joinCatalog((await readContent(root)).source);
        if (joined.state === 'faulty') throw new Error('content/ has faults; npm run check tells them');
        const day = contentDay(joined.catalog);
        const scripts = await bundleEdition(root, folder);
        for (const locale of locales) {
          const { path, bytes } = await writeEdition(folder, locale, { day, scripts });
          logger.info(`${path}: ${(bytes / 1e6).toFixed(2)} MB`);
        }
      },
    },
  };
}

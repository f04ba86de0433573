import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { catalogOf } from '../../model/catalog.ts';
import { archivePath } from '../../model/edition.ts';
import { locales } from '../../model/locale.ts';
import type { SitePath } from '../../model/routes.ts';
import type { DiskContent } from '../disk-source.ts';
import { writeArchive } from './archive.ts';
import { contentDay } from './content-day.ts';
import { writeEdition } from './edition.ts';
import { bundleEdition } from './edition-scripts.ts';
import { fillOfflinePages, readOfflinePages } from './offline-page.ts';
import { writePacks } from './pack.ts';
import { writeWorker } from './worker-script.ts';

/**
 * After everything else is built: what works without a network. What one part contains of another sets the order: the
 * packs and the archive hold an offline page without downloads, and only then are the downloads' sizes known.
 * @param isWanted without it, only the offline page is told that there is nothing to offer
 */
export function offlineEditions(isWanted: boolean, content: () => Promise<DiskContent>): AstroIntegration {
  let root = '';
  return {
    name: 'offline-editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const day = contentDay(catalogOf((await content()).source));
        const pages = await readOfflinePages(folder);
        const downloads = new Map<SitePath, number>();
        await fillOfflinePages(folder, pages, { downloads, packs: undefined, day });
        if (!isWanted) return;
        const packs = await writePacks(folder);
        await writeWorker(root, folder, packs);
        await fillOfflinePages(folder, pages, { downloads, packs, day });
        downloads.set(archivePath, await writeArchive(folder, day));
        const scripts = await bundleEdition(root, folder);
        for (const locale of locales) {
          const { path, bytes } = await writeEdition(folder, locale, { day, scripts });
          downloads.set(path, bytes);
        }
        await fillOfflinePages(folder, pages, { downloads, packs, day });
        for (const { path, bytes } of Object.values(packs)) downloads.set(path, bytes);
        const sizes = [...downloads].map(([path, bytes]) => `${path} ${(bytes / 1e6).toFixed(2)} MB`);
        logger.info(sizes.join(', '));
      },
    },
  };
}

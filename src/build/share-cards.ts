import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pictures for shared links are named by absolute addresses only, so a folder that knows none goes without them. */
export function shareCards(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        if (site === undefined) await rm(fileURLToPath(new URL('og/', dir)), { recursive: true, force: true });
      },
    },
  };
}

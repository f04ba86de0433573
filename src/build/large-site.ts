import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { MAX_WHOLE } from '../model/whole.ts';

/** Whether a site is so large that nothing holds all of it, and which limit it passed. */
export interface SiteSize {
  readonly isLarge: boolean;
  readonly why: string;
}

/** @param asked what the environment says: `LARGE_SITE=1` has a site of any size so, to see it work */
export function siteSize(root: string, asked: string | undefined): SiteSize {
  const count = readdirSync(join(root, 'content/answers')).length;
  const isAbove = count > MAX_WHOLE;
  const limit = `${String(count)} answers are more than ${String(MAX_WHOLE)} (MAX_WHOLE in src/model/whole.ts)`;
  return { isLarge: isAbove || asked === '1', why: isAbove ? limit : 'LARGE_SITE=1 asks for a large site' };
}

/** Tells what such a build does otherwise. */
export function largeSite({ isLarge, why }: SiteSize): AstroIntegration {
  return {
    name: 'large-site',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (!isLarge) return;
        logger.warn(
          `${why}: all.html lists the answers only, there are no single files, no archive and no service worker, and style and script are files of their own`,
        );
      },
    },
  };
}

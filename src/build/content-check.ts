import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError, formatFault, isWarning } from '../model/fault.ts';
import { checkContent } from './check.ts';
import type { DiskContent } from './disk-source.ts';

/**
 * Stops a build when content has faults, and tells all of them at once; in dev they are only told. A build leaves the
 * rules of writing to `npm run check`, which CI runs: they make no page wrong, and of thousands they take a minute.
 * @param content reads the folder, or tells what was read before
 */
export function contentCheck(content: () => Promise<DiskContent>): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        const told = await checkContent(fileURLToPath(config.root), {
          content: content(),
          writing: command !== 'build',
        });
        for (const warning of told.filter(isWarning)) logger.warn(formatFault(warning));
        const faults = told.filter((fault) => !isWarning(fault));
        if (faults.length === 0) return;
        if (command === 'build') throw new ContentError(faults);
        for (const fault of faults) logger.error(formatFault(fault));
      },
    },
  };
}

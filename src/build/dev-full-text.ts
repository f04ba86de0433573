import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** What search reads besides its small table; only a build can make it, for it needs every page. */
const FULL_TEXT = /^\/(pagefind|search\/text)\//;

/**
 * In dev, full-text search answers from the site that was built last. The small table (questions, phrases, keywords,
 * signatures) and recognition need no build: they know what was just saved.
 */
export function devFullText(): AstroIntegration {
  let folder = '';
  return {
    name: 'dev-full-text',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(folder)) {
          logger.info('Search knows questions, phrases and keywords; for full text too, run npm run build once.');
          return;
        }
        const serve = sirv(folder, { dev: true });
        server.middlewares.use((request, response, next) => {
          if (FULL_TEXT.test(request.url ?? '')) serve(request, response, next);
          else next();
        });
      },
    },
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { siteSchema } from '../model/site-schema.ts';

/** Gives the browser's scripts the facts of the site file as constants, of which a bundler leaves out what is not used. */
export function siteConstants(root: string): Plugin {
  return {
    name: 'site-constants',
    load: async (id) => {
      if (!id.replaceAll('\\', '/').endsWith('/src/model/site-facts.ts')) return undefined;
      const facts = JSON.parse(await readFile(join(root, 'content/site.json'), 'utf8')) as Record<string, unknown>;
      return Object.keys(siteSchema.shape)
        .map((fact) => `export const ${fact} = ${JSON.stringify(facts[fact])};`)
        .join('\n');
    },
  };
}

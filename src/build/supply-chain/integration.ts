import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licenceList } from './licences.ts';
import { sbom } from './sbom.ts';

/** Says in the built folder what it is made of: `licences.txt` of what readers get, `sbom.cdx.json` of what built it. */
export function supplyChain(): AstroIntegration {
  let root = '';
  return {
    name: 'supply-chain',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, 'licences.txt'), await licenceList(root));
        await writeFile(join(folder, 'sbom.cdx.json'), await sbom(root));
      },
    },
  };
}

// npm run release: notes which addresses this release has, so that the next one keeps them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesFile } from '../build/disk-source.ts';
import { addressesOf } from '../model/addresses.ts';
import { readCatalog } from './read-catalog.ts';
import { root } from './root.ts';

const addresses = [...addressesOf(await readCatalog())].sort();
await writeFile(join(root, addressesFile), `${addresses.join('\n')}\n`);
console.log(`${addressesFile} lists ${addresses.length} addresses. Commit it with the release.`);

// npm run serve: serves the folder that was built last.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from './root.ts';
import { readServeOptions } from './serve-options.ts';
import { serveSite } from './site-server.ts';
import { exitOnInterrupt, tellAddress } from './tell-address.ts';

if (existsSync(join(builtFolder, 'index.html'))) {
  const options = readServeOptions(process.argv.slice(2));
  const site = await serveSite({ ...options, folder: builtFolder });
  exitOnInterrupt();
  tellAddress(site, options);
} else {
  console.error('There is no built site yet. Run npm run build first, or npm start.');
  process.exitCode = 1;
}

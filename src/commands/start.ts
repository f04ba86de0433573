// npm start: builds the site and serves it.
import { builtFolder } from './root.ts';
import { run } from './run.ts';
import { readServeOptions } from './serve-options.ts';
import { serveSite } from './site-server.ts';
import { exitOnInterrupt, tellAddress } from './tell-address.ts';

const options = readServeOptions(process.argv.slice(2));
const build = Promise.withResolvers<undefined>();
const site = await serveSite({ ...options, folder: builtFolder, ready: build.promise });
exitOnInterrupt();
tellAddress(site, options);
console.log('  Building, about half a minute …');

const started = performance.now();
// Compressed twins are for other servers; ours does without, and the reader of this need not wait for them.
const built = await run('astro', ['build'], { output: 'kept', env: { COMPRESS: '0' } });
if (built.succeeded) {
  build.resolve(undefined);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`  Built in ${seconds} s. The site is ready at ${site.address}; Ctrl-C ends it.`);
} else {
  console.error(built.output);
  console.error('The site could not be built; the reason stands above.');
  await site.close();
  process.exitCode = 1;
}

import type { ServeOptions } from './serve-options.ts';
import type { RunningSite } from './site-server.ts';

export function tellAddress(site: RunningSite, wanted: ServeOptions): void {
  const taken = wanted.port !== 0 && site.port !== wanted.port;
  console.log(`\n  ${site.address}\n`);
  if (taken) console.log(`  (Port ${wanted.port} is taken, so it is ${site.port}.)`);
}

/** Ctrl-C ends a server and is no error. */
export function exitOnInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
}

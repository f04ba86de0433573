/** Packages whose code is in what this build bundled for the browser. */
const bundled = new Set<string>();

/** @example notePackages(['/x/node_modules/fflate/esm/browser.js']) */
export function notePackages(modules: readonly string[]): void {
  for (const module of modules) {
    const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1];
    if (name !== undefined) bundled.add(name.replaceAll('\\', '/'));
  }
}

/** What reaches readers without being bundled as code. */
const besides: Readonly<Record<string, string>> = {
  pagefind: 'full-text search, in pagefind/',
  fzstd: 'unpacks what the single file has packed',
  // The worker is bundled when all that it keeps is made, this list included.
  'workbox-core': 'the service worker, in sw.js',
  'workbox-precaching': 'the service worker, in sw.js',
  'workbox-routing': 'the service worker, in sw.js',
  'workbox-strategies': 'the service worker, in sw.js',
  'opencc-js': 'Traditional and Simplified characters, as a table in search/',
  'pinyin-pro': 'readings of Chinese characters, as a table in search/',
};

/** Every package of which something reaches readers, with what that is. */
export function shippedPackages(): readonly (readonly [name: string, what: string])[] {
  const all = new Map([...bundled].map((name) => [name, 'code, in assets/']));
  for (const [name, what] of Object.entries(besides)) all.set(name, what);
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

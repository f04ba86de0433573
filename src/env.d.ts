/// <reference path="../.astro/types.d.ts" />

declare module 'virtual:browser' {
  /** The script that runs before each page shows, one text for all of them. */
  export const bootScript: string;
  /** Whether the site is too large for anything to hold all of it (build/large-site). */
  export const isLarge: boolean;
}

declare module 'virtual:diagnose-worker' {
  /** The worker's code, one classic script. */
  const code: string;
  export default code;
}

declare module 'virtual:pagefind' {
  /** Pagefind's own module, asking `edition/pagefind-fetch.ts` in place of the network. */
  export const options: (options: Record<string, unknown>) => Promise<void>;
}

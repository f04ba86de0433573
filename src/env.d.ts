/// <reference path="../.astro/types.d.ts" />

declare module 'virtual:browser' {
  /** The inline script of every page, one text for all of them. */
  export const bootScript: string;
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

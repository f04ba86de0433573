import type { Browser, Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { serveSite } from '../../../src/commands/site-server.ts';

export interface FirstSearch {
  /** Brotli 11 of what search knows, fetched from the first key to the results: for us the small table, and Pagefind. */
  readonly bytes: number;
  /** The code of our search, and texts of which excerpts are made. */
  readonly script: number;
  readonly excerpts: number;
  readonly milliseconds: number;
}

/** What a reader's first question costs on our search page. */
export function ourFirstSearch(
  browser: Browser,
  folder: string,
  locale: string,
  question: string,
): Promise<FirstSearch> {
  return onSite(browser, folder, async (page, url) => {
    await page.goto(`${url}${locale}/search.html`);
    return async () => {
      await page.locator('[data-search-input]').fill(question);
      await page.locator('[data-search-results][data-state="ready"] a[data-result]').first().waitFor();
    };
  });
}

/** The same with Pagefind's own interface for programs, as bare Astro and Starlight use it. */
export function stockFirstSearch(
  browser: Browser,
  folder: string,
  path: string,
  question: string,
): Promise<FirstSearch> {
  return onSite(browser, folder, async (page, url) => {
    await page.goto(url + path);
    return () =>
      page.evaluate(
        async ([address, words]) => {
          const pagefind = (await import(address!)) as {
            search: (words: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
          };
          const { results } = await pagefind.search(words!);
          await Promise.all(results.slice(0, 5).map((result) => result.data()));
        },
        [`${url}pagefind/pagefind.js`, question],
      );
  });
}

async function onSite(
  browser: Browser,
  folder: string,
  open: (page: Page, url: string) => Promise<() => Promise<unknown>>,
): Promise<FirstSearch> {
  const site = await serveSite({ folder, port: 0 });
  const page = await browser.newPage();
  try {
    const search = await open(page, site.address);
    const got: Promise<readonly [string, number]>[] = [];
    page.on('response', (response) => {
      got.push(
        response
          .body()
          .then((body) => [response.url(), brotliCompressSync(body).length] as const)
          .catch(() => [response.url(), 0] as const),
      );
    });
    const started = performance.now();
    await search();
    const milliseconds = performance.now() - started;
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(got);
    const kindOf = (address: string): 'bytes' | 'script' | 'excerpts' => {
      if (/\/search\/text\/|\/fragment\//.test(address)) return 'excerpts';
      return address.includes('/assets/') ? 'script' : 'bytes';
    };
    const sums = { bytes: 0, script: 0, excerpts: 0 };
    for (const [address, bytes] of sizes) sums[kindOf(address)] += bytes;
    return { ...sums, milliseconds };
  } finally {
    await page.close();
    await site.close();
  }
}

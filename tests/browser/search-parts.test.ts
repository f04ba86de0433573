import { builtFolder, root } from '../../src/commands/root.ts';
import { bundleBrowser } from '../../src/build/browser-bundle.ts';
import { partsOf } from '../../src/build/table-parts.ts';
import type { Page } from '@playwright/test';
import { SearchBox } from './search-box.ts';
import { expect, requestsOf, test } from './site.ts';

/*
 * A site of many answers loads its small table part by part. Here ours does: with the script and the files that its
 * build would have written (TABLE_PARTS=1), in the place of those it has.
 */

let script: string;
let parts: ReadonlyMap<string, string>;

test.beforeAll(async () => {
  const { files } = await bundleBrowser(root, { serviceWorker: '', hasTableParts: true });
  [, script = ''] = [...files].find(([path]) => path.startsWith('assets/search.'))!;
  parts = await partsOf(builtFolder);
});

test.beforeEach(async ({ page }) => {
  await page.route('**/assets/search.*.js', (route) =>
    route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8' }),
  );
  await page.route(/\/search\/(zh|en)\//, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/(?=search\/)/, '');
    const body = parts.get(path);
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'application/json; charset=utf-8' });
  });
});

const LOG_LINE = '2024-03-05T08:12:44.101233+08:00 [info] msg: terminate, reason: {shutdown,keepalive_timeout}';

const queries = {
  zh: [
    '客户端老是掉线怎么办',
    '許可證過期了會怎樣',
    '定阅收不到保留消息',
    'keepalive_timeout',
    'shared subscription',
    LOG_LINE,
  ],
  en: ['my clients keep getting disconnected', 'lisence expierd', 'handshake_failure', '许可证过期', LOG_LINE],
} as const;

/** Ids and titles of what is shown, which is all that a reader sees of a row. */
async function shownOf(page: Page): Promise<readonly string[]> {
  const links = new SearchBox(page).results;
  return links.evaluateAll((own) =>
    own.map((link) => `${(link as HTMLElement).dataset.id} ${link.textContent} ${(link as HTMLAnchorElement).href}`),
  );
}

for (const locale of ['zh', 'en'] as const) {
  for (const text of queries[locale]) {
    test(`in parts, search finds what it finds with the whole table, in ${locale}: ${text.slice(0, 40)}`, async ({
      page,
      at,
      context,
    }) => {
      const asked = requestsOf(page);
      await page.goto(at(`${locale}/search.html`));
      await new SearchBox(page).ask(text);
      const inParts = await shownOf(page);
      expect(inParts.length).toBeGreaterThan(0);
      expect(asked.some((url) => url.includes(`/search/${locale}/head.json`))).toBe(true);
      expect(asked.filter((url) => /\/search\/(zh|en|literals)\.json/.test(url))).toEqual([]);

      const whole = await context.newPage();
      await whole.goto(at(`${locale}/search.html`));
      await new SearchBox(whole).ask(text);
      expect(inParts).toEqual(await shownOf(whole));
    });
  }
}

test('in parts, the last query wins, and every list is whole when it is shown', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  // The first words' parts come late, when another query has long been typed.
  let isSlow = true;
  await page.route(/\/search\/en\/.*\/own\//, async (route) => {
    if (isSlow) await new Promise((resolve) => setTimeout(resolve, 700));
    await route.fallback();
  });
  await search.input.fill('my clients keep getting disconnected');
  await page.waitForTimeout(100);
  isSlow = false;
  await search.ask('handshake_failure');
  expect((await search.ids())[0]).toBe('handshake_failure');
  await page.waitForTimeout(1_000);
  await expect(search.list).toHaveAttribute('data-query', 'handshake_failure');
  expect((await search.ids())[0]).toBe('handshake_failure');
  for (const title of await search.results.locator('.result-title').allTextContents()) expect(title).not.toBe('');
});

test('in parts, more results come with their titles', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('connection');
  const before = (await search.ids()).length;
  await page.locator('.search-more').click();
  await expect.poll(async () => (await search.ids()).length).toBeGreaterThan(before);
  for (const title of await search.results.locator('.result-title').allTextContents()) expect(title).not.toBe('');
  expect(new Set(await search.ids()).size).toBe((await search.ids()).length);
});

test.describe('when a part cannot be loaded', () => {
  test.use({ expectedErrors: /ERR_FAILED|Failed to load resource|Failed to fetch/ });

  for (const [what, pattern] of [
    ['the head', /\/search\/en\/head\.json/],
    ['words', /\/search\/en\/[^/]+\/own\//],
    ['rows', /\/search\/en\/[^/]+\/rows\//],
  ] as const) {
    test(`${what}: the reader is told, and can try again`, async ({ page, at }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto(at('en/search.html'));
      const search = new SearchBox(page);
      await search.failsWhile(pattern, 'why do my clients disconnect');
      expect((await search.ids())[0]).toBe('client-disconnects');
    });
  }

  test('a new build has taken their place: the next try has its words', async ({ page, at }) => {
    await page.goto(at('en/search.html'));
    const search = new SearchBox(page);
    await search.ask('handshake_failure');
    const head = JSON.parse(parts.get('search/en/head.json')!) as { folder: string };
    const moved = (path: string): string => path.replace('/newer/', `/${head.folder}/`);
    await page.route(/\/search\/en\//, (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*\/(?=search\/)/, '');
      if (path.endsWith('/head.json')) return route.fulfill({ json: { ...head, folder: 'newer' } });
      const body = path.includes(`/${head.folder}/`) ? undefined : parts.get(moved(path));
      return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body });
    });
    await search.input.fill('what happens when my licence runs out?');
    await expect(search.list).toHaveAttribute('data-state', 'failed');
    await page.locator('[data-search-retry]').click();
    await search.isReadyFor('what happens when my licence runs out?');
    expect((await search.ids())[0]).toBe('license-expired');
  });
});

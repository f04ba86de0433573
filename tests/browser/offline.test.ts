import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { builtFolder } from '../../src/commands/root.ts';
import { workerPath, type Pack } from '../../src/model/pack.ts';
import { DiagnosePage } from './diagnose-page.ts';
import { SearchBox } from './search-box.ts';
import { expect, test as base } from './site.ts';

/** The site on a host that can be shut down, and that can be given other files. */
interface Host {
  readonly address: string;
  readonly files: Map<string, string | Buffer>;
  /** Bytes sent to the browser, by path. */
  readonly sent: Map<string, number>;
  readonly stop: () => void;
}

const MOUNT = '/文档 库/faq/';

const test = base.extend<{ host: Host }>({
  host: async ({ siteAt }, use) => {
    const { address: site } = await siteAt(MOUNT);
    const files: Host['files'] = new Map();
    const sent: Host['sent'] = new Map();
    const server: Server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', site).pathname).slice(MOUNT.length);
      void fetch(new URL(request.url ?? '/', site)).then(async (answer) => {
        const own = files.get(path);
        const body = own === undefined ? Buffer.from(await answer.arrayBuffer()) : Buffer.from(own);
        sent.set(path, (sent.get(path) ?? 0) + body.length);
        const type = answer.headers.get('content-type') ?? 'application/octet-stream';
        response.writeHead(own === undefined ? answer.status : 200, { 'content-type': type }).end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const stop = (): void => {
      server.close();
      server.closeAllConnections();
    };
    const { port } = server.address() as AddressInfo;
    await use({ address: `http://localhost:${port}${encodeURI(MOUNT)}`, files, sent, stop });
    stop();
  },
});

test.use({ serviceWorkers: 'allow' });

async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

test.describe('after one visit, with the server stopped', () => {
  // The browser may look for a newer worker at any time.
  test.use({ expectedErrors: /sw\.js|ERR_CONNECTION_REFUSED/ });

  test('reading, search and diagnosis go on', async ({ page, host }) => {
    await page.goto(`${host.address}zh/index.html`);
    await isKept(page);
    host.stop();
    await page.locator('main a[href="client-disconnects.html"]').first().click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).toHaveURL(/client-disconnects\.html$/);

    await page.goto(`${host.address}zh/search.html?q=keepalive_timeout`);
    const search = new SearchBox(page);
    await search.isReadyFor('keepalive_timeout');
    expect(await search.ids()).toContain('keepalive_timeout');
    await search.ask('certificate expired');
    await expect(search.results.first()).toBeVisible();

    await page.goto(`${host.address}zh/diagnose.html`);
    const diagnose = new DiagnosePage(page);
    await diagnose.isReady();
    await diagnose.paste('2024-03-01T10:00:00+08:00 [warning] msg: authorization_permission_denied, clientid: c1');
    expect((await diagnose.ids()).length).toBeGreaterThan(0);
  });
});

test('it takes less than 3 MB unasked, and of the reader’s language only', async ({ page, host }) => {
  await page.goto(`${host.address}en/keywords/unknown_ca.html`);
  await isKept(page);
  const taken = [...host.sent].filter(([path]) => path === workerPath || path.startsWith('offline/'));
  expect(taken.map(([path]) => path).sort()).toEqual([expect.stringMatching(/^offline\/en\./), workerPath]);
  expect(taken.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(3_000_000);
});

test('a first visit to the diagnose page, which connects to nothing, leaves it to the next page', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}en/diagnose.html`);
  await new DiagnosePage(page).isReady();
  // The page's own policy forbids a worker; that nobody tries shows in the console, which every walk reads.
  await page.waitForTimeout(2_500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto(`${host.address}en/index.html`);
  await isKept(page);
});

test('the other language comes when it is asked for, with its size said', async ({ page, host }) => {
  await page.goto(`${host.address}en/offline.html`);
  await isKept(page);
  const panel = page.locator('[data-offline]');
  await expect(panel).toHaveAttribute('data-state', 'kept');
  await expect(panel.locator('[data-offline-add]')).toHaveText(/Chinese.*\d\.\d MB/);
  await panel.locator('[data-offline-add]').click();
  await expect(panel).toContainText('Chinese and English');
  host.stop();
  await page.goto(`${host.address}zh/index.html`);
  await expect(page.locator('h1')).toBeVisible();
});

test('a new version is offered, and until it is taken every page is of the old one', async ({ page, host }) => {
  await page.goto(`${host.address}en/index.html`);
  await isKept(page);
  publishNext(host);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())!.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe('installed');
  await page.mouse.move(100, 100);
  const offer = page.locator('.update-offer');
  await expect(offer).toBeVisible();
  await page.goto(`${host.address}en/about.html`);
  await expect(page.locator('h1')).toHaveText('About this site');
  await page.mouse.move(200, 200);
  await offer.locator('button').click();
  await expect(page.locator('h1')).toHaveText('About the next version');
  await expect(offer).toHaveCount(0);
});

test('a worker of an older version goes on with its own pages and code, whatever the host has by now', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}en/index.html`);
  await isKept(page);
  publishNext(host);
  // The next version has neither the code nor the tables that the pages of this one ask for.
  for (const path of globSync('{assets,search,pagefind,diagnose}/**/*.*', { cwd: builtFolder }))
    host.files.set(path, 'throw new Error("of the next version")');
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto(`${host.address}en/search.html?q=keepalive_timeout`);
  const search = new SearchBox(page);
  await search.isReadyFor('keepalive_timeout');
  expect(await search.ids()).toContain('keepalive_timeout');
  // A visit is enough for the browser to fetch the next version; the reader is asked, and no page is loaded anew.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe('installed');
  await page.mouse.move(100, 100);
  await page.goto(`${host.address}en/diagnose.html`);
  const diagnose = new DiagnosePage(page);
  await diagnose.isReady();
  await diagnose.paste('2024-03-01T10:00:00+08:00 [warning] msg: authorization_permission_denied, clientid: c1');
  expect((await diagnose.ids()).length).toBeGreaterThan(0);
  expect(loads).toBe(2);
  await page.goto(`${host.address}en/about.html`);
  await expect(page.locator('h1')).toHaveText('About this site');
});

test('a half-published version changes nothing', async ({ page, host }) => {
  await page.goto(`${host.address}en/index.html`);
  await isKept(page);
  const { pack } = publishNext(host);
  host.files.delete(pack);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())!.update().catch(() => undefined);
  });
  await page.goto(`${host.address}en/about.html`);
  await expect(page.locator('h1')).toHaveText('About this site');
});

test('it can be turned off, and then nothing is left', async ({ page, host }) => {
  await page.goto(`${host.address}zh/offline.html`);
  await isKept(page);
  await page.locator('[data-offline-remove]').click();
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-state', 'off');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(`${host.address}zh/index.html`);
  await page.waitForTimeout(2500); // longer than a page waits before it begins to keep anything
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('with data saving on nothing is taken unasked', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${host.address}zh/offline.html`);
  await page.waitForTimeout(2500);
  expect([...host.sent.keys()].filter((path) => path.startsWith('offline/'))).toEqual([]);
  await page.locator('[data-offline-keep]').click();
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-state', 'kept');
});

/** The next version of the English pages, whose worker names another pack. */
function publishNext({ files }: Host): { readonly pack: string } {
  const worker = readFileSync(join(builtFolder, workerPath), 'utf8');
  const old = /offline\/en\.\w+\.pack/.exec(worker)![0];
  const pack = 'offline/en.000000000000.pack';
  const content = JSON.parse(gunzipSync(readFileSync(join(builtFolder, old))).toString('utf8')) as Pack;
  const about = content.files['en/about.html'] as string;
  const next = {
    ...content.files,
    'en/about.html': about.replace('<h1>About this site', '<h1>About the next version'),
  };
  files.set(pack, gzipSync(JSON.stringify({ ...content, files: next })));
  files.set(workerPath, worker.replaceAll(old, pack));
  return { pack };
}

import { copyFile, mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder } from '../../src/commands/root.ts';
import { editionPath } from '../../src/model/edition.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { DiagnosePage } from './diagnose-page.ts';
import { SearchBox } from './search-box.ts';
import { expect, test } from './site.ts';

// A file from a chat message or a USB stick, in a folder of whatever name, alone with its sister.
let folder: string;
const at = (locale: Locale, fragment = ''): string =>
  pathToFileURL(join(folder, '常见问题 手册', editionPath(locale))).href + fragment;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emqx-faq-edition-'));
  await mkdir(join(folder, '常见问题 手册'));
  for (const locale of locales) {
    await copyFile(join(builtFolder, editionPath(locale)), join(folder, '常见问题 手册', editionPath(locale)));
  }
});
test.afterAll(() => rm(folder, { recursive: true }));

/** Questions, literals, log lines, the other language, nonsense: what the site is asked. */
const queries: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    '客户端总是掉线',
    'keepalive_timeout',
    '证书过期',
    '0x87',
    '集群脑裂怎么办',
    'TLS 握手失败 unknown_ca',
    'license expired',
    '內存佔用很高',
    '[warning] msg: cannot_publish_to_topic, topic: t/1',
    '消息丢了',
    'too many open files',
    'acl.conf $SYS',
  ],
  en: [
    'clients keep disconnecting',
    'unknown_ca',
    'certificate expired',
    'code 5',
    'cluster partition',
    '许可证过期',
    'messages are lost',
    'too many open files',
    '{shutdown_count,keepalive_timeout,3}',
    'docker permission denied',
    'memory usage high',
    'acl.conf $SYS',
  ],
};

for (const locale of locales) {
  test(`${locale}: search gives the same results in the same order as the site`, async ({
    page,
    context,
    at: online,
  }) => {
    test.slow();
    await page.goto(online(`${locale}/search.html`));
    const site = new SearchBox(page);
    const file = await context.newPage();
    await file.goto(at(locale));
    const edition = new SearchBox(file);
    for (const query of queries[locale]) {
      await site.ask(query);
      await edition.ask(query);
      expect([query, ...(await edition.ids())]).toEqual([query, ...(await site.ids())]);
    }
  });
}

test('the field is there at once, and once', async ({ page }) => {
  await page.goto(at('zh'));
  await expect(page.locator('[data-search-input]')).toHaveCount(1);
  await expect(page.locator('[data-search-results]')).toHaveCount(1);
  await expect(page.locator('[data-search-input]')).toBeInViewport();
});

test('a result opens its page in the file, and Back returns to the list', async ({ page }) => {
  await page.goto(at('en'));
  const search = new SearchBox(page);
  await search.ask('keepalive_timeout');
  await search.results.first().click();
  await expect(page).toHaveURL(/#keepalive_timeout$/);
  await expect(page.locator('h1:visible')).toHaveText(/keepalive_timeout/);
  await expect(page).toHaveTitle(/keepalive_timeout – /);
  await expect(search.input).toBeHidden();
  await page.goBack();
  await expect(search.results.first()).toBeVisible();
  await expect(search.input).toHaveValue('keepalive_timeout');
});

test('a link to a section of another page opens there, and Back comes to the place that was left', async ({ page }) => {
  await page.goto(at('zh', '#keepalive_timeout'));
  const link = page.locator('a[href="#client-disconnects.keepalive_timeout"]:visible').first();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.locator('[id="client-disconnects.keepalive_timeout"]')).toBeInViewport();
  await page.goBack();
  await expect(link).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('a question in the address is asked', async ({ page }) => {
  await page.goto(`${at('en')}?q=unknown_ca`);
  await new SearchBox(page).isReadyFor('unknown_ca');
});

test('the language switch keeps the place', async ({ page }) => {
  await page.goto(at('zh', '#tls-handshake-failure.unknown_ca'));
  await page.locator('a[hreflang]').first().click();
  await expect(page).toHaveURL(at('en', '#tls-handshake-failure.unknown_ca'));
  await expect(page.locator('[id="tls-handshake-failure.unknown_ca"]')).toBeInViewport();
});

const log = [
  '2024-03-01T10:00:00.000000+08:00 [warning] msg: authorization_permission_denied, clientid: c1, topic: t/1',
  '2024-03-01T10:00:01.000000+08:00 [info] msg: terminate, clientid: c2, reason: {shutdown,keepalive_timeout}',
  '2024-03-01T10:00:02.000000+08:00 [error] supervisor: {esockd_connection_sup,<0.1.0>}, reason: {tls_alert,unknown_ca}',
  '',
].join('\n');

test('a pasted log and a log file give the findings of the site', async ({ page, context, at: online }) => {
  await page.goto(online('zh/diagnose.html'));
  const site = new DiagnosePage(page);
  await site.isReady();
  await site.paste(log);
  const found = await site.ids();
  expect(found.length).toBeGreaterThan(1);
  const file = await context.newPage();
  await file.goto(at('zh', '#diagnose'));
  const edition = new DiagnosePage(file);
  await edition.isReady();
  await edition.paste(log);
  expect(await edition.ids()).toEqual(found);
  await edition.open({ name: '日志.log', bytes: Buffer.from(log.repeat(5)) });
  expect(await edition.ids()).toEqual(found);
  await edition.findings.locator('.ways a').first().click();
  await expect(file).toHaveURL(/#[\w.-]+$/);
  await expect(file.locator('h1:visible')).toHaveCount(1);
  await expect(edition.input).toBeHidden();
});

test('the search field hands a long log to the page for logs', async ({ page }) => {
  await page.goto(at('en'));
  const search = new SearchBox(page);
  await search.ask('[warning] msg: authorization_permission_denied, topic: t/1');
  await page.locator('a[href="#diagnose.pasted"]:visible').click();
  const diagnose = new DiagnosePage(page);
  await diagnose.isReady();
  await expect(diagnose.input).toHaveValue(/authorization_permission_denied/);
});

test('blocks, versions and keys have the comforts of the site', async ({ page }) => {
  await page.goto(at('en', '#tls-handshake-failure'));
  await expect(page.locator('.code-block:visible .tools .tool').first()).toBeVisible();
  await page.goto(at('en', '#accessibility'));
  await expect(page.locator('[data-shortcut-setting] input')).toBeChecked();
  await page.goto(at('en', '#commands'));
  await page.locator('.site-footer select').selectOption('5.0');
  await expect(page.locator('.elsewhere-note:visible').first()).toHaveText(/5\.0/);
});

test('a page marks the words it was found by', async ({ page }) => {
  await page.goto(at('en'));
  const search = new SearchBox(page);
  await search.ask('keepalive_timeout');
  await search.results.first().click();
  await expect(page.locator('h1:visible')).toHaveText(/keepalive_timeout/);
  const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  expect(marked).not.toHaveLength(0);
});

test('home lists what was read last, and forgets it when told to', async ({ page }) => {
  await page.goto(at('en', '#license-update'));
  await page.locator('.site-name').click();
  const section = page.getByRole('region', { name: 'Recently read' });
  const link = section.getByRole('link');
  await expect(link).toHaveAttribute('href', '#license-update');
  await link.click();
  await expect(page.locator('[id="license-update"]')).toBeVisible();
  await page.goBack();
  await expect(link).toHaveCount(1);
  await section.getByRole('button').click();
  await expect(section).toHaveCount(0);
  await page.reload();
  await expect(page.locator('h1:visible')).toHaveCount(1);
  await expect(section).toHaveCount(0);
});

test('a reference table filters its own rows', async ({ page }) => {
  await page.goto(at('en', '#reference/disconnects'));
  await page.locator('[data-filter]:visible').fill('keepalive');
  await expect(page.locator('tbody tr:visible')).not.toHaveCount(0);
  await expect(page.locator('tbody tr:visible').filter({ hasNotText: /keepalive/i })).toHaveCount(0);
});

test('on a phone the cells of a reference table name their columns, as on the site', async ({ page, at: online }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const names = (): Promise<readonly string[]> =>
    page
      .locator('.reference td:visible')
      // Chromium tells the strings of a `content` apart.
      .evaluateAll((cells) =>
        cells.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '').trim()),
      );
  await page.goto(online('zh/reference/disconnects.html'));
  const onSite = await names();
  expect(new Set(onSite).size).toBeGreaterThan(4);
  await page.goto(at('zh', '#reference/disconnects'));
  expect(await names()).toEqual(onSite);
});

test('all answers stand below each other on one page', async ({ page }) => {
  await page.goto(at('en', '#all'));
  expect(await page.locator('.answer:visible').count()).toBeGreaterThan(90);
  await expect(page.locator('[id="keepalive_timeout"]')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is one long document with a table of contents', async ({ page }) => {
    await page.goto(at('zh'));
    await page.locator('main a[href="#client-disconnects"]').first().click();
    await expect(page.locator('[id="client-disconnects"] h1')).toBeInViewport();
    await expect(page.locator('[id="keepalive_timeout"] h1')).toBeVisible();
  });
});

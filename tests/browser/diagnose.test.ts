import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { diagnoseStrings } from '../../src/i18n/diagnose.ts';
import { locales } from '../../src/model/locale.ts';
import { DiagnosePage } from './diagnose-page.ts';
import { expect, fileAddress, mounts, requestsOf, test } from './site.ts';

const CLIENT_ALERT =
  '2024-03-05T08:12:44.101233+08:00 [error] supervisor: {esockd_connection_sup,<0.2158.0>}, errorContext: connection_shutdown, reason: {ssl_error,{tls_alert,{unknown_ca,"TLS server: In state certify received CLIENT ALERT: Fatal - Unknown CA\\n"}}}';
const line = (second: number, client: string): string =>
  `2024-03-05T08:12:${String(second).padStart(2, '0')}.101233+08:00 [info] clientid: ${client}, msg: terminate, peername: 10.0.0.7:51234, reason: {shutdown,keepalive_timeout}`;
const SCREEN = [CLIENT_ALERT, line(45, 'sensor-17'), line(46, 'sensor-17'), line(59, 'sensor-18')].join('\n');
const SECRET = '2024-03-05T08:12:44+08:00 [warning] msg: x_y_z_unheard_of, clientid: sensor-17, password: s3cret-x';
const log = (text: string): Buffer => Buffer.from(`${text}\n`);

for (const locale of locales) {
  const t = diagnoseStrings[locale];

  test.describe(`in ${locale}`, () => {
    test('a pasted screen names its faults, how often, and where they are explained', async ({ page, at }) => {
      await page.goto(at(`${locale}/diagnose.html`));
      const diagnose = new DiagnosePage(page);
      await diagnose.paste(SCREEN);
      const ids = await diagnose.ids();
      expect(ids).toContain('unknown_ca');
      expect(ids).toContain('keepalive_timeout');
      expect(await diagnose.countOf('keepalive_timeout')).toBe(3);
      const finding = diagnose.results.locator('[data-id="keepalive_timeout"][data-finding]');
      await expect(finding.locator('mark').first()).toHaveText(/keepalive_timeout/);
      await expect(finding).toContainText('08:12:45');
      await finding.locator('a[href*="keywords/keepalive_timeout.html"]').click();
      await expect(page).toHaveURL(at(`${locale}/keywords/keepalive_timeout.html`));
    });

    test('healthy text gives no finding and says so', async ({ page, at }) => {
      await page.goto(at(`${locale}/diagnose.html`));
      const diagnose = new DiagnosePage(page);
      await diagnose.paste('The quick brown fox closed the timeout.');
      await expect(diagnose.findings).toHaveCount(0);
      await expect(page.getByRole('heading', { name: t.nothing })).toBeVisible();
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('the page says that it needs it, and what to do instead', async ({ page, at }) => {
        await page.goto(at(`${locale}/diagnose.html`));
        await expect(page.getByText(t.lead)).toBeVisible();
        await expect(page.locator('.diagnose-noscript')).toContainText(t.noscript.trim());
        await page.locator('.diagnose-noscript a').click();
        await expect(page).toHaveURL(at(`${locale}/all.html`));
      });
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`findings have no violation of WCAG 2.2 AA, in ${colorScheme}`, async ({ page, at }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(at(`${locale}/diagnose.html`));
        await new DiagnosePage(page).paste(`${SCREEN}\n${SECRET}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
      });
    }
  });
}

test.describe('files', () => {
  test.beforeEach(async ({ page, at }) => {
    await page.goto(at('en/diagnose.html'));
  });

  test('several are one report, packed ones too, whatever their names', async ({ page }) => {
    const diagnose = new DiagnosePage(page);
    await diagnose.open(
      { name: 'emqx.log.1', bytes: log(SCREEN) },
      { name: 'emqx.log.2', bytes: gzipSync(log(SCREEN)) },
    );
    expect(await diagnose.countOf('keepalive_timeout')).toBe(6);
    await expect(diagnose.results).toContainText('2 files');
  });

  for (const [encoding, bytes] of [
    ['UTF-16 with a mark', Buffer.from(`\ufeff${SCREEN}\n`, 'utf16le')],
    ['UTF-16 without', Buffer.from(`${SCREEN}\n`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${SCREEN}\n`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${SCREEN}\n`)],
  ] as const) {
    test(`${encoding} is read`, async ({ page }) => {
      const diagnose = new DiagnosePage(page);
      await diagnose.open({ name: 'emqx.log', bytes });
      expect(await diagnose.countOf('keepalive_timeout')).toBe(3);
    });
  }

  test('GBK, the encoding of Chinese Windows, is read', async ({ page }) => {
    // 设备 in GBK
    const device = Buffer.from([0xc9, 0xe8, 0xb1, 0xb8]);
    const [before = '', after = ''] = line(45, '@').split('@');
    const diagnose = new DiagnosePage(page);
    await diagnose.open({
      name: 'emqx.log',
      bytes: Buffer.concat([Buffer.from(before), device, Buffer.from(`${after}\n`)]),
    });
    await expect(diagnose.findings.locator('pre').first()).toContainText('设备');
  });

  test('an archive we cannot open is named, the rest is read', async ({ page }) => {
    const diagnose = new DiagnosePage(page);
    const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4, 5, 6]);
    await diagnose.open({ name: 'logs.zip', bytes: zip }, { name: 'emqx.log', bytes: log(SCREEN) });
    await expect(diagnose.results).toContainText('logs.zip');
    expect(await diagnose.countOf('keepalive_timeout')).toBe(3);
  });

  test('a .gz that breaks off is read up to there', async ({ page }) => {
    const diagnose = new DiagnosePage(page);
    const whole = gzipSync(log(`${SCREEN}\n`.repeat(2_000)), { level: 0 });
    await diagnose.open({ name: 'emqx.log.gz', bytes: whole.subarray(0, Math.floor(whole.length / 2)) });
    expect(await diagnose.countOf('keepalive_timeout')).toBeGreaterThan(100);
    await expect(diagnose.results).toContainText('emqx.log.gz');
  });

  test('a .gz of several members is read whole', async ({ page }) => {
    const diagnose = new DiagnosePage(page);
    const bytes = Buffer.concat([gzipSync(log(SCREEN)), gzipSync(log(SCREEN)), gzipSync(log(SCREEN))]);
    await diagnose.open({ name: 'emqx.log.gz', bytes });
    expect(await diagnose.countOf('keepalive_timeout')).toBe(9);
    await expect(diagnose.results.locator('.diagnose-fault')).toHaveCount(0);
  });

  test('a small file that unpacks to far more than a log is left, and said so', async ({ page }) => {
    const diagnose = new DiagnosePage(page);
    const bytes = gzipSync(Buffer.alloc(24 << 20, '.'), { level: 9 });
    await diagnose.open({ name: 'trap.gz', bytes });
    await expect(diagnose.results.locator('.diagnose-fault')).toContainText('trap.gz: unpacks');
  });

  test('a line without an end is read in pieces, and said so', async ({ page }) => {
    const diagnose = new DiagnosePage(page);
    await diagnose.open({ name: 'dump.bin', bytes: Buffer.alloc(5 << 20, 'x') });
    await expect(diagnose.results.locator('.diagnose-fault')).toContainText('dump.bin: has a line');
  });

  test('one that is dropped anywhere is read, and the page stays', async ({ page }) => {
    const diagnose = new DiagnosePage(page);
    await diagnose.isReady();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'emqx.log'));
      return transfer;
    }, SCREEN);
    await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
    await expect(diagnose.findings.first()).toBeVisible();
    await expect(page).toHaveURL(/diagnose\.html$/);
  });

  test('a large one is read by several workers, as one, and none of them can send anything', async ({ page }) => {
    const diagnose = new DiagnosePage(page);
    await diagnose.isReady();
    const times = await page.evaluate((text) => {
      const transfer = new DataTransfer();
      const block = `${text}\n`.repeat(4_000);
      const blocks = Array<string>(6).fill(block);
      transfer.items.add(new File(blocks, 'emqx.log'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
      return blocks.length * 4_000;
    }, SCREEN);
    await expect(diagnose.findings.first()).toBeVisible({ timeout: 20_000 });
    await diagnose.isReady();
    expect(await diagnose.countOf('keepalive_timeout')).toBe(times * 3);
    expect(await diagnose.countOf('unknown_ca')).toBe(times);
    const cores = await page.evaluate(() => navigator.hardwareConcurrency);
    expect(page.workers().length).toBe(Math.min(4, cores));
    for (const worker of page.workers()) {
      const isRefused = await worker.evaluate(
        (address) =>
          fetch(address).then(
            () => false,
            () => true,
          ),
        new URL('.', page.url()).href,
      );
      expect(isRefused).toBe(true);
    }
  });

  test('a long one shows how far it is, and can be cancelled', async ({ page }) => {
    const diagnose = new DiagnosePage(page);
    await diagnose.isReady();
    // Made in the browser: Playwright carries no file of this size.
    await page.evaluate((text) => {
      const transfer = new DataTransfer();
      const block = `${text}\n`.repeat(8_000);
      transfer.items.add(new File(Array<string>(40).fill(block), 'emqx.log'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, SCREEN);
    await expect(diagnose.results).toHaveAttribute('data-state', 'loading');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.locator('[data-diagnose-cancel]').click();
    await expect(diagnose.results).toHaveAttribute('data-state', 'ready');
    await expect(diagnose.findings).toHaveCount(0);
    await expect(diagnose.input).toBeFocused();
    // And the next one is read as if nothing had been.
    await diagnose.paste(SCREEN);
    expect(await diagnose.countOf('keepalive_timeout')).toBe(3);
  });
});

test('nothing is cut off on a narrow phone', async ({ page, at }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(at('en/diagnose.html'));
  const long = 'msg: cannot_publish_to_topic_due_to_not_authorized, reason: not_authorized';
  await new DiagnosePage(page).paste(`${SCREEN}\n2024-03-05T08:12:44.101233+08:00 [warning] ${long}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('the output of emqx ctl is read field by field', async ({ page, at }) => {
  await page.goto(at('en/diagnose.html'));
  const diagnose = new DiagnosePage(page);
  await diagnose.paste(
    'tcp:default\n  listen_on       : 0.0.0.0:1883\n  acceptors       : 16\n  proxy_protocol  : false\n  enbale          : true\n  running         : true\n  current_conn    : 3\n  max_conns       : infinity\n',
  );
  await expect(diagnose.findings).toHaveCount(0);
  await expect(diagnose.results.locator('[data-identified][data-id="running"]')).toBeVisible();
});

test('new input drops old findings at once, and the last input wins', async ({ page, at }) => {
  await page.goto(at('en/diagnose.html'));
  const diagnose = new DiagnosePage(page);
  await diagnose.paste(SCREEN);
  const left = await diagnose.input.evaluate((input: HTMLTextAreaElement) => {
    input.value = 'nothing';
    input.dispatchEvent(new InputEvent('input'));
    const results = document.querySelector<HTMLElement>('[data-diagnose-results]')!;
    return [results.dataset.state, results.querySelectorAll('[data-finding]').length];
  });
  expect(left).toEqual(['loading', 0]);
  await diagnose.input.fill(line(1, 'a'));
  await diagnose.isReady();
  expect(await diagnose.countOf('keepalive_timeout')).toBe(1);
});

test('the keyboard reaches field, files, findings and report', async ({ page, at }) => {
  await page.goto(at('en/diagnose.html'));
  const diagnose = new DiagnosePage(page);
  await diagnose.paste(SCREEN);
  await diagnose.input.focus();
  const reached: string[] = [];
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const focused = document.activeElement;
        return [focused?.tagName, ...Object.keys((focused as HTMLElement | null)?.dataset ?? {})].join(' ');
      }),
    );
  }
  expect(reached).toEqual(
    expect.arrayContaining([
      'INPUT diagnoseFile',
      'BUTTON diagnoseClear',
      'SUMMARY',
      'BUTTON reportCopy',
      'BUTTON reportSave',
    ]),
  );
});

test.describe('the report', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied and saved without secrets, and on request without whose they are', async ({ page, at }) => {
    await page.goto(at('en/diagnose.html'));
    const diagnose = new DiagnosePage(page);
    await diagnose.paste(`${SCREEN}, password: s3cret-x\n${SECRET}`);
    await page.locator('[data-report-copy]').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('keepalive_timeout');
    expect(copied).toContain('sensor-17');
    expect(copied).not.toContain('s3cret');
    await page.locator('#diagnose-hide').check();
    const saving = page.waitForEvent('download');
    await page.locator('[data-report-save]').click();
    const saved = await readFile(await (await saving).path(), 'utf8');
    expect(saved).toContain('client-1');
    expect(saved).not.toMatch(/s3cret|sensor-17|10\.0\.0\.7/);
  });
});

test.describe('a pasted log never leaves the page', () => {
  for (const mount of mounts) {
    test.describe(`served at ${mount}`, () => {
      test.use({ servedAt: mount });

      test('nothing is asked for, stored or put into the address', async ({ page, at, context }) => {
        await page.goto(at('zh/diagnose.html'));
        const diagnose = new DiagnosePage(page);
        await diagnose.isReady();
        const requests = requestsOf(page);
        const address = page.url();
        await diagnose.paste(`${SCREEN}\n${SECRET}`);
        await page.keyboard.press('Control+k');
        await page.keyboard.press('/');
        await diagnose.open({ name: 'emqx.log', bytes: log(`${SCREEN}\n${SECRET}`) });
        await page.waitForTimeout(500);
        // Blobs are the page's own memory.
        expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
        expect(page.url()).toBe(address);
        const kept = await page.evaluate(async () => {
          const databases = await indexedDB.databases();
          const stores = JSON.stringify([localStorage, sessionStorage, document.cookie]);
          return { stores, databases, caches: 'caches' in window ? await caches.keys() : [] };
        });
        expect(kept).toEqual({ stores: '[{},{},""]', databases: [], caches: [] });
        expect(await context.cookies()).toEqual([]);
        expect(await page.locator('form').count()).toBe(0);
        await page.locator('.site-header .search-open').click();
        await expect(page).toHaveURL(at('zh/search.html'));
        await expect(page.locator('[data-search-input]')).toHaveValue('');
      });
    });
  }
});

test('a log pasted into search, and one changing language, goes along inside the tab', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  await page.locator('[data-search-input]').fill(SCREEN);
  await page.locator('main a[href^="diagnose.html"]').first().click();
  const diagnose = new DiagnosePage(page);
  await expect(diagnose.input).toHaveValue(SCREEN);
  await expect(diagnose.findings.first()).toBeVisible();
  await page.locator('a[hreflang]').first().click();
  await expect(page).toHaveURL(/zh\/diagnose\.html/);
  await expect(diagnose.input).toHaveValue(SCREEN);
});

test.describe('opened from a disk', () => {
  test.use({ expectedErrors: /console: / });

  test('it says that it could not be loaded', async ({ page }) => {
    await page.goto(fileAddress('en/diagnose.html'));
    await expect(new DiagnosePage(page).results).toHaveAttribute('data-state', 'failed');
    await expect(page.locator('[data-diagnose-failure]')).toBeVisible();
  });
});

import { gzipSync } from 'node:zlib';
import { line, SCREEN, log } from './diagnose-logs.ts';
import { DiagnosePage } from './diagnose-page.ts';
import { expect, test } from './site.ts';

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

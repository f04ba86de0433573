import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { diagnoseStrings } from '../../src/i18n/diagnose.ts';
import { locales } from '../../src/model/locale.ts';
import { line, SCREEN, SECRET, log } from './diagnose-logs.ts';
import { DiagnosePage } from './diagnose-page.ts';
import { expect, fileAddress, mounts, requestsOf, test } from './site.ts';

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

test.describe('the policy', () => {
  test.use({ expectedErrors: /Content Security Policy/ });

  test('is sealed from the first move on, and open to what only looks at it', async ({ page, at }) => {
    await page.goto(at('zh/diagnose.html'));
    await new DiagnosePage(page).isReady();
    const ask = (): Promise<string> =>
      page.evaluate(() =>
        fetch(`${document.documentElement.dataset.root}robots.txt`).then(
          () => 'connected',
          () => 'refused',
        ),
      );
    expect(await ask()).toBe('connected');
    await page.keyboard.press('Tab');
    expect(await ask()).toBe('refused');
  });
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

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { languageTags, locales } from '../../src/model/locale.ts';
import { expect, fileAddress, test } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

function rowsOf(page: Page): Locator {
  return page.locator('main tbody tr:visible');
}

test.describe('the filter of a table', () => {
  for (const number of ['0x87', '0X87', '135']) {
    test(`finds a reason code by ${number}`, async ({ page, at }) => {
      await page.goto(at('zh/reference/reason-codes.html'));
      await page.locator('[data-filter]').fill(number);
      await expect(page.locator('#not_authorized')).toBeVisible();
      await expect(page.locator('#success')).toBeHidden();
    });
  }

  test('finds words anywhere in a row, all of them, whatever their case', async ({ page, at }) => {
    await page.goto(at('zh/reference/disconnects.html'));
    await page.locator('[data-filter]').fill('KEEP alive 报文');
    await expect(page.locator('#keepalive_timeout')).toBeVisible();
    await expect(page.locator('#tcp_closed')).toBeHidden();
    for (const text of await rowsOf(page).allTextContents()) expect(text.toLowerCase()).toContain('alive');
  });

  test('says how many rows there are, hides tables without any, and brings all back', async ({ page, at }) => {
    await page.goto(at('en/reference/tls.html'));
    const count = page.locator('[data-filter-count]');
    const all = await rowsOf(page).count();
    await expect(count).toHaveText(`${all} of ${all}`);
    await page.locator('[data-filter]').fill('no row says this');
    await expect(count).toHaveText(`0 of ${all}`);
    await expect(page.locator('main table:visible')).toHaveCount(0);
    await page.locator('[data-filter]').fill('');
    await expect(rowsOf(page)).toHaveCount(all);
  });

  test('works from a disk, without any server', async ({ page }) => {
    await page.goto(fileAddress('en/reference/disconnects.html'));
    await page.locator('[data-filter]').fill('keepalive_timeout');
    await expect(page.locator('#keepalive_timeout')).toBeVisible();
    await expect(page.locator('#tcp_closed')).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is not there, and every row is', async ({ page, at }) => {
      await page.goto(at('en/reference/disconnects.html'));
      await expect(page.locator('[data-filter]')).toBeHidden();
      await expect(page.locator('#keepalive_timeout')).toBeVisible();
    });
  });
});

for (const locale of locales) {
  test(`a reader walks from a row to its word, to the answer and back to the word: ${locale}`, async ({ page, at }) => {
    await page.goto(at(`${locale}/reference/tls.html`));
    await page.locator('#unknown_ca a').click();
    await expect(page).toHaveURL(at(`${locale}/keywords/unknown_ca.html`));
    await expect(page.locator('h1')).toHaveText('unknown_ca');
    await page.locator('main a[href="../tls-handshake-failure.html#unknown_ca"]').click();
    await expect(page.locator('#unknown_ca')).toBeInViewport();
    await page.locator('section a[href="keywords/unknown_ca.html"]').last().click();
    await page.locator('main a[href="../reference/tls.html#unknown_ca"]').click();
    await expect(page.locator('tr#unknown_ca')).toBeInViewport();
  });
}

test('the other language keeps the meaning one reads', async ({ page, at }) => {
  await page.goto(at('zh/keywords/keepalive_timeout.html#reason-code'));
  await expect(page.locator('#reason-code')).toBeInViewport();
  await page.locator('a[hreflang]').first().click();
  await expect(page).toHaveURL(at('en/keywords/keepalive_timeout.html#reason-code'));
  await expect(page.locator('html')).toHaveAttribute('lang', languageTags.en);
});

const paths = [
  'zh/keywords/keepalive_timeout.html',
  'en/keywords/unknown_ca.html',
  'zh/reference/reason-codes.html',
  'en/reference/disconnects.html',
  'zh/reference/log-messages.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of paths) {
      test(`${path} has no violation of WCAG 2.2 AA`, async ({ page, at }) => {
        await page.goto(at(path));
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ).toEqual([]);
      });
    }
  });
}

for (const width of [320, 390, 1000, 1280, 1920]) {
  test(`no table needs sideways scrolling at ${width} pixels`, async ({ page, at }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await page.goto(at(path));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}

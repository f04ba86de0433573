import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

// Long pages whose far parts are not laid out before the reader comes near (styles/components/afar.css).
const LONG = ['index', 'reference/log-messages'] as const;
const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;

/** Lays everything out, as if there were no such parts. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.question-index li, .reference tr'))
      part.style.contentVisibility = 'visible';
  });
}

for (const size of SIZES) {
  test(`a long page is about as long before as after all of it is laid out, at ${size.width}`, async ({ page, at }) => {
    test.slow();
    await page.setViewportSize(size);
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    for (const path of LONG) {
      await page.goto(at(`zh/${path}.html`));
      const reckoned = await height();
      await layOutAll(page);
      const real = await height();
      expect(Math.abs(reckoned / real - 1), `${path}: ${reckoned} for ${real}`).toBeLessThan(0.25);
    }
  });

  test(`a link to a far row leads to it, at ${size.width}`, async ({ page, at }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.goto(at('en/reference/log-messages.html'));
    const rows = page.locator('.reference tbody tr');
    // Down and up again, past rows that were never seen.
    for (const index of [250, 40, 200, 10]) {
      const row = rows.nth(index);
      const place = (): Promise<number> => row.evaluate((one) => Math.round(one.getBoundingClientRect().top));
      await row.evaluate(({ id }) => location.assign(`#${id}`));
      // Below the bar, near the window's upper edge; and it stays there.
      await expect.poll(place).toBeLessThan(90);
      await page.waitForTimeout(200);
      expect(await place()).toBeGreaterThan(60);
      expect(await place()).toBeLessThan(90);
    }
  });
}

test('on paper long pages are whole', async ({ page, at }) => {
  test.slow();
  // As narrow as a phone: what the screen lays out late is most there.
  const paper = { width: '4in', height: '8in' };
  for (const path of ['zh/index', 'zh/reference/disconnects']) {
    await page.setViewportSize(SIZES[0]);
    await page.goto(at(`${path}.html`));
    const printed = (await page.pdf(paper)).length;
    await layOutAll(page);
    const whole = (await page.pdf(paper)).length;
    expect(Math.abs(printed / whole - 1), path).toBeLessThan(0.01);
  }
});

test('the ring of a far part with the focus is not cut off', async ({ page, at }) => {
  await page.setViewportSize(SIZES[0]);
  await page.goto(at('zh/index.html'));
  const link = page.locator('.question-index .rows a').nth(60);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  const row = page.locator('.question-index li:focus-within');
  await expect(row).toBeInViewport();
  const { x, y, width, height } = (await row.boundingBox())!;
  // Left of the row only the ring can have another colour than the paper.
  const strip = await page.screenshot({ clip: { x: x - 5, y: y + 4, width: 4, height: Math.min(height - 8, 20) } });
  const bare = await page.screenshot({ clip: { x: x - 5, y: y - 200, width: 4, height: Math.min(height - 8, 20) } });
  expect(width).toBeGreaterThan(100);
  expect(strip.equals(bare)).toBe(false);
});

import { expect, test } from './site.ts';

test.describe('the language', () => {
  test('switch keeps answer and section', async ({ page, at }) => {
    await page.goto(at('zh/tls-handshake-failure.html#unknown_ca'));
    await expect(page.locator('#unknown_ca')).toBeInViewport();
    await page.locator('a[hreflang]').first().click();
    await expect(page).toHaveURL(at('en/tls-handshake-failure.html#unknown_ca'));
    await expect(page.locator('#unknown_ca')).toBeInViewport();
  });

  test('switch keeps the place a reader has scrolled to', async ({ page, at }) => {
    await page.goto(at('zh/client-disconnects.html'));
    // Not the header's script but a reader: the switch is out of sight when reading, so it is clicked where it is.
    await page.locator('#keepalive_timeout').evaluate((heading) => heading.scrollIntoView());
    await page
      .locator('a[rel=alternate]')
      .first()
      .evaluate((link) => (link as HTMLElement).click());
    await expect(page).toHaveURL(at('en/client-disconnects.html#keepalive_timeout'));
  });

  test('switch is in sight at 1280', async ({ page, at }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(at('zh/license-update.html'));
    await expect(page.locator('a[hreflang]').first()).toBeInViewport();
  });

  test.describe('of a browser in Chinese', () => {
    test.use({ locale: 'zh-CN' });

    test('is where the chooser leads', async ({ page, at }) => {
      await page.goto(at(''));
      await expect(page).toHaveURL(at('zh/index.html'));
    });

    test('gives way to what the reader chose', async ({ page, at }) => {
      await page.goto(at('zh/index.html'));
      await page.locator('a[hreflang]').first().click();
      await expect(page).toHaveURL(/en\/index\.html/);
      await page.goto(at(''));
      await expect(page).toHaveURL(at('en/index.html'));
    });
  });

  test.describe('of a browser in neither', () => {
    test.use({ locale: 'de-DE' });

    test('is asked for, and remembered', async ({ page, at }) => {
      await page.goto(at(''));
      await page.locator('a[data-choose="zh"]').click();
      await expect(page).toHaveURL(at('zh/index.html'));
      await page.goto(at(''));
      await expect(page).toHaveURL(at('zh/index.html'));
    });
  });
});

test.describe('the theme', () => {
  const background = (): string => getComputedStyle(document.documentElement).backgroundColor;

  test('follows the system until the reader chooses, and the choice is kept', async ({ page, at }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(at('en/index.html'));
    const light = await page.evaluate(background);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.evaluate(background);
    expect(dark).not.toBe(light);
    const button = page.locator('[data-theme-toggle]');
    await button.click();
    await expect.poll(() => page.evaluate(background)).toBe(light);
    await page.goto(at('en/license-update.html'));
    expect(await page.evaluate(background)).toBe(light);
    await button.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.evaluate(background)).toBe(dark);
  });
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (): Promise<string> => navigator.clipboard.readText();

  test('gives a block exactly as it stands in the content', async ({ page, at }) => {
    await page.goto(at('en/license-update.html'));
    const block = page.locator('main pre').first();
    const text = (await block.textContent()) ?? '';
    await page.locator('main .code-block button, main .copy').first().click();
    await expect.poll(() => page.evaluate(clipboard)).toBe(text.replace(/\n$/, ''));
  });

  test('works on plain http:// too, where browsers have no clipboard API', async ({ page, at }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(at('en/license-update.html'));
    const text = (await page.locator('main pre').first().textContent()) ?? '';
    await page.locator('main .copy').first().click();
    await page.keyboard.press('Control+k');
    await expect(page.locator('[data-search-input]')).toBeFocused();
    await page.keyboard.press('Control+v');
    await expect(page.locator('[data-search-input]')).toHaveValue(text.replace(/\n$/, ''));
  });

  test('gives the full address of a section', async ({ page, at }) => {
    await page.goto(at('en/tls-handshake-failure.html'));
    const heading = page.locator('#unknown_ca');
    await heading.hover();
    await heading.locator('a.anchor').click();
    await expect.poll(() => page.evaluate(clipboard)).toBe(at('en/tls-handshake-failure.html#unknown_ca'));
  });
});

import { expect, test } from './site.ts';

test.describe('what the first move brings', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('commands are copied without their prompts and without what the machine answered', async ({ page, at }) => {
    await page.goto(at('en/specimen.html'));
    await page.mouse.move(5, 5);
    await page.getByRole('button', { name: 'Copy commands' }).first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('emqx ctl listeners | grep -A 9 ssl:default');
  });

  test('a long line can be read unwrapped, and wrapped again', async ({ page, at }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(at('en/specimen.html'));
    await page.mouse.move(5, 5);
    const button = page.getByRole('button', { name: 'No wrap' }).first();
    const block = page.locator('pre').first();
    // The tools take room of their own, and come with the comforts.
    await expect(button).toBeVisible();
    const wrapped = (await block.boundingBox())!.height;
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect((await block.boundingBox())!.height).toBeLessThan(wrapped);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await button.click();
    expect((await block.boundingBox())!.height).toBe(wrapped);
  });
});

test('a marked word of a log leads to its keyword', async ({ page, at }) => {
  await page.goto(at('zh/tls-handshake-failure.html'));
  await page.locator('.code mark a').first().click();
  await expect(page).toHaveURL(/zh\/keywords\/.+\.html/);
});

test('the version a reader runs dims what is not about it, is remembered, and is off at first', async ({
  page,
  at,
}) => {
  await page.goto(at('en/specimen.html'));
  await page.mouse.move(5, 5);
  const choice = page.getByLabel(/I run EMQX/);
  await expect(choice).toHaveValue('');
  await expect(page.locator('.elsewhere')).toHaveCount(0);
  await choice.selectOption('5.0');
  await expect(page.locator('h3#since')).toHaveClass(/elsewhere/);
  await page.reload();
  await expect(page.locator('h3#since')).toHaveClass(/elsewhere/);
  await choice.selectOption('6.0');
  await expect(page.locator('h3#since')).not.toHaveClass(/elsewhere/);
  await choice.selectOption('');
  await expect(page.locator('.elsewhere-note')).toHaveCount(0);
});

test('home lists what was read last, and forgets it when told to', async ({ page, at }) => {
  await page.goto(at('en/license-update.html'));
  await page.mouse.move(5, 5);
  await expect(page.locator('.setting').first()).toBeAttached();
  await page.goto(at('en/index.html'));
  await page.mouse.move(5, 5);
  const section = page.getByRole('region', { name: 'Recently read' });
  await expect(section.getByRole('link')).toHaveAttribute('href', 'license-update.html');
  await section.getByRole('button').click();
  await expect(section).toHaveCount(0);
  await page.reload();
  await page.mouse.move(5, 5);
  await expect(page.locator('.setting').first()).toBeAttached();
  await expect(section).toHaveCount(0);
});

for (const [width, height] of [
  [1280, 1000],
  [1600, 1400],
  [390, 844],
] as const) {
  test(`what was read last comes without moving what is seen, at ${width} by ${height}`, async ({ page, at }) => {
    await page.setViewportSize({ width, height });
    for (const name of ['license-update', 'client-disconnects', 'tls-handshake-failure']) {
      await page.goto(at(`en/${name}.html`));
      await page.mouse.move(5, 5);
      await expect(page.locator('.setting').first()).toBeAttached();
    }
    await page.goto(at('en/index.html'));
    for (const scrolled of [0, 700]) {
      await page.reload();
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), scrolled);
      // Measured, for the browser forgives what moves soon after an act of the reader.
      const seen = async (): Promise<readonly string[]> =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, li, textarea)')]
            .map((one) => ({ one, top: one.getBoundingClientRect().top }))
            .filter(({ one, top }) => top < innerHeight && top > -one.offsetHeight)
            .map(({ one, top }) => `${one.textContent.trim().slice(0, 30)} ${top.toFixed(0)}`),
        );
      const before = await seen();
      expect(before.length).toBeGreaterThan(5);
      await page.mouse.move(5, 5);
      const section = page.getByRole('region', { name: 'Recently read' });
      await expect(section.getByRole('link')).toHaveCount(3);
      expect(await seen()).toEqual(before);
    }
  });
}

test('the keys of search can be turned off, and stay off', async ({ page, at }) => {
  await page.goto(at('en/accessibility.html'));
  await page.locator('main').getByRole('checkbox').uncheck();
  await page.goto(at('en/license-update.html'));
  await page.keyboard.press('/');
  await page.mouse.move(5, 5);
  await expect(page.locator('.setting').first()).toBeAttached();
  await expect(page.locator('[data-search-dialog]')).toHaveCount(0);
});

test.describe('a page that is not there', () => {
  test.use({ expectedErrors: /status of 404/ });

  test('offers a search for the words of its address', async ({ page, at }) => {
    await page.goto(at('en/license-renewal.html'));
    await page.getByRole('link', { name: 'Search for “license renewal”' }).click();
    await expect(page).toHaveURL(/en\/search\.html\?q=license/);
  });
});

test.describe('on paper', () => {
  test('an answer is question, answer and addresses, without bars and buttons', async ({ page, at }) => {
    await page.goto(at('en/license-update.html'));
    await page.mouse.move(5, 5);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.summary')).toBeVisible();
    for (const gone of ['.site-header', 'button', '.turning', '.setting']) {
      for (const one of await page.locator(gone).all()) await expect(one).toBeHidden();
    }
    const address = await page
      .locator('#page-sources + ul a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('https://');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    for (const black of ['.summary code', '.prose a[href]', '.code span', '.rows span'])
      await expect(page.locator(black).first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
});

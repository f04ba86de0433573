import { strings } from '../../src/i18n/strings.ts';
import { languageTags, locales, otherLocale } from '../../src/model/locale.ts';
import { expect, mounts, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the chooser offers both languages', async ({ page, at }) => {
    await page.goto(at(''));
    for (const locale of locales) await expect(page.locator(`a[hreflang="${languageTags[locale]}"]`)).toBeVisible();
    await page.locator('a[hreflang="en"]').click();
    await expect(page).toHaveURL(at('en/index.html'));
  });

  for (const locale of locales) {
    test(`an answer is found from home, read, followed to a section, and read in the other language: ${locale}`, async ({
      page,
      at,
    }) => {
      await page.goto(at(`${locale}/index.html`));
      await page.locator('main a[href="tls-handshake-failure.html"]').first().click();
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main')).toContainText('unknown_ca');
      const section = page.locator('main a[href="#unknown_ca"]').first();
      await section.click();
      await expect(page).toHaveURL(/#unknown_ca$/);
      await expect(page.locator('#unknown_ca')).toBeInViewport();
      await page.locator('a[hreflang]').first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', languageTags[otherLocale(locale)]);
      await expect(page.locator('#unknown_ca')).toBeAttached();
    });

    test(`everything can be read on one page: ${locale}`, async ({ page, at }) => {
      await page.goto(at(`${locale}/all.html`));
      await expect(page.locator('[id="tls-handshake-failure.unknown_ca"]')).toBeVisible();
      await expect(page.locator('[id="client-disconnects.keepalive_timeout"]')).toBeVisible();
    });
  }

  test('search says what it needs and where everything can be read instead', async ({ page, at }) => {
    await page.goto(at('en/search.html'));
    await page.locator('main noscript a, main .noscript a, main a[href="all.html"]').first().click();
    await expect(page).toHaveURL(at('en/all.html'));
  });

  test('nothing is a button that does nothing', async ({ page, at }) => {
    await page.goto(at('en/license-update.html'));
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});

for (const mount of mounts) {
  test.describe(`served under ${mount}`, () => {
    test.use({ servedAt: mount });

    test('a reader walks from the chooser to an answer, a related one, and the other language', async ({
      page,
      at,
    }) => {
      await page.goto(at('index.html#choose'));
      await page.locator('a[data-choose="zh"]').click();
      await expect(page).toHaveURL(at('zh/index.html'));
      await page.locator('main a[href="license-expired.html"]').first().click();
      await page.locator('main a[href="license-update.html"]').first().click();
      await page.locator('a[hreflang]').first().click();
      await expect(page).toHaveURL(at('en/license-update.html'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });

    test('a page that is not there says so in both languages, at any depth, and leads home', async ({ page, at }) => {
      for (const path of ['zh/nowhere.html', 'en/a/b/c/nowhere.html']) {
        const response = await page.goto(at(path));
        expect(response?.status()).toBe(404);
        await expect(page.locator('h1')).toBeVisible();
        for (const locale of locales) await expect(page.locator('h1')).toContainText(strings(locale).notFoundTitle);
        await page.locator('a[data-root-link="en/index.html"]').click();
        await expect(page).toHaveURL(at('en/index.html'));
      }
    });

    test.use({ expectedErrors: /status of 404/ });
  });
}

test.describe('where no language stands in the address', () => {
  test.use({ expectedErrors: /status of 404/ });

  test('the 404 page reads well and has no dead link', async ({ page, at }) => {
    await page.goto(at('x/y/nowhere'));
    await expect(page.locator('h1')).toBeVisible();
    const dead = await page.locator('main a').evaluateAll(async (links) => {
      const addresses = links.map((link) => (link as HTMLAnchorElement).href).filter((href) => href !== '');
      const answers = await Promise.all(addresses.map((address) => fetch(address)));
      return answers.filter(({ ok }) => !ok).map(({ url }) => url);
    });
    expect(dead).toEqual([]);
  });
});

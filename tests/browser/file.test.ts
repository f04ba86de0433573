import { SearchBox } from './search-box.ts';
import { expect, fileAddress, test } from './site.ts';

test.describe('opened from a disk, without any server', () => {
  test('a reader walks from the chooser to an answer, a section and the other language', async ({ page }) => {
    await page.goto(fileAddress('index.html#choose'));
    await page.locator('a[data-choose="zh"]').click();
    await expect(page).toHaveURL(fileAddress('zh/index.html'));
    await page.locator('main a[href="tls-handshake-failure.html"]').first().click();
    await page.locator('main a[href="#unknown_ca"]').first().click();
    await expect(page.locator('#unknown_ca')).toBeInViewport();
    await page.locator('a[hreflang]').first().click();
    await expect(page).toHaveURL(fileAddress('en/tls-handshake-failure.html#unknown_ca'));
    await page.locator('main a[href="client-disconnects.html"], nav a[href="index.html"]').first().click();
    await expect(page.locator('h1')).toBeVisible();
  });

  test('the chooser leads to the language of the browser', async ({ page }) => {
    await page.goto(fileAddress('index.html'));
    await expect(page).toHaveURL(fileAddress('en/index.html'));
  });

  test.describe('search', () => {
    test.use({ expectedErrors: /console: / });

    test('says that it cannot be loaded, and where everything can be read', async ({ page }) => {
      await page.goto(fileAddress('en/search.html'));
      const search = new SearchBox(page);
      await search.input.fill('unknown_ca');
      await expect(search.list).toHaveAttribute('data-state', 'failed');
      await expect(page.getByText(/could not be loaded/i).first()).toBeVisible();
      await expect(page.locator('a[href="all.html"]:visible').first()).toBeVisible();
    });
  });
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '../../src/model/locale.ts';
import { SearchBox } from './search-box.ts';
import { expect, test } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const pages = [
  'index.html#choose',
  '404.html',
  ...locales.flatMap((locale) =>
    [
      'index',
      'all',
      'search',
      'about',
      'commands',
      'tuning',
      'glossary',
      'category/tls',
      'tls-handshake-failure',
      'license-update',
    ].map((name) => `${locale}/${name}.html`),
  ),
];

async function violations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ target }) => target.join(' ')).join('\n  ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of pages) {
      test(`${path} has no violation of WCAG 2.2 AA`, async ({ page, at }) => {
        // All answers on one page are as much as all the others together.
        if (path.endsWith('/all.html')) test.setTimeout(180_000);
        await page.goto(at(path));
        expect(await violations(page)).toEqual([]);
      });
    }

    for (const locale of locales) {
      test(`a list of results has none either, in ${locale}`, async ({ page, at }) => {
        await page.goto(at(`${locale}/search.html`));
        await new SearchBox(page).ask('unknown_ca');
        expect(await violations(page)).toEqual([]);
      });

      test(`nor has the search dialog, in ${locale}`, async ({ page, at }) => {
        await page.goto(at(`${locale}/license-update.html`));
        await page.keyboard.press('Control+k');
        await new SearchBox(page).ask('unknown_ca');
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

for (const width of [320, 360, 1280, 1920]) {
  test(`nothing is cut off at ${width} pixels`, async ({ page, at }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      'zh/index.html',
      'en/tls-handshake-failure.html',
      'zh/client-disconnects.html',
      'en/all.html',
      'en/commands.html',
      'zh/tuning.html',
      'en/glossary.html',
    ]) {
      await page.goto(at(path));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}

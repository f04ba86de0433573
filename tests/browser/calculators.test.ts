import type { Locator, Page } from '@playwright/test';
import { expect, fileAddress, test } from './site.ts';

function calculator(page: Page, name: 'client-ports' | 'file-handles'): Locator {
  return page.locator(`[data-calculator="${name}"]`);
}

test.describe('the calculator of source ports', () => {
  test('shows the sum with its numbers, and what to do', async ({ page, at }) => {
    await page.goto(at('en/tuning.html'));
    const form = calculator(page, 'client-ports');
    await expect(form).toContainText('(65535 − 1024 + 1) × 1 × 1 = 64,512');
    await expect(form).toContainText('at least 2 source addresses');
    await form.getByLabel('Connections wanted').fill('1000000');
    await expect(form).toContainText('at least 16 source addresses');
    await form.getByLabel('Source addresses').fill('16');
    await expect(form).toContainText('× 16 × 1 = 1,032,192');
    await expect(form).toContainText('That is enough.');
  });

  test('works by keyboard alone', async ({ page, at }) => {
    await page.goto(at('zh/tuning.html'));
    const form = calculator(page, 'client-ports');
    await expect(form).toContainText('至少要 2 个源地址');
    await form.getByLabel('要建的连接数').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(form.getByLabel('源地址数')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(form).toContainText('够用');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/tuning\.html$/);
  });

  test('an empty field breaks nothing', async ({ page, at }) => {
    await page.goto(at('en/tuning.html'));
    const form = calculator(page, 'client-ports');
    await form.getByLabel('Source addresses').fill('');
    await expect(form).toContainText('× 1 × 1 = 64,512');
    await form.getByLabel('Lowest port').fill('70000');
    await expect(form).not.toContainText('NaN');
    await expect(form).not.toContainText('Infinity');
  });
});

test('the calculator of file handles names the limit to set, or says that nothing is to be done', async ({
  page,
  at,
}) => {
  await page.goto(at('en/tuning.html'));
  const form = calculator(page, 'file-handles');
  await expect(form).toContainText('1,500,000 + 10,000 = 1,510,000, so 2097152');
  await expect(form).toContainText('LimitNOFILE and node.max_ports to 2097152');
  await form.getByLabel('Connections per node').fill('50000');
  await expect(form).toContainText('nothing to change');
});

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });

  test('formula and example can be read, and no dead field is shown', async ({ page, at }) => {
    await page.goto(at('zh/tuning.html'));
    await expect(calculator(page, 'client-ports')).toBeHidden();
    await expect(page.getByText('(65535 − 1024 + 1) × 1 × 1 = 64,512')).toBeVisible();
  });
});

test.describe('from a disk', () => {
  // A browser loads no module there, and says so in its console.
  test.use({ expectedErrors: /calculator|CORS|ERR_FAILED|Failed to load/ });

  test('formula and example can be read, and no dead field is shown', async ({ page }) => {
    await page.goto(fileAddress('en/tuning.html'));
    await expect(page.getByText('(65535 − 1024 + 1) × 1 × 1 = 64,512')).toBeVisible();
    await expect(calculator(page, 'client-ports')).toBeHidden();
  });
});

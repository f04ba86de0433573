import { SearchBox } from './search-box.ts';
import { expect, test } from './site.ts';

test('Ctrl-K opens search on an answer, Esc closes it and gives the place back', async ({ page, at }) => {
  await page.goto(at('en/license-update.html'));
  const search = new SearchBox(page);
  await expect(search.input).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(search.input).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.input).toBeHidden();
});

test('/ opens search, but is a letter where the reader types', async ({ page, at }) => {
  await page.goto(at('en/license-update.html'));
  const search = new SearchBox(page);
  await page.keyboard.press('/');
  await expect(search.input).toBeFocused();
  await expect(search.input).toHaveValue('');
  await page.keyboard.press('/');
  await expect(search.input).toHaveValue('/');
});

test('the search button of the header opens search', async ({ page, at }) => {
  await page.goto(at('en/license-update.html'));
  await page.locator('[data-search-open]').click();
  await expect(new SearchBox(page).input).toBeFocused();
});

test('arrows walk over the results and back, Enter opens one', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.input.focus();
  await search.ask('client disconnected');
  await page.keyboard.press('ArrowDown');
  await expect(search.results.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(search.input).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const id = await search.results.first().getAttribute('data-id');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`en/${id ?? ''}\\.html`));
});

test('Enter in the field opens the first result', async ({ page, at }) => {
  await page.goto(at('zh/search.html'));
  const search = new SearchBox(page);
  await search.ask('unknown_ca');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/zh\/keywords\/unknown_ca\.html/);
});

test('Enter opens the result of what was typed, also when the reader is faster than the list', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('licence expired');
  await search.input.fill('unknown_ca');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/en\/keywords\/unknown_ca\.html/);
});

test('Esc in the results leads back to the field, and there clears it', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('unknown_ca');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(search.input).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.input).toHaveValue('');
  await expect(search.results).toHaveCount(0);
});

test('what an input method is composing is not searched, and its Enter opens nothing', async ({ page, at }) => {
  await page.goto(at('zh/search.html'));
  const search = new SearchBox(page);
  await search.input.focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'zheng shu', selectionStart: 9, selectionEnd: 9 });
  await expect(search.input).toHaveValue('zheng shu');
  await search.input.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(search.list).toHaveAttribute('data-query', '');
  await keyboard.send('Input.insertText', { text: '证书过期' });
  await search.isReadyFor('证书过期');
  await expect(page).toHaveURL(/search\.html/);
});

test('the skip link leads to the text', async ({ page, at }) => {
  await page.goto(at('en/license-update.html'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a reader can reach everything with Tab and sees where the focus is', async ({ page, at }) => {
  await page.goto(at('en/license-update.html'));
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    const hasOutline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement!);
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    });
    expect(hasOutline).toBe(true);
  }
});

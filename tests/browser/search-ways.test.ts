import { SearchBox } from './search-box.ts';
import { expect, requestsOf, test } from './site.ts';

test('typed pinyin finds, says how it was read, and can be looked for as it stands', async ({ page, at }) => {
  await page.goto(at('zh/search.html'));
  const search = new SearchBox(page);
  await search.ask('chongzhi mima');
  expect((await search.ids())[0]).toBe('reset-dashboard-password');
  const corrected = page.locator('[data-search-corrected]');
  await expect(corrected).toContainText('重置密码');
  await corrected.getByRole('button').click();
  await search.isReadyFor('chongzhi mima');
  await expect(corrected).toHaveCount(0);
  await expect(search.results).toHaveCount(0);
});

test('a mistyped word is corrected, and the next query starts afresh', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('websoket fails');
  await expect(page.locator('[data-search-corrected]')).toContainText('websocket fails');
  await search.ask('websocket fails');
  await expect(page.locator('[data-search-corrected]')).toHaveCount(0);
});

test('words of one meaning find each other, also across the languages', async ({ page, at }) => {
  const search = new SearchBox(page);
  await page.goto(at('zh/search.html'));
  await search.ask('split brain');
  expect((await search.ids())[0]).toBe('cluster-partition');
  await page.goto(at('en/search.html'));
  await search.ask('掉线');
  expect((await search.ids())[0]).toBe('client-disconnects');
});

test('the page marks the words it was found by, once', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('how do I reset the dashboard password');
  await search.results.first().click();
  await page.waitForURL(/reset-dashboard-password/);
  const marked = (): Promise<number> =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].filter((range) => !range.collapsed).length);
  await expect.poll(marked).toBeGreaterThan(3);
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(300);
  expect(await marked()).toBe(0);
});

test('a browser without highlights gets marks, and the text stays the same', async ({ page, at }) => {
  await page.addInitScript(() => delete (globalThis as { Highlight?: unknown }).Highlight);
  await page.goto(at('zh/search.html'));
  const search = new SearchBox(page);
  await search.ask('重置密码');
  const target = page.locator('[data-pagefind-body]');
  await search.results.first().click();
  await expect(target.locator('mark').first()).toBeVisible();
  // Blocks of code have marks of their own, and buttons that come when the reader first moves.
  const prose = (): Promise<readonly string[]> => target.locator('p, li, h2').allTextContents();
  const [text, marks] = [await prose(), await target.locator('mark').count()];
  await page.reload();
  await expect.poll(() => target.locator('mark').count()).toBeLessThan(marks - 2);
  expect(await prose()).toEqual(text);
});

test('sections of a result are links of their own under it, and no results', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('replace the licence with the Dashboard');
  const sections = search.list.locator('.result-sections a');
  await expect(sections.first()).toBeVisible();
  await expect(search.list.locator('.result-sections a[data-result]')).toHaveCount(0);
  await sections.first().click();
  const id = new URL(page.url()).hash.slice(1);
  expect(id).not.toBe('');
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('a question that no answer covers is told so, with the nearest categories', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  for (const text of ['weather in berlin tomorrow', 'excel pivot table', 'unity shader tutorial']) {
    await search.ask(text);
    await expect(search.results).toHaveCount(0);
    await expect(page.locator('[data-search-none]')).toContainText(text);
  }
  await search.ask('rabbitmq mirrored queues');
  await expect(search.results).toHaveCount(0);
  await expect(page.locator('[data-search-nearest] a').first()).toBeVisible();
});

test('a list that hardly answers the question says so, and one that does says nothing', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  const near = page.locator('[data-search-near]');
  await search.ask('example MQTT client in C#');
  await expect(search.results.first()).toBeVisible();
  await expect(near).toContainText('may not answer');
  await search.ask('my client keeps disconnecting');
  await expect(search.results.first()).toBeVisible();
  await expect(near).toHaveCount(0);
});

test('a long paste leaves the page free to act', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('licence expired');
  const line =
    '2024-03-05T08:12:44.101233+08:00 [info] clientid: s-17, msg: terminate, reason: {shutdown,tcp_closed}\n';
  const paste = line.repeat(200);
  expect(paste.length).toBeGreaterThanOrEqual(20_000);
  await search.input.fill(paste);
  await expect(search.list).toHaveAttribute('data-state', 'ready');
  expect((await search.ids())[0]).toBe('tcp_closed');
  await search.input.fill('licence expired');
  await search.isReadyFor('licence expired');
  expect((await search.ids())[0]).toBe('license-expired');
});

test('a first query downloads little, and nothing twice', async ({ page, at }) => {
  await page.goto(at('zh/search.html'));
  const search = new SearchBox(page);
  await search.ask('客户端掉线');
  const requests = requestsOf(page);
  await search.ask('客户端老是掉线');
  await search.ask('客户端掉线');
  const files = requests.map((url) => new URL(url).pathname).filter((path) => path.includes('/pagefind/'));
  expect(new Set(files).size).toBe(files.length);
});

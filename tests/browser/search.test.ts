import type { Locale } from '../../src/model/locale.ts';
import { SearchBox } from './search-box.ts';
import { expect, mounts, requestsOf, test } from './site.ts';

const CLIENT_ALERT =
  '{ssl_error,{tls_alert,{unknown_ca,"TLS server: In state certify received CLIENT ALERT: Fatal - Unknown CA\\n"}}}';
const LOG_LINE =
  '2024-03-05T08:12:44.101233+08:00 [info] clientid: sensor-17, msg: terminate, peername: 10.0.0.7:51234, reason: {shutdown,keepalive_timeout}';

interface Query {
  readonly what: string;
  readonly text: string;
  /** The page, without language and ending. */
  readonly finds: string;
}

const queries: Readonly<Record<Locale, readonly Query[]>> = {
  zh: [
    { what: 'a question', text: '客户端老是掉线怎么办', finds: 'client-disconnects' },
    { what: 'a question', text: '为什么有不认识的客户端连上来', finds: 'unknown-client-censys' },
    { what: 'a question in traditional characters', text: '許可證過期了會怎樣', finds: 'license-expired' },
    { what: 'a keyword', text: 'unknown_ca', finds: 'keywords/unknown_ca' },
    { what: 'a keyword', text: 'keepalive_timeout', finds: 'keywords/keepalive_timeout' },
    { what: 'a log line', text: CLIENT_ALERT, finds: 'keywords/unknown_ca' },
    { what: 'a log line', text: LOG_LINE, finds: 'keywords/keepalive_timeout' },
  ],
  en: [
    { what: 'a question', text: 'my clients keep getting disconnected', finds: 'client-disconnects' },
    { what: 'a question', text: 'what happens when my licence runs out?', finds: 'license-expired' },
    { what: 'a question', text: 'no retained messages with a shared subscription', finds: 'shared-sub-no-retained' },
    { what: 'a keyword', text: 'handshake_failure', finds: 'keywords/handshake_failure' },
    { what: 'a keyword', text: 'idle_timeout', finds: 'keywords/idle_timeout' },
    { what: 'a log line', text: CLIENT_ALERT, finds: 'keywords/unknown_ca' },
    { what: 'a log line', text: LOG_LINE, finds: 'keywords/keepalive_timeout' },
  ],
};

for (const locale of ['zh', 'en'] as const) {
  for (const { what, text, finds } of queries[locale]) {
    test(`${what} finds its page first, in ${locale}: ${text.slice(0, 50)}`, async ({ page, at }) => {
      await page.goto(at(`${locale}/search.html`));
      const search = new SearchBox(page);
      await search.ask(text);
      expect((await search.ids())[0]).toBe(finds.replace('keywords/', ''));
      const first = search.results.first();
      await expect(first).toHaveAttribute('data-kind', finds.startsWith('keywords/') ? 'keyword' : 'answer');
      await first.click();
      await expect(page).toHaveURL((url) => url.pathname === new URL(at(`${locale}/${finds}.html`)).pathname);
    });
  }

  test(`the search page has one visible field and one list, in ${locale}`, async ({ page, at }) => {
    await page.goto(at(`${locale}/search.html`));
    const search = new SearchBox(page);
    await expect(search.input).toHaveCount(1);
    await expect(search.input).toBeInViewport();
    await expect(search.list).toHaveCount(1);
  });
}

for (const mount of mounts) {
  test.describe(`served under ${mount}`, () => {
    test.use({ servedAt: mount });

    test('search works on its page and from an answer', async ({ page, at }) => {
      const search = new SearchBox(page);
      await page.goto(at('zh/search.html?q=unknown_ca'));
      await search.isReadyFor('unknown_ca');
      expect((await search.ids())[0]).toBe('unknown_ca');
      await page.goto(at('en/license-update.html'));
      await page.keyboard.press('Control+k');
      await search.ask('unknown_ca');
      await search.results.first().click();
      await expect(page).toHaveURL(new RegExp('en/keywords/unknown_ca\\.html'));
    });
  });
}

test('a keyword leads to its page, and from there to the section that explains it', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('unknown_ca');
  await expect(search.results.first()).toHaveAttribute('data-recognised', '');
  await search.results.first().click();
  await expect(page).toHaveURL(/en\/keywords\/unknown_ca\.html/);
  await page.locator('main a[href$="tls-handshake-failure.html#unknown_ca"]').first().click();
  await expect(page).toHaveURL(/tls-handshake-failure\.html#unknown_ca$/);
});

test('a message without a page of its own is still identified', async ({ page, at }) => {
  await page.goto(at('zh/search.html'));
  const search = new SearchBox(page);
  await search.ask(
    '2026-02-13T12:59:42.303991+00:00 [error] msg: pipeline_reply_timeout, mfa: emqx_agent_pipeline:x/1(1)',
  );
  await expect(page.locator('.search-known')).toContainText('pipeline_reply_timeout 是 EMQX 的日志消息');
  await search.ask('unknown_ca');
  await expect(page.locator('.search-known')).toHaveCount(0);
});

test('the words looked for are marked in the results', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('retained message');
  await expect(search.list.locator('mark').first()).toBeVisible();
});

test('nothing is downloaded before the reader moves, and nothing of search before the reader turns to it', async ({
  page,
  at,
}) => {
  const requests = requestsOf(page);
  for (const path of ['en/index.html', 'en/license-update.html']) {
    await page.goto(at(path), { waitUntil: 'networkidle' });
    expect(requests).toEqual([]);
  }
  await page.mouse.wheel(0, 2000);
  await page.waitForLoadState('networkidle');
  const isComforts = (url: string): boolean => url.includes('/assets/comforts.');
  expect(requests.every(isComforts)).toBe(true);
  await page.keyboard.press('Control+k');
  await expect.poll(() => requests.some((url) => url.endsWith('.js') && !isComforts(url))).toBe(true);
});

test('the dialog has every part the search page has', async ({ page, at }) => {
  // Both are worked by one module; what one of them lacked would break there only.
  const parts = (panel: Element): readonly string[] =>
    [...panel.querySelectorAll('*')]
      .flatMap((part) => [
        ...[...part.classList].map((name) => `.${name}`),
        ...part.getAttributeNames().filter((name) => /^(data-search|role|aria)/.test(name)),
      ])
      .sort();
  await page.goto(at('zh/search.html'));
  const wanted = await page.locator('.search').evaluate(parts);
  await page.goto(at('zh/license-update.html'));
  await page.keyboard.press('Control+k');
  const found = await page.locator('dialog .search').evaluate(parts);
  expect(wanted.filter((part) => !found.includes(part))).toEqual([]);
});

test('the last query wins, however fast they follow each other', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.input.pressSequentially('why do shared subscribers miss messages', { delay: 5 });
  await search.input.fill('licence expired');
  await search.isReadyFor('licence expired');
  expect((await search.ids())[0]).toBe('license-expired');
});

test('the order depends on the query alone', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('messages lost');
  const before = await search.ids();
  await search.ask('unknown_ca');
  await search.ask('messages lost');
  expect(await search.ids()).toEqual(before);
});

test('a query that finds nothing is answered with a way on', async ({ page, at }) => {
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('qqqzzzxxx');
  await expect(search.results).toHaveCount(0);
  await expect(page.locator('main').getByText('qqqzzzxxx', { exact: false }).last()).toBeVisible();
  await expect(page.locator('main a[href="all.html"]:visible').first()).toBeVisible();
});

test.describe('what is typed and pasted', () => {
  test('a short question stands in the address, so that it can be shared', async ({ page, at }) => {
    await page.goto(at('en/search.html'));
    const search = new SearchBox(page);
    await search.ask('licence expired');
    await expect(page).toHaveURL(/[?&]q=licence(\+|%20)expired/);
    await page.reload();
    await search.isReadyFor('licence expired');
  });

  for (const [what, text] of [
    ['a log line', LOG_LINE],
    ['many lines', `one\n${CLIENT_ALERT}\nthree`],
    ['a long line', 'why '.repeat(60)],
  ] as const) {
    test(`${what} never leaves the page`, async ({ page, at }) => {
      await page.goto(at('en/search.html'));
      const requests = requestsOf(page);
      const search = new SearchBox(page);
      await search.input.fill(text);
      await expect(search.list).toHaveAttribute('data-state', 'ready');
      expect(new URL(page.url()).search).toBe('');
      // Pagefind asks for its entry file with the time of day, so that no cache answers; nothing else is sent.
      for (const url of requests) expect(new URL(url).search).toMatch(/^(\?ts=\d+)?$/);
    });
  }

  test.describe('with a clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('20,000 characters are pasted where the cursor stands, and read', async ({ page, at }) => {
      await page.goto(at('en/search.html'));
      const search = new SearchBox(page);
      const log = `${CLIENT_ALERT}\n`.repeat(100).slice(0, 20_000);
      await page.evaluate((text) => navigator.clipboard.writeText(text), log);
      await search.input.fill('seen: , why?');
      await search.input.evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(6, 6));
      await search.input.press('Control+v');
      await search.isReadyFor(`seen: ${log}, why?`);
      expect((await search.ids())[0]).toBe('unknown_ca');
      await search.input.pressSequentially('x');
      await search.isReadyFor(`seen: ${log}x, why?`);
    });
  });

  test('who is quicker than the script writes over the text kept, not behind it', async ({ page, at }) => {
    await page.goto(at('en/search.html'));
    const search = new SearchBox(page);
    await search.ask(CLIENT_ALERT);
    const { promise: isHere, resolve: come } = Promise.withResolvers<undefined>();
    await page.route('**/assets/*.js', (route) => isHere.then(() => route.continue()));
    await page.reload();
    await search.input.focus();
    come(undefined);
    await search.isReadyFor(CLIENT_ALERT);
    await search.input.pressSequentially('unknown_ca');
    await search.isReadyFor('unknown_ca');
  });

  test('a language switch keeps the question', async ({ page, at }) => {
    await page.goto(at('en/search.html?q=unknown_ca'));
    await page.locator('a[hreflang]').first().click();
    await new SearchBox(page).isReadyFor('unknown_ca');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
});

test.describe('when search cannot be loaded', () => {
  test.use({ expectedErrors: /ERR_FAILED|Failed to fetch|dynamically imported|console: / });

  for (const [what, pattern] of [
    ['the index', '**/pagefind/**'],
    ['a piece of the index', '**/pagefind/index/**'],
    ['the small table', '**/search/*.json'],
    ['the script', '**/assets/*.js'],
  ] as const) {
    test(`${what} is missing: the reader is told, and can try again`, async ({ page, at }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto(at('en/search.html'));
      const search = new SearchBox(page);
      await search.input.fill('why do my clients disconnect');
      await expect(search.list).toHaveAttribute('data-state', 'failed');
      const message = page.locator('main').getByText(/could not be loaded/i);
      await expect(message.first()).toBeVisible();
      await page.unroute(pattern);
      const retry = page.getByRole('button', { name: /again/i });
      await retry.click();
      await search.isReadyFor('why do my clients disconnect');
      expect((await search.ids())[0]).toBe('client-disconnects');
      await expect(message.first()).toBeHidden();
    });
  }
});

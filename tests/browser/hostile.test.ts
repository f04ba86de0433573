import type { Page } from '@playwright/test';
import { DiagnosePage } from './diagnose-page.ts';
import { SearchBox } from './search-box.ts';
import { expect, test } from './site.ts';

/** Texts that break pages which trust what they are given. */
const hostile: Readonly<Record<string, string>> = {
  markup: '"><img src=x onerror="document.title=\'ran\'"><script>document.title="ran"</script>',
  'a script address': 'javascript:document.title="ran"',
  'bidi controls': '\u202Eevil\u202C \u2066unknown_ca\u2069',
  'a lone surrogate': 'keepalive\uD800_timeout',
  'a NUL': 'unknown\u0000_ca',
  'a very long word': 'x'.repeat(20_000),
  'very many words': '断开 keepalive '.repeat(2000),
  'names of built-in things': '__proto__ constructor toString hasOwnProperty',
  'signs of a pattern': '(((((a*)*)*)*)*)*[[[\\\\\\',
  'signs without words': '?!…——"“”\'`´^~',
};

/** Elements and listeners that only markup in the given text could have made. */
async function isUnharmed(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0);
  expect(await page.title()).not.toBe('ran');
}

test.describe('what stands in ?q= is text', () => {
  for (const [what, text] of Object.entries(hostile)) {
    test(what, async ({ page, at }) => {
      await page.goto(at(`en/search.html?q=${encodeURIComponent(text.slice(0, 4000).toWellFormed())}`));
      const search = new SearchBox(page);
      await expect(search.list).toHaveAttribute('data-state', 'ready');
      await isUnharmed(page);
      // The whole text, as a paste would bring it.
      await search.input.fill(text);
      await expect(search.list).toHaveAttribute('data-state', 'ready');
      await isUnharmed(page);
    });
  }

  test('an address that is no UTF-8', async ({ page, at }) => {
    await page.goto(at('zh/search.html?q=%ED%A0%80%FF%00%E0%A4%A'));
    await expect(new SearchBox(page).list).toHaveAttribute('data-state', 'ready');
    await isUnharmed(page);
  });
});

test.describe('what stands behind # is a name or nothing', () => {
  const fragments = [
    '%E0%A4%A',
    '<img src=x onerror=document.title="ran">',
    '__proto__',
    ':~:text=a,b',
    ' ',
    '%00',
    '"]',
  ];
  for (const path of ['en/index.html', 'zh/license-update.html', 'en/all.html', 'zh/search.html', 'en/diagnose.html']) {
    test(`on ${path}`, async ({ page, at }) => {
      await page.goto(at(path));
      for (const fragment of fragments) {
        await page.evaluate((hash) => (location.hash = hash), fragment);
        await expect(page.locator('h1').first()).toBeVisible();
      }
      await page.locator('a[hreflang]').first().click();
      await expect(page.locator('h1').first()).toBeVisible();
      await isUnharmed(page);
    });
  }
});

test.describe('what is kept on the device may be anything', () => {
  const values = [
    '',
    'null',
    '{}',
    '../../../evil',
    'javascript:document.title="ran"',
    '"><img src=x onerror=x>',
    'zh\u0000',
  ];
  for (const value of values) {
    test(JSON.stringify(value), async ({ page, at }) => {
      await page.addInitScript((text) => {
        for (const key of ['faq-theme', 'faq-locale']) localStorage.setItem(key, text);
        for (const key of ['faq.search', 'faq.diagnose']) sessionStorage.setItem(key, text);
      }, value);
      await page.goto(at(''));
      await expect(page).toHaveURL(/\/(zh|en)\/index\.html$/);
      // An unknown theme is the system's, and the button goes on from there.
      await page.locator('[data-theme-toggle]').click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await page.goto(at('en/search.html'));
      const search = new SearchBox(page);
      await search.ask('unknown_ca');
      expect((await search.ids())[0]).toBe('unknown_ca');
      await page.goto(at('zh/diagnose.html'));
      await new DiagnosePage(page).paste('reason: {shutdown,keepalive_timeout}');
      await isUnharmed(page);
    });
  }
});

test('where keeping is denied, everything works and nothing is kept', async ({ page, at }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto(at(''));
  await expect(page).toHaveURL(at('en/index.html'));
  await page.locator('a[hreflang]').first().click();
  await expect(page).toHaveURL(at('zh/index.html'));
  await page.goto(at('en/search.html'));
  const search = new SearchBox(page);
  await search.ask('unknown_ca');
  expect((await search.ids())[0]).toBe('unknown_ca');
  await page.goto(at('en/diagnose.html'));
  const diagnose = new DiagnosePage(page);
  await diagnose.paste('reason: {shutdown,keepalive_timeout}');
  expect(await diagnose.ids()).toContain('keepalive_timeout');
  await page.locator('[data-theme-toggle]').click();
});

test.describe('a file that is not what it should be', () => {
  test.use({ expectedErrors: /./ });

  const wrongs: Readonly<Record<string, string>> = {
    'cut off': '{"version":',
    'a page of a login in its place': '<!doctype html><title>Log in</title>',
    empty: '',
    'of another build': '{"version":-1}',
    'of another shape': '{"version":3,"answers":{},"keywords":null}',
  };
  const files = {
    'the small table': '**/search/en.json',
    'the literals': '**/search/literals.json',
    'the entry of the index': '**/pagefind/pagefind-entry.json*',
    'the engine': '**/pagefind/wasm.*',
    'the index': '**/pagefind/*.pf_meta',
  } as const;

  for (const [file, pattern] of Object.entries(files)) {
    for (const [wrong, body] of Object.entries(wrongs)) {
      if (wrong.startsWith('of another') && !['the small table', 'the literals'].includes(file)) continue;
      test(`${file}, ${wrong}: search says so, and the next try works`, async ({ page, at }) => {
        await page.route(pattern, (route) => route.fulfill({ status: 200, body }));
        await page.goto(at('en/search.html'));
        const search = new SearchBox(page);
        await search.failsWhile(pattern, 'why do my clients disconnect');
        expect((await search.ids()).slice(0, 3)).toContain('client-disconnects');
      });
    }
  }

  for (const [wrong, body] of Object.entries(wrongs)) {
    for (const path of ['search/en.json', 'search/literals.json', 'search/signatures.json', 'diagnose/en.json']) {
      test(`${path}, ${wrong}: the diagnose page says so`, async ({ page, at }) => {
        await page.route(`**/${path}`, (route) => route.fulfill({ status: 200, body }));
        await page.goto(at('en/diagnose.html'));
        await expect(new DiagnosePage(page).results).toHaveAttribute('data-state', 'failed');
        await expect(page.locator('.diagnose-failed')).toBeVisible();
      });
    }
  }
});

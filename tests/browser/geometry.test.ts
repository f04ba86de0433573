import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { strings } from '../../src/i18n/strings.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { expect, test } from './site.ts';

// One of each kind of page; screenshots of all stay in test-results/pages to be looked at.
const kinds: Readonly<Record<string, string>> = {
  home: 'index',
  answer: 'tls-handshake-failure',
  keyword: 'keywords/keepalive_timeout',
  category: 'category/tls',
  reference: 'reference/reason-codes',
  search: 'search',
  diagnose: 'diagnose',
  commands: 'commands',
  tuning: 'tuning',
  glossary: 'glossary',
  about: 'about',
  accessibility: 'accessibility',
  changes: 'changes',
  offline: 'offline',
  // One for both languages.
  missing: '../404',
  specimen: 'specimen',
};
const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const FOLDER = 'test-results/pages';

/** What a reader would call broken, in words. */
function faultsOf({ isTouch }: { readonly isTouch: boolean }): readonly string[] {
  const faults: string[] = [];
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  for (const element of document.querySelectorAll('main *')) {
    const box = element.getBoundingClientRect();
    const isClipped = element.closest('.table,.visually-hidden,svg,.file-button,[hidden]') !== null;
    if (box.width > 0 && !isClipped && (box.right > innerWidth + 1 || box.left < -1))
      faults.push(`${name(element)} leaves the page`);
  }
  // Blocks that follow each other must not lie on each other.
  for (const parent of document.querySelectorAll('main, article, .prose, .rows, .words, .question-index, .facts')) {
    const boxes = [...parent.children]
      .filter((child) => !['absolute', 'fixed'].includes(getComputedStyle(child).position))
      .map((child) => ({ child, box: child.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    for (const [at, { child, box }] of boxes.entries()) {
      const next = boxes[at + 1]?.box;
      if (!next) continue;
      const overlap = Math.min(box.bottom - next.top, box.right - next.left, next.right - box.left);
      if (overlap > 1 && next.bottom > box.top)
        faults.push(`${name(child)} lies ${overlap.toFixed(0)} px on what follows`);
    }
  }
  const main = document.querySelector('main')!;
  const paragraph = document.querySelector('.prose > p');
  if (paragraph) {
    const { fontSize, lineHeight } = getComputedStyle(paragraph);
    const leading = parseFloat(lineHeight) / parseFloat(fontSize);
    const isHan = document.documentElement.lang === 'zh-CN';
    if (Math.abs(leading - (isHan ? 1.75 : 1.6)) > 0.02) faults.push(`leading is ${leading.toFixed(2)}`);
    const letters = paragraph.getBoundingClientRect().width / parseFloat(fontSize);
    if (letters > 40) faults.push(`a line holds ${letters.toFixed(1)} em`);
    if (innerWidth >= 1280 && letters < 34) faults.push(`a line holds only ${letters.toFixed(1)} em`);
  }
  if (isTouch) {
    for (const target of document.querySelectorAll<HTMLElement>('a[href], button, select, input, textarea')) {
      const box = target.getBoundingClientRect();
      // Links in running text are as large as their words; the skip link shows on focus alone.
      const isInText =
        target.matches('p a, li a, dd a, td a, caption a, code a, mark a') &&
        getComputedStyle(target).display === 'inline';
      if (box.width < 1 || isInText || target.matches('.skip, input[type=file], .setting *')) continue;
      if (box.height < 43.5) faults.push(`${name(target)} is ${box.height.toFixed(0)} px high`);
    }
  }
  if (main.getBoundingClientRect().top > 120) faults.push('the header is tall');
  for (const heading of document.querySelectorAll('main :is(h1, h2, h3)')) {
    const words = document.createRange();
    words.selectNodeContents(heading);
    const rects = [...words.getClientRects()].filter(({ width }) => width > 0);
    const last = rects.at(-1);
    if (!last || last.top - rects[0]!.top < last.height) continue;
    const row = rects.filter(({ bottom }) => bottom > last.top + 2);
    const width = Math.max(...row.map(({ right }) => right)) - Math.min(...row.map(({ left }) => left));
    if (width < 1.5 * parseFloat(getComputedStyle(heading).fontSize))
      faults.push(`${name(heading)} ends on one letter`);
  }
  return [...new Set(faults)];
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test.beforeAll(() => mkdir(FOLDER, { recursive: true }));

for (const locale of locales) {
  for (const isTouch of [false, true]) {
    test.describe(`${isTouch ? 'by touch' : 'by mouse'}, in ${locale}`, () => {
      test.use({ hasTouch: isTouch, isMobile: isTouch });

      for (const [kind, path] of Object.entries(kinds)) {
        // A phone at the narrowest size, a tablet and a desk with a mouse.
        const sizes = SIZES.filter(({ width }) => width < 500 === isTouch);
        test(`the ${kind} page stands well at ${sizes.map(({ width }) => width).join(' and ')}`, async ({
          page,
          at,
        }) => {
          // Pictures of the longest pages take a while on a busy machine.
          test.slow();
          await page.goto(at(`${locale}/${path}.html`));
          for (const size of sizes) {
            await page.setViewportSize(size);
            for (const colorScheme of ['light', 'dark'] as const) {
              await page.emulateMedia({ colorScheme });
              expect(await page.evaluate(faultsOf, { isTouch }), `${size.width} ${colorScheme}`).toEqual([]);
              await page.screenshot({
                path: `${FOLDER}/${kind}-${locale}-${size.width}-${colorScheme}.png`,
                fullPage: true,
              });
            }
          }
        });
      }
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no kind of page violates WCAG 2.2 AA: ${locale}, ${colorScheme}`, async ({ page, at }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      for (const path of Object.values(kinds)) {
        await page.goto(at(`${locale}/${path}.html`));
        // With what the first move brings: tools of blocks, the choice of a version. At the root 404.html needs nothing.
        await page.mouse.move(10, 10);
        await expect(page.locator('.setting, [data-diagnose], [data-root-link]').first()).toBeAttached();
        expect(await violations(page), path).toEqual([]);
      }
    });
  }

  test(`nothing moves while a page comes and wakes: ${locale}`, async ({ page, at }) => {
    test.slow();
    await page.addInitScript(() => {
      // A first visit: later ones are met by what the reader kept.
      localStorage.clear();
      const scope = globalThis as unknown as { shifts: string[] };
      scope.shifts = [];
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
          scope.shifts.push(...shift.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? ''));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      for (const path of Object.values(kinds)) {
        await page.goto(at(`${locale}/${path}.html`));
        await page.mouse.move(10, 10);
        await expect(page.locator('.setting, [data-diagnose], [data-root-link]').first()).toBeAttached();
        // Shifts are told with the frame that shows them.
        const shifts = await page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
          return (globalThis as unknown as { shifts: string[] }).shifts;
        });
        expect(shifts, `${path} at ${width}`).toEqual([]);
      }
    }
  });

  test(`home says what to do now without scrolling on a phone: ${locale}`, async ({ browser, siteAt }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const { address } = await siteAt('/');
    await page.goto(`${address}${locale}/index.html`);
    const isSeen = async (selector: string): Promise<readonly boolean[]> =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom <= innerHeight));
    expect(await isSeen('[data-search-input]')).toEqual([true]);
    expect(await isSeen('.symptoms li')).toEqual([true, true, true, true, true]);
    expect((await isSeen('#entrances, .words a')).slice(0, 2)).toEqual([true, true]);
    await context.close();
  });

  test(`a window of 320 pixels loses nothing: ${locale}`, async ({ page, at }) => {
    for (const path of Object.values(kinds)) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(at(`${locale}/${path}.html`));
      expect(await page.evaluate(faultsOf, { isTouch: false }), path).toEqual([]);
    }
  });

  test(`type of twice the size loses nothing: ${locale}`, async ({ siteAt, playwright, launchOptions }) => {
    // As a reader sets it in the browser: the widths at which pages change grow with it.
    const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const { address } = await siteAt('/');
    for (const path of Object.values(kinds)) {
      await page.goto(`${address}${locale}/${path}.html`);
      expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(34);
      expect(await page.evaluate(faultsOf, { isTouch: false }), path).toEqual([]);
    }
    await browser.close();
  });

  test(`where the system forces its colours, what colour says is still to be seen: ${locale}`, async ({ page, at }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(at(`${locale}/specimen.html`));
      const seen = await page.evaluate(() => {
        const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!);
        const { backgroundColor: ground, color: ink } = style('body');
        return {
          seal: style('.seal').outlineColor === ink,
          badge: style('.badge').borderTopColor === ink,
          block: style('.code').borderTopColor === ink,
          mark: style('.code mark').backgroundColor !== ground,
          wordOnMark: style('.code mark').color !== style('.code mark').backgroundColor,
        };
      });
      expect(seen, colorScheme).toEqual({ seal: true, badge: true, block: true, mark: true, wordOnMark: true });
      await page.keyboard.press('Tab');
      await expect(page.locator('.skip')).toHaveCSS('outline-style', 'solid');
      await page.screenshot({ path: `${FOLDER}/specimen-${locale}-forced-${colorScheme}.png`, fullPage: true });
    }
  });

  test(`a side head stands beside its matter, the contents’ too: ${locale}`, async ({ page, at }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(at(`${locale}/tls-handshake-failure.html`));
    const left = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);
    const heads = await page.locator('.side').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(new Set(heads.map(Math.round)).size).toBe(1);
    expect(heads[0]).toBeLessThan((await left('.prose')) - 100);
    expect(await left('.section-table ol')).toBeCloseTo(await left('.prose'), 0);
  });

  test(`of a wrapped line only the first row makes room for buttons: ${locale}`, async ({ page, at }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(at(`${locale}/tls-client-cert-required.html`));
    await page.mouse.move(10, 10);
    const block = page.locator('.tooled').first();
    await expect(block).toBeVisible();
    const free = await block.evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element.querySelector('.line')!);
      const rows = [...words.getClientRects()];
      const tools = element.querySelector('.tools')!.getBoundingClientRect();
      return {
        isClear: rows.every(({ top, right }) => top >= tools.bottom || right <= tools.left),
        isWide: Math.max(...rows.map(({ right }) => right)) > tools.left + 20,
      };
    });
    expect(free).toEqual({ isClear: true, isWide: true });
  });

  test(`search can be walked by ear: ${locale}`, async ({ page, at }) => {
    await page.goto(at(`${locale}/license-update.html`));
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: strings(locale).search });
    await expect(dialog).toBeVisible();
    const field = dialog.getByRole('search').getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleName(/.{6,}/);
    await expect(field).toHaveAccessibleDescription(/Enter/);
    await field.fill('unknown_ca');
    await expect(dialog.getByRole('status').first()).toHaveText(/\d/);
    await page.keyboard.press('ArrowDown');
    const result = dialog.getByRole('link', { name: /unknown_ca/ }).first();
    await expect(result).toBeFocused();
    await expect(dialog.getByRole('button', { name: closeName(locale) })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
  });
}

function closeName(locale: Locale): string {
  return { zh: '关闭', en: 'Close' }[locale];
}

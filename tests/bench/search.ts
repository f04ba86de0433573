/**
 * How well search finds, and how fast, on the real page in Chromium, beside Pagefind's own search of the same pages.
 * `npm run bench:search [-- --build] [--quick]`; with `--quick` every eighth question.
 */
import { chromium, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { getBrowser } from '../../src/commands/browser.ts';
import { builtFolder } from '../../src/commands/root.ts';
import { run } from '../../src/commands/run.ts';
import { serveSite } from '../../src/commands/site-server.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { outcomeOf, type Outcome } from '../search/figures.ts';
import { foundOn } from '../search/found-on-page.ts';
import { ownersOf } from '../search/offline.ts';
import { halfOf, readQuestions, type Found, type Question } from '../search/questions.ts';
import { printFigures, printSums, tell } from '../search/report.ts';
import { stockSearch } from '../search/stock.ts';

const words = process.argv.slice(2);
if (words.includes('--build')) await run('astro', ['build'], { output: 'shown' });
const found = await getBrowser();
if (found.state === 'missing') throw new Error(found.mend);
const asked = readQuestions().filter((_, at) => !words.includes('--quick') || at % 8 === 0);
const folder = mkdtempSync(join(tmpdir(), 'search-'));
cpSync(builtFolder, folder, { recursive: true });
const site = await serveSite({ folder, port: 0 });
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  const ours: Outcome[] = [];
  const stock: Outcome[] = [];
  for (const locale of locales) {
    const questions = asked.filter(({ lang }) => lang === locale);
    ours.push(...(await askPage(locale, questions)));
    const search = await stockSearch(locale);
    for (const question of questions) {
      const list = await search(question.q);
      stock.push(outcomeOf(question, list, false));
    }
  }
  tell(`${asked.length} questions, ${asked.filter((question) => halfOf(question) === 'held out').length} held out`);
  printFigures(ours);
  tell('\nstock Pagefind over the same pages');
  printSums(stock);
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

async function askPage(locale: Locale, questions: readonly Question[]): Promise<readonly Outcome[]> {
  const page = await browser.newPage();
  await watchTasks(page);
  const bytes = await firstQueryBytes(page, locale);
  const owners = await ownersOf(locale);
  const withOwner = (one: Found): Found => (one.kind === 'keyword' ? { ...one, owner: owners.get(one.id) } : one);
  const outcomes: Outcome[] = [];
  const first: number[] = [];
  for (const question of questions) {
    const { list, isNear, firstAfter } = await foundOn(page, question.q);
    outcomes.push(outcomeOf(question, list.map(withOwner), isNear));
    if (firstAfter !== undefined) first.push(firstAfter);
  }
  first.sort((a, b) => a - b);
  const at = (share: number): string => `${(first[Math.floor(first.length * share)] ?? NaN).toFixed(1)} ms`;
  tell(`${locale}: first result after the key ${at(0.5)} at the median, ${at(0.95)} at the 95th of 100`);
  const typed = await longestTask(page, (input) =>
    input.pressSequentially('why do my clients keep disconnecting 掉线'),
  );
  const pasted = await longestTask(page, async (input) => {
    await input.fill('2024-03-05T08:12:44+08:00 [info] msg: terminate, reason: {shutdown,tcp_closed}\n'.repeat(270));
    for (const key of 'abcde') await input.press(key);
  });
  tell(`${locale}: longest task ${typed} ms while typing, ${pasted} ms with a paste of 21,000 characters`);
  tell(
    `${locale}: small table ${bytes.table} B, script ${bytes.script} B; full text of a first query ${bytes.fullText} B`,
  );
  await page.close();
  return outcomes;
}

/** Bytes of a reader's first query, compressed as good hosts do it; the full text without table and script. */
async function firstQueryBytes(page: Page, locale: Locale): Promise<Record<'table' | 'script' | 'fullText', number>> {
  const bytes = { table: 0, script: 0, fullText: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    const part = /\/search\/\w+\.json$/.test(path)
      ? 'table'
      : path.includes('/assets/')
        ? 'script'
        : /\/pagefind\/|\/search\/text\//.test(path)
          ? 'fullText'
          : undefined;
    // Pagefind's own files are compressed already.
    const isPacked = /\.(pagefind|pf_\w+)$/.test(path);
    if (part) {
      pending.push(
        response.body().then((body) => {
          bytes[part] += isPacked ? body.length : brotliCompressSync(body).length;
        }),
      );
    }
  });
  await page.goto(`${site.address}${locale}/search.html`);
  const text = locale === 'zh' ? '客户端老是掉线怎么排查' : 'why do my clients keep getting disconnected';
  await foundOn(page, text);
  await page.waitForTimeout(500);
  await Promise.all(pending);
  page.removeAllListeners('response');
  return bytes;
}

async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const scope = globalThis as unknown as { longest: number };
    scope.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) scope.longest = Math.max(scope.longest, duration);
    }).observe({ type: 'longtask' });
  });
}

async function longestTask(page: Page, act: (input: ReturnType<Page['locator']>) => Promise<void>): Promise<number> {
  const input = page.locator('[data-search-input]');
  await input.fill('');
  await page.evaluate(() => ((globalThis as unknown as { longest: number }).longest = 0));
  await act(input);
  await page.locator('[data-search-results][data-state=ready]').waitFor();
  await page.waitForTimeout(200);
  return page.evaluate(() => Math.round((globalThis as unknown as { longest: number }).longest));
}

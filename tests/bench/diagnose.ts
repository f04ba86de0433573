/**
 * How fast the diagnose page reads a large log in a browser, beside `grep -c` of one word on the same bytes; how long
 * the page is held up, and how much memory it takes. `npm run bench:diagnose`, after a build, with nothing else running.
 */
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { getBrowser } from '../../src/commands/browser.ts';
import { builtFolder } from '../../src/commands/root.ts';
import { serveSite } from '../../src/commands/site-server.ts';
import { logPieces } from './diagnose-lines.ts';
import { heapOf } from './heap.ts';

const MB = 1_000_000;
const SIZES = [20, 100]; // memory must be the same for both
const WORD = 'keepalive_timeout';

interface Run {
  readonly seconds: number;
  readonly longestTask: number;
  /** Bytes of script memory in page and workers after a collection, before and after. */
  readonly before: number;
  readonly after: number;
  readonly findings: number;
  readonly workers: number;
}

const found = await getBrowser();
if (found.state === 'missing') throw new Error(found.mend);
const folder = mkdtempSync(join(tmpdir(), 'diagnose-'));
const site = await serveSite({ folder: builtFolder, port: 0 });
const browser = await chromium.launch({
  executablePath: found.path,
  args: [
    '--disable-background-networking',
    '--enable-precise-memory-info',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  for (const size of SIZES) {
    const file = join(folder, `${size}.log`);
    await writeLog(file, size * MB);
    const bytes = statSync(file).size;
    const started = performance.now();
    const count = execFileSync('grep', ['-c', WORD, file], { env: { ...process.env, LC_ALL: 'C' } });
    const grep = (performance.now() - started) / 1000;
    const run = await diagnose(file);
    const speed = (seconds: number): string => `${(bytes / MB / seconds).toFixed(0)} MB/s`;
    const memory = (heap: number): string => `${(heap / MB).toFixed(1)} MB`;
    tell(`${size} MB of log`);
    tell(`  diagnose      ${speed(run.seconds)}  (${run.seconds.toFixed(2)} s, ${run.findings} findings)`);
    tell(`  grep -c       ${speed(grep)}  (${count.toString().trim()} lines with ${WORD})`);
    tell(`  longest task  ${run.longestTask.toFixed(0)} ms on the page's own thread`);
    tell(`  heap          ${memory(run.before)} before, ${memory(run.after)} after (page and ${run.workers} workers)`);
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

async function diagnose(file: string): Promise<Run> {
  const page = await browser.newPage();
  await page.goto(`${site.address}en/diagnose.html`);
  await page.locator('[data-diagnose-input]:enabled').waitFor();
  const before = await heapOf(page);
  await page.evaluate(() => {
    const scope = globalThis as unknown as { longest: number; ended: Promise<number> };
    scope.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) scope.longest = Math.max(scope.longest, duration);
    }).observe({ type: 'longtask' });
    const results = document.querySelector<HTMLElement>('[data-diagnose-results]')!;
    const input = document.querySelector('[data-diagnose-file]')!;
    scope.ended = new Promise((resolve) => {
      let started = 0;
      input.addEventListener('change', () => (started = performance.now()), { capture: true });
      new MutationObserver(() => {
        if (started > 0 && results.dataset.state !== 'loading') resolve(performance.now() - started);
      }).observe(results, { attributeFilter: ['data-state'] });
    });
  });
  await page.locator('[data-diagnose-file]').setInputFiles(file);
  const seconds = (await page.evaluate(() => (globalThis as unknown as { ended: Promise<number> }).ended)) / 1000;
  const after = await heapOf(page);
  const longestTask = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  const findings = await page.locator('[data-finding]').count();
  if (findings === 0) throw new Error('the log was not read: it has faults, and none was found');
  const workers = page.workers().length;
  await page.close();
  return { seconds, longestTask, before, after, findings, workers };
}

async function writeLog(file: string, bytes: number): Promise<void> {
  const stream = createWriteStream(file);
  for (const piece of logPieces(bytes)) {
    if (!stream.write(piece)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * How the site stands a content many times as large, beside a bare Astro and a Starlight of the same text built in the
 * same run. `npm run bench:scale -- 300 1000` with numbers of answers, each in two languages; `--ours` leaves the others
 * out. Close other programs first: the table tells the load it was measured under.
 */
import { chromium } from '@playwright/test';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser } from '../../src/commands/browser.ts';
import { root } from '../../src/commands/root.ts';
import { tell as print } from '../search/report.ts';
import { projectWith } from '../another/project.ts';
import { brotliCompressSync } from 'node:zlib';
import { makeAnswers, writeContent, type MadeAnswer } from './scale/content.ts';
import { ourFirstSearch, stockFirstSearch, type FirstSearch } from './scale/first-search.ts';
import { digestOf, measure, sizeOf, type Measured } from './scale/measure.ts';
import { installPeers, peerProject, type Peer } from './scale/peers.ts';

const words = process.argv.slice(2);
const counts = words.map(Number).filter((count) => count > 0);
const PHASES = [
  // Before it: checks of the content, and the browser's code.
  ['content', /Syncing content/],
  ['bundle', /Building static entrypoints/i],
  ['pages', /generating static routes/],
  ['index', /✓ Completed in/],
  ['rest', /\[search-index\] \d+ pages read/],
] as const;

const found = await getBrowser();
if (found.state === 'missing') throw new Error(found.mend);
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const packages = words.includes('--ours') ? undefined : await installPeers();
try {
  for (const count of counts.length > 0 ? counts : [1_000]) {
    const answers = await makeAnswers(count);
    print(`\n${String(count)} answers, ${String(count * 2)} pages of answers; load ${loadavg()[0]!.toFixed(1)}`);
    await ours(answers);
    if (packages !== undefined)
      for (const peer of ['bare', 'starlight'] as const) await theirs(peer, packages, answers);
  }
} finally {
  await browser.close();
  if (packages !== undefined) await rm(packages, { recursive: true, force: true });
}

async function ours(answers: readonly MadeAnswer[]): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'scale-content-'));
  await writeContent(scratch, answers);
  const project = await projectWith(join(scratch, 'content'));
  const astro = join(root, 'node_modules/.bin/astro');
  const build = (): Promise<Measured> =>
    measure(astro, ['build'], { cwd: project, env: { COMPRESS: '0', OFFLINE: '0' }, phases: PHASES });
  const cold = await build();
  if (!cold.succeeded) throw new Error(cold.output.slice(-2_000));
  tell('ours, cold', cold, await sizeOf(join(project, 'dist')));
  const dist = join(project, 'dist');
  for (const locale of ['zh', 'en'] as const) {
    // In parts, the head is what every search loads; the rest is counted with the first search.
    const head = await readFile(join(dist, `search/${locale}/head.json`)).catch(() => undefined);
    const whole = [locale, 'literals'].map((name) => readFile(join(dist, `search/${name}.json`)));
    const files = head ? [head] : await Promise.all(whole);
    const table = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
    const home = brotliCompressSync(await readFile(join(dist, `${locale}/index.html`))).length;
    const category = brotliCompressSync(await readFile(join(dist, `${locale}/category/made-1.html`))).length;
    print(`  ${locale}: small table ${kB(table)}, home ${kB(home)}, a category ${kB(category)}`);
    tellSearch(await ourFirstSearch(browser, dist, locale, answers[7]!.text[locale].question));
  }
  await appendFile(join(project, 'content/answers/made-3/en.mdx'), '\nOne more sentence.\n');
  await appendFile(join(project, 'content/answers/made-3/zh.mdx'), '\n又多了一句。\n');
  tell('ours, again after one change', await build(), await sizeOf(dist));
  const again = await digestOf(dist);
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    await rm(join(project, kept), { recursive: true, force: true });
  }
  if (!(await build()).succeeded) throw new Error('the clean build of the changed content failed');
  print(`  the same bytes as a clean build: ${again === (await digestOf(dist)) ? 'yes' : 'NO'}`);
  for (const folder of [scratch, project]) await rm(folder, { recursive: true, force: true });
}

async function theirs(peer: Peer, from: string, answers: readonly MadeAnswer[]): Promise<void> {
  const project = await peerProject(peer, from, answers);
  const bin = (name: string): string => join(from, 'node_modules/.bin', name);
  const cold = await measure(bin('astro'), ['build'], { cwd: project, env: {}, phases: PHASES });
  if (!cold.succeeded) throw new Error(`${peer}: ${cold.output.slice(-2_000)}`);
  // Starlight makes its index itself.
  const index =
    peer === 'bare'
      ? (await measure(bin('pagefind'), ['--site', 'dist'], { cwd: project, env: {}, phases: [] })).seconds
      : 0;
  const dist = join(project, 'dist');
  tell(`${peer}, cold`, { ...cold, seconds: cold.seconds + index }, await sizeOf(dist));
  for (const locale of ['zh', 'en'] as const) {
    const path = `${locale}/${answers[0]!.id}/index.html`;
    tellSearch(await stockFirstSearch(browser, dist, path, answers[7]!.text[locale].question));
  }
  await rm(project, { recursive: true, force: true });
}

function tell(name: string, { marks, seconds, peakMemory }: Measured, bytes: number): void {
  const begins = [['start', 0] as const, ...marks, ['end', seconds] as const];
  const phases = begins.slice(0, -1).map(([phase, from], at) => `${phase} ${(begins[at + 1]![1] - from).toFixed(1)}`);
  print(
    `${name}: ${seconds.toFixed(1)} s (${phases.join(', ')}), memory ${(peakMemory / 2 ** 30).toFixed(2)} GiB, folder ${(bytes / 1e6).toFixed(1)} MB`,
  );
}

function tellSearch({ bytes, excerpts, milliseconds }: FirstSearch): void {
  print(`  first search ${kB(bytes)}, excerpts ${kB(excerpts)}, result after ${milliseconds.toFixed(0)} ms`);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

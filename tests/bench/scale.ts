/**
 * How the site stands a content many times as large, beside a bare Astro and a Starlight of the same text built in the
 * same run. `npm run bench:scale -- 300 1000` with numbers of answers, each in two languages; `--ours` leaves the others
 * out, `--cold` the second builds. None makes compressed twins or what works offline, for the others have no such thing.
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
import { differingIn, digestsOf, measure, sizeOf, START, type Measured, type Phases } from './scale/measure.ts';
import { installPeers, peerProject, type Peer } from './scale/peers.ts';

const words = process.argv.slice(2);
const isColdOnly = words.includes('--cold');
const counts = words.map(Number).filter((count) => count > 0);
/** What begins with which line of Astro's; what stands before the first is reading, checking and our own bundles. */
const PHASES = [
  ['collections', /Syncing content/],
  ['vite', /Building static entrypoints/i],
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
    print('Seconds of processor are those of the whole process tree; compare them, for other programs run here too.');
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
    finished('ours', measure(astro, ['build'], { cwd: project, env: { COMPRESS: '0', OFFLINE: '0' }, phases: PHASES }));
  const cold = await build();
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
  if (!isColdOnly) await oursAgain(project, build, cold);
  for (const folder of [scratch, project]) await rm(folder, { recursive: true, force: true });
}

async function oursAgain(project: string, build: () => Promise<Measured>, cold: Measured): Promise<void> {
  const dist = join(project, 'dist');
  await appendFile(join(project, 'content/answers/made-3/en.mdx'), '\nOne more sentence.\n');
  await appendFile(join(project, 'content/answers/made-3/zh.mdx'), '\n又多了一句。\n');
  tell('ours, again after one change', await build(), await sizeOf(dist), cold);
  const again = await digestsOf(dist);
  await forget(project);
  await build();
  const differing = differingIn(again, await digestsOf(dist));
  const which = `NO, ${String(differing.length)} files differ, ${differing.slice(0, 5).join(', ')}`;
  print(`  the same bytes as a clean build: ${differing.length === 0 ? 'yes' : which}`);
}

/** What a build leaves for the next one. */
async function forget(project: string): Promise<void> {
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    await rm(join(project, kept), { recursive: true, force: true });
  }
}

async function theirs(peer: Peer, from: string, answers: readonly MadeAnswer[]): Promise<void> {
  const project = await peerProject(peer, from, answers);
  const bin = (name: string): string => join(from, 'node_modules/.bin', name);
  const run = (name: string, args: readonly string[], phases: Phases): Promise<Measured> =>
    finished(peer, measure(bin(name), args, { cwd: project, env: {}, phases }));
  const build = async (): Promise<Measured> => {
    const pages = await run('astro', ['build'], PHASES);
    // Starlight makes its index itself.
    return peer === 'starlight' ? pages : oneAfterAnother(pages, await run('pagefind', ['--site', 'dist'], []));
  };
  // Both peers have these packages; what Astro and Vite keep between builds lies beside the packages.
  await forget(from);
  const cold = await build();
  const dist = join(project, 'dist');
  tell(`${peer}, cold`, cold, await sizeOf(dist));
  for (const locale of ['zh', 'en'] as const) {
    const path = `${locale}/${answers[0]!.id}/index.html`;
    tellSearch(await stockFirstSearch(browser, dist, path, answers[7]!.text[locale].question));
  }
  if (!isColdOnly) {
    await appendFile(join(project, 'src/content/docs/en/made-3.mdx'), '\nOne more sentence.\n');
    tell(`${peer}, again after one change`, await build(), await sizeOf(dist), cold);
  }
  await rm(project, { recursive: true, force: true });
}

function oneAfterAnother(first: Measured, second: Measured): Measured {
  const spent = {
    seconds: first.spent.seconds + second.spent.seconds,
    processor: first.spent.processor + second.spent.processor,
  };
  return { ...first, spent, peakMemory: Math.max(first.peakMemory, second.peakMemory) };
}

/** @throws Error with the end of what it said when a build failed */
async function finished(name: string, building: Promise<Measured>): Promise<Measured> {
  const build = await building;
  if (!build.succeeded) throw new Error(`${name}: ${build.output.slice(-2_000)}`);
  return build;
}

/** @param cold the build to compare with */
function tell(name: string, { marks, spent, peakMemory, peaks }: Measured, bytes: number, cold?: Measured): void {
  const begins = [[START, { seconds: 0, processor: 0 }] as const, ...marks, ['end', spent] as const];
  const phases = begins.slice(0, -1).map(([phase, from], at) => {
    const next = begins[at + 1]![1];
    const peak = peaks.get(phase);
    return `${phase} ${(next.processor - from.processor).toFixed(1)}${peak === undefined ? '' : ` at ${GiB(peak)}`}`;
  });
  const share = cold ? `, ${((spent.processor / cold.spent.processor) * 100).toFixed(0)} % of the cold one` : '';
  print(
    `${name}: ${spent.processor.toFixed(1)} s of processor${share} (${phases.join(', ')}), ` +
      `${spent.seconds.toFixed(1)} s on the clock, memory ${GiB(peakMemory)}, folder ${(bytes / 1e6).toFixed(1)} MB`,
  );
}

function tellSearch({ bytes, script, excerpts, milliseconds }: FirstSearch): void {
  const parts = `script ${kB(script)}, excerpts ${kB(excerpts)}`;
  print(`  first search ${kB(bytes)}, ${parts}, result after ${milliseconds.toFixed(0)} ms`);
}

function GiB(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

// npm test: gets a browser, builds, runs every check, and tells the sum. `npm test unit types` runs some of them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser, getChineseFont } from './browser.ts';
import { canInstallPackages } from './packages.ts';
import { reportOf, type Count } from './test-report.ts';
import { run } from './run.ts';

interface Step {
  readonly name: string;
  readonly tells: string;
  readonly run: () => Promise<Count>;
  /** Builds the site once more, which nobody waits for unasked; with CI=1 it runs all the same. */
  readonly isLong?: boolean;
}

const steps: readonly Step[] = [
  { name: 'format', tells: 'formatting', run: () => tool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'types', tells: 'types', run: () => tool('astro', ['check', '--minimumSeverity', 'warning']) },
  // After the type check, which makes Astro declare what the linter reads.
  {
    name: 'lint',
    tells: 'lint',
    run: () => tool('eslint', ['--config', 'tests/eslint.config.js', '--max-warnings', '0', '.']),
  },
  { name: 'content', tells: 'content', run: () => tool('node', ['src/commands/check.ts']) },
  { name: 'unit', tells: 'the pure rooms', run: () => vitest('unit') },
  { name: 'build', tells: 'building the site', run: () => tool('astro', ['build'], twins) },
  { name: 'built', tells: 'the built folder', run: () => vitest('build') },
  { name: 'browser', tells: 'the site in a browser', run: browser },
  { name: 'engines', tells: 'the site in Chromium, Firefox and WebKit', run: () => walk('engines') },
  { name: 'hosting', tells: 'the built folder on real web servers', run: () => walk('hosting') },
  { name: 'published', tells: 'a build that knows its address', run: published, isLong: true },
  { name: 'reproducible', tells: 'a second build, elsewhere and on another day', run: reproducible, isLong: true },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => steps.every((step) => step.name !== name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

/** Servers and further browsers are installed only where that is nobody's own machine. */
const mayInstall = Boolean(process.env.CI) && (await canInstallPackages());
const walksServers = mayInstall && (wanted.length === 0 || wanted.includes('hosting'));
/** The compressed files beside the site's are for those servers; they take as long as the rest of the build. */
const twins = { COMPRESS: walksServers ? '1' : '0' };

const counts: Count[] = [];
for (const step of steps) {
  if (wanted.length > 0 ? !wanted.includes(step.name) : step.isLong && !process.env.CI) continue;
  console.log(`\n── ${step.name}: ${step.tells}`);
  const started = performance.now();
  const count = await step.run();
  counts.push(count);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`   ${count.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A tool that either finds fault or does not; what it prints matters only when it does. */
async function tool(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Count> {
  const { succeeded, output } = await run(command, args, { output: 'kept', env });
  if (!succeeded) console.log(output.trimEnd());
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(
  project: 'unit' | 'build' | 'published',
  env: Readonly<Record<string, string>> = {},
): Promise<Count> {
  const report = reportOf('vitest');
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  const { succeeded } = await run(
    'vitest',
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report.file}`],
    {
      output: 'shown',
      env,
    },
  );
  return report.read(succeeded, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

async function browser(): Promise<Count> {
  const found = await getBrowser();
  if (found.state === 'missing') {
    console.error(`No browser to test with. ${found.mend}`);
    return { passed: 0, failed: 1 };
  }
  if (!(await getChineseFont())) {
    console.error('No font here draws Chinese. Install one (on Debian: apt-get install fonts-noto-cjk).');
    return { passed: 0, failed: 1 };
  }
  const report = reportOf('playwright');
  const { succeeded } = await run('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
    output: 'shown',
    env: { CHROMIUM_PATH: found.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report.file },
  });
  return report.read(succeeded, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));
}

/** A walk whose script installs what it walks with, prints its matrix and fails for a cell that was not run. */
async function walk(name: 'engines' | 'hosting'): Promise<Count> {
  if (!mayInstall) {
    console.log('   left out: it installs packages of the system, so it runs only with CI=1, as root, on Debian');
    return { passed: 0, failed: 0 };
  }
  const found = await getBrowser();
  if (found.state === 'missing') {
    console.error(`No browser to walk with. ${found.mend}`);
    return { passed: 0, failed: 1 };
  }
  const report = reportOf(name);
  const { succeeded } = await run('node', [`tests/${name}/run.ts`], {
    output: 'shown',
    env: { CHROMIUM_PATH: found.path, WALK_REPORT: report.file },
  });
  return report.read(succeeded, (count) => count);
}

/** What only a build with `SITE_URL` has, in a folder of its own. */
async function published(): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'emqx-faq-published-'));
  const env = { SITE_URL: 'https://faq.example.com/docs/faq', COMPRESS: '0' };
  const built = await tool('astro', ['build', '--outDir', folder], env);
  const count = built.failed > 0 ? built : await vitest('published', { ...env, BUILT_FOLDER: folder });
  await rm(folder, { recursive: true });
  return count;
}

async function reproducible(): Promise<Count> {
  const report = reportOf('reproducible');
  const { succeeded } = await run('node', ['tests/reproducible/run.ts'], {
    output: 'shown',
    env: { WALK_REPORT: report.file },
  });
  return report.read(succeeded, (count) => count);
}

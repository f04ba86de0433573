import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackages } from './packages.ts';
import { run } from './run.ts';

/** A browser for the tests, or what to do to have one. */
export type FoundBrowser =
  { readonly state: 'found'; readonly path: string } | { readonly state: 'missing'; readonly mend: string };

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const DOWNLOAD_LIMIT = 60_000; // a closed network answers nothing at all, and nobody waits longer for a test to begin

/** Finds a Chromium or gets one: what is installed, else Debian's package, else Playwright's own download. */
export async function getBrowser(): Promise<FoundBrowser> {
  const path =
    (await findInstalled()) ??
    ((await installPackages(['chromium'])) ? await findInstalled() : undefined) ??
    (await downloadPlaywrights());
  if (path !== undefined) return { state: 'found', path };
  return {
    state: 'missing',
    mend: 'Install Chromium or Chrome (on Debian: apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  };
}

/** Without a font that draws Chinese, pictures and widths of the pages say nothing. */
export async function getChineseFont(): Promise<boolean> {
  // Only Linux comes without one.
  if (process.platform !== 'linux' || (await hasChineseFont())) return true;
  return (await installPackages(['fonts-noto-cjk', 'fontconfig'])) && (await hasChineseFont());
}

async function hasChineseFont(): Promise<boolean> {
  const { succeeded, output } = await run('fc-list', [':lang=zh', 'family'], { output: 'kept' });
  return succeeded && output.trim() !== '';
}

async function findInstalled(): Promise<string | undefined> {
  const onPath = (process.env.PATH ?? '').split(':').flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = process.env.CHROMIUM_PATH;
  for (const path of named === undefined ? [...onPath, ...PLACES] : [named]) {
    // It must run, not just be there: Ubuntu's chromium is a placeholder where snap is missing.
    if ((await exists(path)) && (await run(path, ['--version'], { output: 'kept', timeout: 20_000 })).succeeded) {
      return path;
    }
  }
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function downloadPlaywrights(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (await exists(path)) return path;
  console.log('Downloading Chromium, a minute at most …');
  const args = ['install', '--no-shell', 'chromium'];
  const { succeeded } = await run('playwright', args, { output: 'kept', timeout: DOWNLOAD_LIMIT });
  return succeeded && (await exists(path)) ? path : undefined;
}

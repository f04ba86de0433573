import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { builtFolder } from '../../src/commands/root.ts';
import { serveSite, type RunningSite } from '../../src/commands/site-server.ts';

/** The paths a host may serve the folder at. */
export const mounts = ['/', '/a/b/', '/文档 库/faq/'] as const;

/** An address of the built folder under `file://`. */
export function fileAddress(path: string): string {
  const [file = '', fragment] = path.split('#');
  return pathToFileURL(`${builtFolder}/${file}`).href + (fragment === undefined ? '' : `#${fragment}`);
}

interface Options {
  /** Where the host serves the folder; nothing else is on that host. */
  readonly servedAt: string;
  /** Console messages a test brings about on purpose. */
  readonly expectedErrors: RegExp | undefined;
}

interface Fixtures extends Options {
  /** Full address of a path of the site. */
  readonly at: (path: string) => string;
}

interface WorkerFixtures {
  readonly siteAt: (mount: string) => Promise<RunningSite>;
}

export { expect };
export const test = base.extend<Fixtures, WorkerFixtures>({
  servedAt: ['/', { option: true }],
  expectedErrors: [undefined, { option: true }],
  siteAt: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const sites = new Map<string, Promise<RunningSite>>();
      await use((mount) => {
        const site = sites.get(mount) ?? serveSite({ folder: builtFolder, port: 0, mount });
        sites.set(mount, site);
        return site;
      });
      for (const site of sites.values()) await (await site).close();
    },
    { scope: 'worker' },
  ],
  at: async ({ siteAt, servedAt }, use) => {
    const { address } = await siteAt(servedAt);
    await use((path) => address + path);
  },
  // Every walk, whatever else it tests, makes no console error, keeps to the policy and asks no other host for anything.
  context: async ({ context, expectedErrors }, use) => {
    const faults = watch(context, expectedErrors);
    await context.addInitScript(tellViolations);
    await use(context);
    expect(faults).toEqual([]);
  },
});

/** Runs in the page: not every engine writes every violation of a page's policy to the console. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`policy: ${effectiveDirective} forbids ${blockedURI} ${sample}`);
  });
}

function watch(context: BrowserContext, expected: RegExp | undefined): readonly string[] {
  const faults: string[] = [];
  const add = (fault: string): void => {
    if (!expected?.test(fault)) faults.push(fault);
  };
  context.on('console', (message) => {
    // Said when a test's browser is told to start no service worker, as all but the tests of it are.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning')
      add(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => add(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.hostname === 'localhost' || ['file:', 'data:', 'blob:'].includes(url.protocol);
    if (!isOurs) faults.push(`request to ${url.href}`);
  });
  return faults;
}

/** Addresses the browser asks for from now on, without the page itself. */
export function requestsOf(page: Page): readonly string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) urls.push(request.url());
  });
  return urls;
}

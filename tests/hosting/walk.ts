import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { builtFolder } from '../../src/commands/root.ts';
import { diagnoseStrings } from '../../src/i18n/diagnose.ts';
import { DiagnosePage } from '../browser/diagnose-page.ts';
import { SearchBox } from '../browser/search-box.ts';

/** One site as a host serves it. */
export interface Hosted {
  readonly page: Page;
  /** Encoded, with a slash at its end. */
  readonly address: string;
  readonly hasIndexPages: boolean;
}

export type Step = (hosted: Hosted) => Promise<void>;

const online: Readonly<Record<string, Step>> = {
  read: async ({ page, address, hasIndexPages }) => {
    await page.goto(hasIndexPages ? address : `${address}index.html`);
    await expect(page).toHaveURL(`${address}en/index.html`);
    await page.locator('main a[href="tls-handshake-failure.html"]').first().click();
    await expect(page).toHaveURL(`${address}en/tls-handshake-failure.html`);
    await expect(page.locator('h1')).toBeVisible();
    await page.locator('main a[href="#unknown_ca"]').first().click();
    await expect(page.locator('#unknown_ca')).toBeInViewport();
  },
  language: async ({ page, address }) => {
    await page.locator('a[hreflang]').first().click();
    await expect(page).toHaveURL(`${address}zh/tls-handshake-failure.html#unknown_ca`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  },
  search: async ({ page, address }) => {
    await page.goto(`${address}zh/search.html`);
    const search = new SearchBox(page);
    await search.ask('客户端为什么老是断开');
    expect((await search.ids()).slice(0, 3)).toContain('client-disconnects');
    await search.results.first().click();
    await expect(page.locator('h1')).toBeVisible();
  },
  diagnose: async ({ page, address }) => {
    await page.goto(`${address}en/diagnose.html`);
    const diagnose = new DiagnosePage(page);
    await diagnose.paste('2024-03-05T08:12:44+08:00 [info] msg: terminate, reason: {shutdown,keepalive_timeout}');
    expect(await diagnose.ids()).toContain('keepalive_timeout');
    await expect(page.getByText(diagnoseStrings.en.failedTables)).toBeHidden();
  },
};

const offline: Step = async ({ page, address }) => {
  const response = await page.goto(`${address}zh/offline.html`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1')).toBeVisible();
};

/** What every server can do as it comes, in the order a reader does it; the offline page where the build has one. */
export const bareSteps: Readonly<Record<string, Step>> = {
  ...online,
  ...(existsSync(join(builtFolder, 'zh/offline.html')) ? { offline } : {}),
};

/** What the console says and which other hosts are asked, in this context from now on. */
export function faultsOf(context: BrowserContext, address: string): readonly string[] {
  const faults: string[] = [];
  const { host } = new URL(address);
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) faults.push(`request to ${url.href}`);
  });
  return faults;
}

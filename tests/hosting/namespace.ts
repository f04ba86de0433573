import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { builtFolder } from '../../src/commands/root.ts';
import { run } from '../../src/commands/run.ts';
import { comfortStrings } from '../../src/i18n/comforts.ts';
import { startProcess, type Running } from './processes.ts';
import { bareSteps, type Step } from './walk.ts';

const PORT = 8080;
/** A network of two addresses: the machine with the server, and the reader's. */
const SERVER = '10.213.77.1';
const READER = '10.213.77.2';

export interface Neighbour extends Running {
  readonly address: string;
}

/**
 * The site on another machine of the plant: a network namespace of its own, reached by plain http:// over its address,
 * which no browser takes for a secure place as it does localhost.
 * @throws Error when the kernel or the container does not allow a namespace
 */
export async function startNeighbour(scratch: string): Promise<Neighbour> {
  const name = `faq-${process.pid}`;
  const [inside, outside] = [`fi${process.pid}`, `fo${process.pid}`];
  const ip = async (...args: readonly string[]): Promise<void> => {
    const { succeeded, output } = await run('ip', args, { output: 'kept' });
    if (!succeeded) throw new Error(`ip ${args.join(' ')}: ${output.trim()}`);
  };
  const remove = async (): Promise<void> => {
    await run('ip', ['link', 'del', outside], { output: 'kept' });
    await run('ip', ['netns', 'del', name], { output: 'kept' });
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    await ip('netns', 'add', name);
    await ip('link', 'add', outside, 'type', 'veth', 'peer', 'name', inside, 'netns', name);
    await ip('addr', 'add', `${READER}/30`, 'dev', outside);
    await ip('link', 'set', outside, 'up');
    await ip('-n', name, 'addr', 'add', `${SERVER}/30`, 'dev', inside);
    await ip('-n', name, 'link', 'set', inside, 'up');
    const server = await startProcess(
      'ip',
      ['netns', 'exec', name, 'busybox', 'httpd', '-f', '-p', `${SERVER}:${PORT}`, '-h', builtFolder],
      { host: SERVER, port: PORT },
    );
    return {
      address: `http://${SERVER}:${PORT}/`,
      close: async () => {
        await server.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** What is different where the browser has no clipboard and no service worker to give. */
export const insecureSteps: Readonly<Record<string, Step>> = {
  ...bareSteps,
  'copy falls back': async ({ page, address }) => {
    await page.goto(`${address}en/license-update.html`);
    const here = await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, 'serviceWorker' in navigator]);
    expect(here).toEqual([false, false, false]);
    const block = page.locator('.code-block').first();
    const text = ((await block.locator('pre').textContent()) ?? '').trim();
    await block.locator('button').click();
    await expect(page.locator('.visually-hidden[role=status]')).toHaveText(comfortStrings.en.copied);
    // What was copied shows where it is pasted.
    await page.goto(`${address}en/search.html`);
    await page.locator('[data-search-input]').focus();
    await page.keyboard.press('ControlOrMeta+v');
    expect((await page.locator('[data-search-input]').inputValue()).trim()).toBe(text);
  },
};

import { spawn, type ChildProcess } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Builder, Capabilities } from 'selenium-webdriver';
import type { Engine, Session } from './session.ts';

/** WebKitGTK's small browser, over WebDriver, on a screen of its own. */
export const webkit: Engine = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  open,
};

async function open(): Promise<Session> {
  const [binary] = await Array.fromAsync(glob('/usr/lib/*/webkit2gtk-4.*/MiniBrowser'));
  if (binary === undefined) throw new Error('MiniBrowser of WebKitGTK is not there');
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.name },
    stdio: 'ignore',
  });
  const end = (): void => {
    driver.kill();
    screen.process.kill();
  };
  try {
    await untilAnswered(`http://127.0.0.1:${port}/status`);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    });
    const browser = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    return {
      goto: (address) => browser.get(address),
      evaluate: <Value>(expression: string) => browser.executeScript<Value>(`return (${expression})`),
      close: async () => {
        await browser.quit();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** A virtual screen that chooses its own number, so that several runs do not meet. */
function startScreen(): Promise<{ readonly name: string; readonly process: ChildProcess }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a screen')));
    screen.stdio[3]!.once('data', (number: Buffer) => {
      resolve({ name: `:${number.toString().trim()}`, process: screen });
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilAnswered(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nobody answers at ${address}`);
}

import { launch } from 'puppeteer-core';
import type { Engine, Session } from './session.ts';

const isRoot = process.getuid?.() === 0;

/** The engine the others are measured by. @param path the browser the other tests use */
export function chromium(path: string): Engine {
  const args = ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])];
  return {
    name: 'Chromium',
    packages: ['chromium'],
    open: () => open({ browser: 'chrome', executablePath: path, args }),
  };
}

/** Debian's Firefox, over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  open: () => open({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr' }),
};

async function open(options: Parameters<typeof launch>[0]): Promise<Session> {
  const browser = await launch({ headless: true, ...options });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    goto: async (address) => {
      await page.goto(address);
    },
    evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    close: () => browser.close(),
  };
}

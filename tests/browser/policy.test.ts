import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Worker } from '@playwright/test';
import { DiagnosePage } from './diagnose-page.ts';
import { expect, test as base } from './site.ts';
import { tryWaysOut } from './ways-out.ts';

/** The site on a host that remembers which of the ways out reached it. */
interface Host {
  readonly address: string;
  readonly reached: () => readonly string[];
}

const test = base.extend<{ host: Host; otherHost: Host }>({
  host: async ({ at }, use) => withHost(at(''), use),
  otherHost: async ({ at }, use) => withHost(at(''), use),
});

async function withHost(site: string, use: (host: Host) => Promise<void>): Promise<void> {
  const reached = new Set<string>();
  const note = (address = ''): string | null => {
    const way = new URL(address, site).searchParams.get('way');
    if (way !== null) reached.add(way);
    return way;
  };
  const server: Server = createServer((request, response) => {
    note(request.url);
    void fetch(new URL((request.url ?? '').slice(1), site)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  server.on('upgrade', (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await use({ address: `http://localhost:${port}/`, reached: () => [...reached].sort() });
  server.closeAllConnections();
  server.close();
}

/** Trusted Types refuse a script's address, and the page's own policy any other way; both only write to the console. */
async function tryFrom(scope: Pick<Worker, 'evaluate'>, host: Host): Promise<readonly string[]> {
  await scope.evaluate(tryWaysOut, host.address);
  return host.reached();
}

test.describe('what a page could tell anyone', () => {
  // These walks try what is forbidden.
  test.use({ expectedErrors: /./ });

  test('the diagnose page, once there is a log, can connect to nothing, its own host included', async ({
    page,
    host,
    otherHost,
  }) => {
    await page.goto(`${host.address}en/diagnose.html`);
    const diagnose = new DiagnosePage(page);
    await diagnose.paste('msg: terminate, reason: {shutdown,keepalive_timeout}');
    expect(await diagnose.ids()).toContain('keepalive_timeout');
    expect(await tryFrom(page, host)).toEqual([]);
    expect(await tryFrom(page, otherHost)).toEqual([]);
  });

  test('nor can the worker that reads the log', async ({ page, host, otherHost }) => {
    await page.goto(`${host.address}zh/diagnose.html`);
    await new DiagnosePage(page).isReady();
    const started = page.waitForEvent('worker');
    await page.keyboard.press('Tab');
    const worker = await started;
    expect(page.workers()).toEqual([worker]);
    expect(await tryFrom(worker, host)).toEqual([]);
    expect(await tryFrom(worker, otherHost)).toEqual([]);
  });

  test('every other page can ask its own host for what it needs, and no other host', async ({
    page,
    host,
    otherHost,
  }) => {
    await page.goto(`${host.address}en/license-update.html`);
    expect(await tryFrom(page, host)).toEqual(expect.arrayContaining(['fetch', 'image', 'module']));
    expect(await tryFrom(page, otherHost)).toEqual([]);
  });
});

test.describe('text never becomes markup or code', () => {
  test.use({ expectedErrors: /./ });

  for (const path of ['en/search.html', 'zh/diagnose.html', '404.html'] as const) {
    test(`on ${path}`, async ({ page, at }) => {
      await page.goto(at(path));
      const ran = await page.evaluate(async () => {
        const refused: string[] = [];
        const tried: Record<string, () => unknown> = {
          markup: () => (document.body.innerHTML += '<b>x</b>'),
          code: () => {
            const script = document.createElement('script');
            script.textContent = 'document.title = "ran"';
            document.head.append(script);
          },
          handler: () => document.body.setAttribute('onclick', 'document.title = "ran"'),
          worker: () => new Worker('https://elsewhere.invalid/worker.js'),
          style: () => document.body.setAttribute('style', 'display: none'),
        };
        for (const [name, attempt] of Object.entries(tried)) {
          try {
            attempt();
          } catch {
            refused.push(name);
          }
        }
        document.body.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return { refused, title: document.title, shown: getComputedStyle(document.body).display };
      });
      expect(ran.refused).toEqual(expect.arrayContaining(['markup', 'code', 'handler', 'worker']));
      expect(ran.title).not.toBe('ran');
      expect(ran.shown).not.toBe('none');
    });
  }
});

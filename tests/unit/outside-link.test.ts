import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from '../../src/commands/outside-link.ts';

let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer(({ url, method }, response) => {
    const status = url === '/gone' ? 404 : url === '/busy' ? 503 : url === '/no-head' && method === 'HEAD' ? 405 : 200;
    if (url === '/old') response.writeHead(301, { location: '/new' }).end();
    else response.writeHead(status).end('page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('an outside link', () => {
  it.each([
    ['/here', 'good'],
    ['/gone', 'broken'],
    ['/no-head', 'good'],
    ['/busy', 'unsure'],
    ['/old', 'moved'],
  ])('%s is %s', async (path, state) => {
    expect(await lookAt(address + path, '2026-11-26')).toMatchObject({ state, checked: '2026-11-26' });
  });

  it('that moved is told with its new address', async () => {
    expect(await lookAt(`${address}/old`, '2026-11-26')).toMatchObject({ note: `${address}/new` });
  });

  it('to a host nobody answers at is not called broken', async () => {
    expect(await lookAt('http://127.0.0.1:1/', '2026-11-26')).toMatchObject({ state: 'unsure' });
  });
});

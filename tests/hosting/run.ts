// npm test hosting: the built folder on real web servers, at three paths, as they come and set up with our files.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { configuredSteps } from './configured.ts';
import { needPackages, tellMatrix, walkSteps, type Row } from '../matrix.ts';
import { insecureSteps, startNeighbour } from './namespace.ts';
import { placeFor, servers, type Server } from './servers.ts';
import { bareSteps, faultsOf, type Step } from './walk.ts';
import type { Running } from './processes.ts';

const paths = ['/', '/docs/faq/', '/文档 库/faq/'] as const;
const STEP_LIMIT = 20_000; // ms
const AT_ONCE = 2;

interface Cell {
  readonly row: Omit<Row, 'outcomes' | 'steps'>;
  readonly steps: Readonly<Record<string, Step>>;
  readonly hasIndexPages: boolean;
  readonly start: () => Promise<Running & { readonly address: string }>;
}

const cells: readonly Cell[] = [
  ...servers.flatMap((server) => paths.flatMap((path) => [bareCell(server, path), ...configuredCell(server, path)])),
  {
    row: { subject: 'busybox httpd', variant: '/', group: 'plain http' },
    steps: insecureSteps,
    hasIndexPages: true,
    start: async () => startNeighbour(await mkdtemp(join(tmpdir(), 'emqx-faq-hosting-'))),
  },
];

function bareCell(server: Server, path: string): Cell {
  return {
    row: { subject: server.name, variant: path, group: 'bare' },
    steps: bareSteps,
    hasIndexPages: server.hasIndexPages,
    start: () => startAt(path, server.bare),
  };
}

function configuredCell({ name, hasIndexPages, configured }: Server, path: string): readonly Cell[] {
  if (!configured) return [];
  const steps = { ...bareSteps, ...configuredSteps(name === 'nginx' ? 'gzip' : 'br') };
  return [
    {
      row: { subject: name, variant: path, group: 'configured' },
      steps,
      hasIndexPages,
      start: () => startAt(path, configured),
    },
  ];
}

async function startAt(mount: string, start: Server['bare']): Promise<Running & { readonly address: string }> {
  const place = await placeFor(mount);
  const server = await start(place);
  return {
    address: `http://localhost:${place.port}${encodeURI(mount)}`,
    close: async () => {
      await server.close();
      await rm(place.scratch, { recursive: true, force: true });
    },
  };
}

async function walk(browser: Browser, { row, steps, hasIndexPages, start }: Cell): Promise<Row> {
  const server = await start().catch((error: unknown) => new Error(`The server did not start: ${String(error)}`));
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1366, height: 900 } });
  context.setDefaultTimeout(STEP_LIMIT);
  const page = await context.newPage();
  const faults = server instanceof Error ? [] : faultsOf(context, server.address);
  const outcomes = await walkSteps(steps, async (step, name) => {
    if (server instanceof Error) throw server;
    const known = faults.length;
    await step({ page, address: server.address, hasIndexPages });
    // A page that is not there is a fault to Chromium, and here what was asked for.
    const found = faults.slice(known).filter((fault) => !(name === '404 page' && fault.includes('status of 404')));
    if (found.length > 0) throw new Error(found.join('; '));
  });
  await context.close();
  if (!(server instanceof Error)) await server.close();
  return { ...row, ...outcomes };
}

await needPackages(['iproute2', ...servers.flatMap((server) => server.package ?? [])]);

const only = process.argv.slice(2).join(' ');
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const wanted = cells.filter(({ row }) => `${row.group} ${row.subject} ${row.variant}`.includes(only));
const rows: Row[] = [];
const queue = wanted.entries();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const [place, cell] of queue) rows[place] = await walk(browser, cell);
  }),
);
await browser.close();
await tellMatrix(rows);

/**
 * What every kind of page weighs, and how soon its largest text is seen, beside the bare floor: the same text as the same
 * HTML without style, script, header and footer, from the same server in the same run. `npm run bench:weight`, after a
 * build, with nothing else running; `npm run bench:weight -- home answer` looks at some kinds only. With the package
 * `lighthouse` installed (`npm install --no-save lighthouse`) its mobile scores, and the LCP it reckons for a middling
 * phone, stand in the table too.
 */
import { chromium, type Browser } from '@playwright/test';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { getBrowser } from '../../src/commands/browser.ts';
import { builtFolder } from '../../src/commands/root.ts';
import { types } from '../../src/build/hosting/rules.ts';

const PAGES = {
  home: 'index',
  answer: 'tls-handshake-failure',
  keyword: 'keywords/keepalive_timeout',
  category: 'category/tls',
  reference: 'reference/reason-codes',
  search: 'search',
  diagnose: 'diagnose',
  glossary: 'glossary',
} as const;
const RUNS = 5; // the median of these is told
const RUNS_OF_LIGHTHOUSE = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PORT_OF_LIGHTHOUSE = 9333;
// A middling phone on a slow line, as Lighthouse has it.
const CPU_SLOWDOWN = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

interface Seen {
  readonly requests: readonly string[];
  /** Milliseconds from the start of the navigation. */
  readonly lcp: number;
  readonly cls: number;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((kind) => !(kind in PAGES));
if (unknown.length > 0) throw new Error(`No kind ${unknown.join(', ')}; there are ${Object.keys(PAGES).join(', ')}.`);
const found = await getBrowser();
if (found.state === 'missing') throw new Error(found.mend);
const folder = mkdtempSync(join(tmpdir(), 'floor-'));
for (const path of Object.values(PAGES).flatMap(pathsOf)) writeFloor(path);
const site = await serve(builtFolder);
const floor = await serve(folder);
const browser = await chromium.launch({
  executablePath: found.path,
  args: [
    '--disable-background-networking',
    `--remote-debugging-port=${PORT_OF_LIGHTHOUSE}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const lighthouse = await loadLighthouse();
  tell('                                                                       in the browser    by Lighthouse');
  tell(
    'kind       page                              bytes   script  requests   LCP ms  floor    LCP ms  floor    CLS    P/A/BP/SEO',
  );
  for (const [kind, name] of Object.entries(PAGES)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    for (const path of pathsOf(name)) {
      const here = await look(browser, site, path);
      const bare = await look(browser, floor, path);
      const judged = await lighthouse?.(site.address + path);
      const bareJudged = await lighthouse?.(floor.address + path);
      const bytes = here.requests.map((url) => weightOf(url));
      const scripts = here.requests.filter((url) => url.endsWith('.js')).map((url) => weightOf(url));
      const inline = brotli(/<script>([\s\S]*?)<\/script>/.exec(readBuilt(path))?.[1] ?? '');
      const cells = [
        kind.padEnd(10),
        path.padEnd(32),
        `${sum(bytes)}`.padStart(7),
        `${sum(scripts) + inline}`.padStart(8),
        `${here.requests.length}`.padStart(9),
        here.lcp.toFixed(0).padStart(8),
        bare.lcp.toFixed(0).padStart(6),
        (judged?.lcp.toFixed(0) ?? '–').padStart(9),
        (bareJudged?.lcp.toFixed(0) ?? '–').padStart(6),
        here.cls.toFixed(3).padStart(6),
        `   ${judged?.scores ?? '–'}`,
      ];
      tell(cells.join(' '));
    }
  }
  if (!lighthouse) tell('\nNo Lighthouse here: npm install --no-save lighthouse, then run this again.');
} finally {
  await browser.close();
  site.close();
  floor.close();
  rmSync(folder, { recursive: true });
}

interface Host {
  /** With a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

/** Hands files out as good hosts do: compressed once, and kept by the reader until they change. */
async function serve(folder: string): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(file) ?? pack(readFileSync(file));
    packed.set(file, body);
    const type = types[extname(file).slice(1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pathsOf(name: string): readonly string[] {
  return ['zh', 'en'].map((locale) => `${locale}/${name}.html`);
}

function readBuilt(path: string): string {
  return readFileSync(join(builtFolder, path), 'utf8');
}

/** The words alone: what any site must send that has this text. */
function writeFloor(path: string): void {
  const html = readBuilt(path);
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? 'en';
  const title = /<title>[\s\S]*?<\/title>/.exec(html)?.[0] ?? '';
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(
    join(folder, path),
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}${main}`,
  );
}

/** Loads a page anew, several times, and does nothing on it. */
async function look(browser: Browser, { address }: Host, path: string): Promise<Seen> {
  const seen: Seen[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith('http')) requests.push(request.url());
    });
    const client = await context.newCDPSession(page);
    await client.send('Network.emulateNetworkConditions', LINE);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const [lcp, cls] = await page.evaluate(async () => {
      const last = (type: string): Promise<readonly PerformanceEntry[]> =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
          setTimeout(() => resolve([]), 500);
        });
      const paints = await last('largest-contentful-paint');
      const shifts = (await last('layout-shift')) as readonly (PerformanceEntry & { readonly value: number })[];
      return [paints.at(-1)?.startTime ?? 0, shifts.reduce((all, { value }) => all + value, 0)] as const;
    });
    seen.push({ requests, lcp, cls });
    await context.close();
  }
  return seen.sort((a, b) => a.lcp - b.lcp)[Math.floor(RUNS / 2)]!;
}

/** Compressed as good hosts do it. */
function pack(text: string | Buffer): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

function brotli(text: string | Buffer): number {
  return pack(text).length;
}

function weightOf(url: string): number {
  return brotli(readFileSync(join(builtFolder, decodeURIComponent(new URL(url).pathname))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** What Lighthouse says of a page on a phone. */
interface Judged {
  /** Performance, accessibility, best practices, search engines: the worst of all runs, of a hundred. */
  readonly scores: string;
  /** Milliseconds, reckoned from what the load needed; the median of all runs. */
  readonly lcp: number;
}
type Lighthouse = (address: string) => Promise<Judged>;

async function loadLighthouse(): Promise<Lighthouse | undefined> {
  const name = 'lighthouse'; // not a dependency: it is as large as all the others together
  const { default: run } = (await import(name).catch(() => ({}))) as {
    default?: (
      address: string,
      options: object,
    ) => Promise<{
      lhr: {
        categories: Readonly<Record<string, { score: number | null }>>;
        audits: Readonly<Record<string, { numericValue?: number }>>;
      };
    }>;
  };
  if (!run) return undefined;
  return async (address) => {
    const runs: Awaited<ReturnType<typeof run>>['lhr'][] = [];
    for (let at = 0; at < RUNS_OF_LIGHTHOUSE; at++) {
      runs.push((await run(address, { port: PORT_OF_LIGHTHOUSE, logLevel: 'silent' })).lhr);
    }
    const lcps = runs.map(({ audits }) => audits['largest-contentful-paint']?.numericValue ?? NaN);
    return {
      scores: CATEGORIES.map((category) =>
        Math.min(...runs.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))),
      ).join('/'),
      lcp: lcps.sort((a, b) => a - b)[Math.floor(lcps.length / 2)]!,
    };
  };
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redirectsOf } from '../../src/build/hosting/integration.ts';
import { headersFile, redirectsFile } from '../../src/build/hosting/netlify.ts';
import { headersOfAll, IMMUTABLE, REVALIDATED } from '../../src/build/hosting/rules.ts';
import { policyOf } from '../../src/layouts/policy.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import { facts, rawAnswer, sourceOf } from './source.ts';

// Cloudflare's documented limits; Netlify has none.
const MAX_BLOCKS = 100;
const MAX_LINE = 2_000;
const MAX_REDIRECTS = 2_000;

const catalog = catalogOf(sourceOf(rawAnswer({ facts: { ...facts, formerIds: ['why-not'] } })));
const redirects = redirectsOf(catalog);
const rules = { policy: policyOf({ script: 'x', style: 'y' }), redirects };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emqx-faq-hosts-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

describe('_headers, as Netlify’s own parser reads it', () => {
  let blocks: readonly Header[] = [];
  beforeAll(async () => {
    const file = await fileOf('_headers', headersFile(rules));
    const read = await parseAllHeaders({ headersFiles: [file], configHeaders: undefined, minimal: false });
    expect(read.errors).toEqual([]);
    blocks = read.headers as readonly Header[];
  });

  /** What an address is answered with; a value for each block that has one. */
  function headersAt(path: string): ReadonlyMap<string, readonly string[]> {
    const all = new Map<string, readonly string[]>();
    for (const { forRegExp, values } of blocks) {
      if (!new RegExp(forRegExp).test(path)) continue;
      for (const [name, value] of Object.entries(values)) all.set(name, [...(all.get(name) ?? []), value]);
    }
    return all;
  }

  const paths = [
    '/',
    '/index.html',
    '/zh/why.html',
    '/en/keywords/x.html',
    '/assets/x.js',
    '/pagefind/index/x',
    '/faq.zh.json',
  ];

  it.each(paths)('%s gets no header twice, and what everything gets', (path) => {
    const headers = headersAt(path);
    for (const [name, values] of headers) expect(values, name).toHaveLength(1);
    for (const [name, value] of Object.entries(headersOfAll)) expect(headers.get(name)).toEqual([value]);
  });

  it('a page keeps policy, language and caching, all three', () => {
    const headers = headersAt('/zh/why.html');
    expect(headers.get('Content-Security-Policy')?.[0]).toMatch(/^default-src 'none'.*;frame-ancestors 'none'$/);
    expect(headers.get('Content-Language')).toEqual(['zh-CN']);
    expect(headers.get('Cache-Control')).toEqual([REVALIDATED]);
    expect(headersAt('/assets/x.js').get('Cache-Control')).toEqual([IMMUTABLE]);
  });
});

describe('_headers, as Cloudflare documents it', () => {
  const text = headersFile(rules);
  const patterns = text.split('\n').filter((line) => line.startsWith('/'));

  it('names no pattern twice, for the last of two would be taken alone', () => {
    expect(patterns).toEqual([...new Set(patterns)]);
  });

  it('keeps to its limits', () => {
    expect(patterns.length).toBeLessThanOrEqual(MAX_BLOCKS);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(MAX_LINE);
    expect(redirects.length).toBeLessThanOrEqual(MAX_REDIRECTS);
  });
});

it('_redirects leads where every other host leads, as Netlify’s own parser reads it', async () => {
  const file = await fileOf('_redirects', redirectsFile(rules));
  const read = await parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: true });
  expect(read.errors).toEqual([]);
  const led = (read.redirects as readonly { from: string; to: string; status: number }[]).map(
    ({ from, to, status }) => ({ from, to, status }),
  );
  expect(led).toEqual(redirects.map(({ from, to, status }) => ({ from: `/${from}`, to: `/${to}`, status })));
});

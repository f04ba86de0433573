import { expect } from '@playwright/test';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { builtFolder } from '../../src/commands/root.ts';
import { strings } from '../../src/i18n/strings.ts';
import { ask } from './ask.ts';
import type { Step } from './walk.ts';

/** Encodings a server of ours hands out ready-made. */
const encodings = { br: brotliDecompressSync, gzip: gunzipSync } as const;

/** What a host does besides, once it has read the files that the build makes for it. */
export function configuredSteps(encoding: keyof typeof encodings): Readonly<Record<string, Step>> {
  return {
    '404 page': async ({ page, address }) => {
      for (const path of ['en/nowhere.html', 'zh/a/b/nowhere.html', 'nowhere']) {
        const answer = await ask(address + path);
        expect(answer.status, path).toBe(404);
        expect(answer.body.toString(), path).toContain(strings('zh').notFoundTitle);
      }
      await page.goto(`${address}en/a/b/nowhere.html`);
      await page.locator('a[data-root-link="zh/index.html"]').click();
      await expect(page).toHaveURL(`${address}zh/index.html`);
    },
    redirects: async ({ page, address }) => {
      const { status, headers } = await ask(`${address}zh/keywords/`);
      expect(status).toBe(302);
      const target = new URL(headers.location ?? '', `${address}zh/keywords/`).href;
      expect(decodeURI(target)).toBe(decodeURI(`${address}zh/index.html`));
      await page.goto(`${address}en/category/`);
      expect(decodeURI(page.url())).toBe(decodeURI(`${address}en/index.html`));
    },
    'without slash': async ({ page, address }) => {
      // Nobody can leave the slash of a domain's root out.
      if (new URL(address).pathname === '/') return;
      expect((await ask(address.replace(/\/$/, ''))).status).toBe(301);
      await page.goto(address.replace(/\/$/, ''));
      // The page at the root sends readers on to their language.
      await page.waitForURL(/\/(zh|en)\/index\.html$/);
      expect(decodeURI(page.url())).toContain(decodeURI(address));
    },
    headers: async ({ address }) => {
      const home = (await ask(`${address}zh/index.html`)).headers;
      expect(home['content-type']?.toLowerCase().replace(' ', '')).toBe('text/html;charset=utf-8');
      expect(home['content-security-policy']).toMatch(/^default-src 'none';.*;frame-ancestors 'none'$/);
      expect(home['x-content-type-options']).toBe('nosniff');
      expect(home['referrer-policy']).toBe('no-referrer');
      expect(home['permissions-policy']).toContain('camera=()');
      expect(home['content-language']).toBe('zh-CN');
      expect(home['cache-control']).toBe('no-cache');
      const again = await ask(`${address}zh/index.html`, {
        'if-none-match': home.etag ?? '',
        'if-modified-since': home['last-modified'] ?? '',
      });
      expect(again.status, 'a copy that is still good').toBe(304);
      expect((await ask(address)).headers['content-security-policy']).toContain('frame-ancestors');
      for (const path of [await firstOf('assets/*.js'), await firstOf('pagefind/index/*')]) {
        expect((await ask(address + path)).headers['cache-control'], path).toContain('immutable');
      }
      expect((await ask(`${address}pagefind/pagefind.js`)).headers['cache-control']).toBe('no-cache');
      // Others may read the data from pages of their own.
      expect((await ask(`${address}faq.zh.json`)).headers['access-control-allow-origin']).toBe('*');
    },
    compressed: async ({ address }) => {
      for (const path of ['zh/index.html', 'search/zh.json', await firstOf('assets/*.js')]) {
        const plain = await readFile(join(builtFolder, path));
        const twin = await readFile(join(builtFolder, `${path}.${encoding === 'gzip' ? 'gz' : 'br'}`));
        const { headers, body } = await ask(address + path, { 'accept-encoding': encoding });
        expect(headers['content-encoding'], path).toBe(encoding);
        expect(body.equals(twin), `${path} is the twin made by the build`).toBe(true);
        expect(encodings[encoding](body).equals(plain), path).toBe(true);
        expect(headers.vary?.toLowerCase(), path).toContain('accept-encoding');
        const type = (await ask(address + path)).headers['content-type'];
        expect(headers['content-type'], path).toBe(type);
      }
    },
  };
}

async function firstOf(pattern: string): Promise<string> {
  for await (const path of glob(pattern, { cwd: builtFolder })) if (!/\.(br|gz)$/.test(path)) return path;
  throw new Error(`dist/ has no ${pattern}`);
}

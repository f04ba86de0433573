import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtProjectWith } from '../another/project.ts';

/*
 * A site of more answers than anything may hold at once, here one of two answers that LARGE_SITE=1 has built so.
 */

let project: string;
let said: string;
let files: readonly string[];
let pages: readonly string[];

beforeAll(async () => {
  ({ project, said, files } = await builtProjectWith(fileURLToPath(new URL('../another/content', import.meta.url)), {
    LARGE_SITE: '1',
  }));
  pages = files.filter((file) => file.endsWith('.html'));
}, 300_000);

afterAll(() => rm(project, { recursive: true, force: true }));

function read(file: string): string {
  return readFileSync(join(project, 'dist', file), 'utf8');
}

/** Where a page's address leads to below the site's root. */
function target(page: string, pattern: RegExp): string {
  return posix.join(posix.dirname(page), pattern.exec(read(page))![1]!);
}

it('every page names one style sheet and one script, which are there, and has neither inside', () => {
  const [style, script] = [/^assets\/style\..*\.css$/, /^assets\/boot\..*\.js$/].map((name) =>
    files.find((file) => name.test(file)),
  );
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages.filter((file) => file !== '404.html')) {
    expect(read(page), page).not.toMatch(/<style|<script>/);
    expect(target(page, /<link rel="stylesheet" href="([^"]+)">/), page).toBe(style);
    expect(target(page, /<script src="([^"]+)"><\/script>/), page).toBe(script);
  }
  expect(read(style!)).toContain('#1f6f43');
});

it('the page for what is missing, served at any depth, has both inside, under the policy all pages and hosts have', () => {
  const page = read('404.html');
  const policyOf = (html: string): string => /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)![1]!;
  for (const name of ['style', 'script']) {
    const [, text = ''] = new RegExp(`<${name}>([^]+?)</${name}>`).exec(page)!;
    expect(policyOf(page)).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  expect(policyOf(page)).toMatch(/;style-src 'self' /);
  expect(new Set(pages.map((path) => policyOf(read(path)))).size).toBe(1);
  expect(read('_headers')).toContain(policyOf(page));
});

it('nothing holds all answers, and the build says so', () => {
  expect(files.filter((file) => /gutenbox-faq|\.zip$|^sw\.js$|^offline\//.test(file))).toEqual([]);
  expect(read('en/all.html')).toContain('href="queue-stands-still.html"');
  expect(read('en/all.html')).not.toContain('spool_full');
  expect(read('en/offline.html')).not.toContain('gutenbox-faq');
  expect(said).toMatch(/all\.html lists the answers only.*style and script are files of their own/);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { surroundingsOf } from '../../src/build/answer-text/integration.ts';

const root = mkdtempSync(join(tmpdir(), 'emqx-faq-surroundings-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

it('texts are rendered anew when what they are rendered with is another, and only then', async () => {
  write('content/answers/emfile/zh.mdx', 'text');
  write('content/glossary.yaml', 'terms');
  const before = await surroundingsOf(root);
  write('content/answers/emfile/zh.mdx', 'another text');
  expect(await surroundingsOf(root)).toBe(before);

  const digests = new Set([before]);
  const decisive = [
    'content/glossary.yaml',
    'content/site.json',
    'content/keywords/emfile.yaml',
    'src/build/answer-text/parts.ts',
    'src/i18n/zh.ts',
    'src/model/routes.ts',
    'astro.config.ts',
    'package-lock.json',
  ];
  for (const path of decisive) {
    write(path, 'something else');
    digests.add(await surroundingsOf(root));
  }
  expect(digests.size).toBe(decisive.length + 1);
});

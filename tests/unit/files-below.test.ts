import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-below-'));
  for (const path of ['zh/b.html', 'zh/a.html', 'zh/sub.d/c.html', 'en/a.html', '_headers', '.htaccess']) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('files below a folder', () => {
  it('are all of them, in order, without the folders', async () => {
    expect(await filesBelow(folder)).toEqual([
      '.htaccess',
      '_headers',
      'en/a.html',
      'zh/a.html',
      'zh/b.html',
      'zh/sub.d/c.html',
    ]);
  });

  it('are those that fit a pattern, each once', async () => {
    expect(await filesBelow(folder, 'zh/**/*.html', '**/a.*')).toEqual([
      'en/a.html',
      'zh/a.html',
      'zh/b.html',
      'zh/sub.d/c.html',
    ]);
    expect(await filesBelow(folder, 'zh/*.d')).toEqual([]);
  });
});

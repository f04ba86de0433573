import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { offlineWish } from '../../src/build/offline/wish.ts';
import { MAX_WHOLE } from '../../src/model/whole.ts';

function projectOf(answers: number): string {
  const root = mkdtempSync(join(tmpdir(), 'emqx-faq-wish-'));
  for (let at = 0; at < answers; at++) mkdirSync(join(root, `content/answers/a${String(at)}`), { recursive: true });
  return root;
}

it('what works without a network is made of a usual content, unless the author spares it', () => {
  const root = projectOf(3);
  expect(offlineWish(root, undefined)).toEqual({ state: 'wanted' });
  expect(offlineWish(root, '0')).toEqual({ state: 'spared' });
});

it('a content too large for one file goes without, and the build says which limit it passed', () => {
  expect(offlineWish(projectOf(MAX_WHOLE), undefined)).toEqual({ state: 'wanted' });
  const wish = offlineWish(projectOf(MAX_WHOLE + 1), undefined);
  expect(wish).toMatchObject({ state: 'too-large' });
  expect(JSON.stringify(wish)).toContain('MAX_WHOLE');
});

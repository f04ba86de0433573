import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteSize } from '../../src/build/large-site.ts';
import { policyOf } from '../../src/layouts/policy.ts';
import { MAX_WHOLE } from '../../src/model/whole.ts';

function projectOf(answers: number): string {
  const root = mkdtempSync(join(tmpdir(), 'emqx-faq-size-'));
  for (let at = 0; at < answers; at++) mkdirSync(join(root, `content/answers/a${String(at)}`), { recursive: true });
  return root;
}

it('a site is large above the limit, and the build says which limit it passed', () => {
  expect(siteSize(projectOf(MAX_WHOLE), undefined).isLarge).toBe(false);
  const size = siteSize(projectOf(MAX_WHOLE + 1), undefined);
  expect(size.isLarge).toBe(true);
  expect(size.why).toContain(`${String(MAX_WHOLE + 1)} answers`);
  expect(size.why).toContain('MAX_WHOLE');
});

it('who wants to see a large site gets one of any size', () => {
  const root = projectOf(3);
  expect(siteSize(root, undefined).isLarge).toBe(false);
  expect(siteSize(root, '1').isLarge).toBe(true);
});

it('the policy of a large site lets its own style sheets in, and that of others none', () => {
  const texts = { script: 'x', style: 'y' };
  const styles = (policy: string): string => policy.split(';').find((rule) => rule.startsWith('style-src'))!;
  expect(styles(policyOf(texts))).not.toContain("'self'");
  expect(styles(policyOf({ ...texts, hasFiles: true }))).toContain("'self'");
});

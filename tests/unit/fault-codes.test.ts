import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { annotationOf, faultCodes } from '../../src/model/fault.ts';

const contributing = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
const part = /### What the check tells\n([\s\S]*?)\n## /.exec(contributing)?.[1] ?? '';

it('CONTRIBUTING explains every code the check prints, and no other', () => {
  const entries = [...part.matchAll(/^- ((?:`[a-z-]+`(?:, )?)+):/gm)].flatMap(([, codes = '']) =>
    codes.match(/[a-z-]+/g),
  );
  expect(new Set(entries)).toEqual(new Set(faultCodes));
});

it('a fault becomes one line of a workflow, whatever its text holds', () => {
  const fault = { code: 'field-value', file: 'content/a.yaml', line: 3, what: '50%\nof it', mend: 'Mend.' } as const;
  expect(annotationOf(fault)).toBe('::error file=content/a.yaml,line=3,title=field-value::50%25%0Aof it. Mend.');
});

import { describe, expect, it } from 'vitest';
import { hasMaintained, type ReleaseLine } from '../../src/model/release-lines.ts';

const lines: readonly ReleaseLine[] = [
  { line: '5.10', released: '2025-06-10', latest: '5.10.4', latestReleased: '2026-06-01' },
  {
    line: '5.8',
    released: '2024-08-28',
    latest: '5.8.9',
    latestReleased: '2025-12-31',
    maintainedUntil: '2026-02-27',
  },
];

describe('a version somebody still has to mend', () => {
  it.each([
    ['a line without an end', '5.10.1', '2026-11-26', true],
    ['the last day of a line', '5.8.1', '2026-02-27', true],
    ['the day after', '5.8.1', '2026-02-28', false],
    ['a line newer than the table', '6.4.0', '2026-11-26', true],
    ['a line older than the table', '3.4.1', '2026-11-26', false],
  ])('%s', (_, version, today, expected) => {
    expect(hasMaintained([version], lines, today)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { rangesOf, SMALL } from '../../src/browser/diagnose/ranges.ts';
import { logPieces } from '../bench/diagnose-lines.ts';

const log = [...logPieces(SMALL + 1_000_000)].join('');
const READERS = 2;

describe('a large log is read by several workers, cut where a record begins', () => {
  it.each([
    ['as EMQX writes it', ''],
    ['from docker compose', 'emqx-1  | '],
    ['from docker with times', '2026-11-23T08:00:00.123456789Z '],
    ['from containerd', '2026-11-23T08:00:00.123456789+00:00 stdout F '],
    ['from journald', 'Nov 23 08:00:00 my-host emqx[1234]: '],
    ['from kubectl', '[pod/emqx-core-0/emqx] '],
  ])('%s', async (_, prefix) => {
    const file = new Blob([log.replace(/^(?=.)/gm, prefix)]);
    const ranges = await rangesOf(file, READERS);
    expect(ranges.length).toBeGreaterThan(1);
    expect(ranges.reduce((sum, { size }) => sum + size, 0)).toBe(file.size);
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00 \[/;
    for (const range of ranges) {
      const head = await range.slice(0, 200).text();
      expect(head.startsWith(prefix)).toBe(true);
      expect(head.slice(prefix.length)).toMatch(time);
    }
  });

  it('text that is no log stays whole', async () => {
    expect(await rangesOf(new Blob(['no time in here\n'.repeat(SMALL / 16 + 1)]), READERS)).toHaveLength(1);
  });
});

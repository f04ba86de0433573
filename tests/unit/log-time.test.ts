import { describe, expect, it } from 'vitest';
import { endOfTime, timeOf } from '../../src/search/log-time.ts';

const SECOND = Date.UTC(2024, 4, 14, 9, 57, 54);
const HOUR = 3_600_000;

describe('the time of a record is read', () => {
  it.each([
    ['2024-05-14T09:57:54.195000+09:00 [warning] msg: x', SECOND + 195 - 9 * HOUR],
    ['2024-05-14T09:57:54.195Z [warning] msg: x', SECOND + 195],
    ['2024-05-14 09:57:54.195 [warning] x', SECOND + 195],
    ['2024-05-14 09:57:54,19 x', SECOND + 190],
    ['2024-05-14T09:57:54.123456789-0330 x', SECOND + 123 + 3.5 * HOUR],
    ['2024-05-14T09:57:54 +08:00 x', SECOND - 8 * HOUR],
    ['2024-05-14T09:57:54+9', SECOND],
    ['emqx-1  | 2024-05-14T09:57:54.195000+00:00 [warning] x', SECOND + 195],
    ['May 14 11:57:55 my-host-1 emqx[1234]: 2024-05-14T09:57:54Z [warning] x', SECOND],
    ['14-May-2024::09:57:54.955314 [error] x', SECOND],
    ['{"time":1715680674000123,"level":"error","msg":"x"}', SECOND],
    ['{"level":"error","time":1715680674000123}', SECOND],
    ['09:57:54.195 [error] x', undefined],
    ['2024-05-14T09:57', undefined],
    [`${'x'.repeat(110)}2024-05-14T09:57:54Z`, undefined],
  ])('%s', (record, time) => {
    expect(timeOf(record, 0, record.length)).toBe(time);
    const inside = `x\n${record}`;
    expect(timeOf(inside, 2, inside.length)).toBe(time);
  });
});

describe('words are looked for behind the time that begins a record', () => {
  it.each([
    ['2024-05-14T09:57:54.195000+09:00 [warning] msg: x', ' [warning] msg: x'],
    ['2024-05-14T09:57:54Z 1883', ' 1883'],
    ['2024-05-14 09:57:54,195 0x87 x', ' 0x87 x'],
    ['2024-05-14T09:57:54.195 \u001b[33m', ' \u001b[33m'],
    ['2024-05-14 0x87 x', '2024-05-14 0x87 x'],
    ['2024-05-14T09:57:54.195:econnrefused', '2024-05-14T09:57:54.195:econnrefused'],
    ['2024-05-14T09:57:54.195000+09:00', '2024-05-14T09:57:54.195000+09:00'],
    ['emqx-1  | 2024-05-14T09:57:54Z x', 'emqx-1  | 2024-05-14T09:57:54Z x'],
    ['', ''],
  ])('%s', (record, rest) => {
    const codes = new TextEncoder().encode(record);
    expect(record.slice(endOfTime(codes, 0, codes.length))).toBe(rest);
  });
});

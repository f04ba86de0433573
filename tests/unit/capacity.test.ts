import { describe, expect, it } from 'vitest';
import { PACKAGED_HANDLES, planHandles, planPorts } from '../../src/model/capacity.ts';

const linux = { low: 32_768, high: 60_999, sources: 1, destinations: 1 };

describe('source ports', () => {
  it.each([
    ['the default of Linux', { ...linux, wanted: 28_232 }, { portsEach: 28_232, capacity: 28_232, sourcesNeeded: 1 }],
    ['one connection more', { ...linux, wanted: 28_233 }, { portsEach: 28_232, capacity: 28_232, sourcesNeeded: 2 }],
    [
      'a wider range and several addresses',
      { wanted: 1_000_000, low: 1024, high: 65_535, sources: 4, destinations: 1 },
      { portsEach: 64_512, capacity: 258_048, sourcesNeeded: 16 },
    ],
    [
      'several addresses of the broker',
      { wanted: 100_000, low: 1024, high: 65_535, sources: 1, destinations: 2 },
      { portsEach: 64_512, capacity: 129_024, sourcesNeeded: 1 },
    ],
    [
      'bounds the wrong way round: nothing',
      { wanted: 10, low: 2000, high: 1000, sources: 1, destinations: 1 },
      { portsEach: 0, capacity: 0, sourcesNeeded: Infinity },
    ],
  ])('%s', (_, plan, expected) => {
    expect(planPorts(plan)).toEqual(expected);
  });
});

describe('file handles', () => {
  it('what the packages set is enough up to it, and never undercut', () => {
    expect(planHandles(1000, 100)).toEqual({ need: 1100, limit: PACKAGED_HANDLES });
    expect(planHandles(PACKAGED_HANDLES, 0).limit).toBe(PACKAGED_HANDLES);
  });

  it('above it the next power of two', () => {
    expect(planHandles(PACKAGED_HANDLES, 1)).toEqual({ need: 1_048_577, limit: 2_097_152 });
    expect(planHandles(5_000_000, 10_000).limit).toBe(8_388_608);
  });
});

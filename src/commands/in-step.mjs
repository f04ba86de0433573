// @ts-check
// Part of the first step, so plain JavaScript (see install.mjs).

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Why node_modules is not what the lock file says, or undefined when it is. npm notes what it installed in
 * `node_modules/.package-lock.json`, so no package needs to be opened.
 * @param {Lock} lock
 * @param {Lock | undefined} installed
 * @param {{ platform: string, arch: string }} machine
 * @returns {string | undefined}
 */
export function differenceFromLock(lock, installed, machine) {
  if (!installed) return 'there are none yet';
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    const name = path.replace(/^.*node_modules\//, '');
    if (found) {
      if (found.version !== wanted.version) return `${name} is ${found.version}, not ${wanted.version}`;
    } else if (!wanted.optional) return `${name} is missing`;
    else if (name.startsWith('node-') && isFor(wanted, machine)) return `${name} is missing`;
  }
  return undefined;
}

/**
 * @param {LockedPackage} locked
 * @param {{ platform: string, arch: string }} machine
 */
function isFor(locked, machine) {
  return [locked.os].flat().includes(machine.platform) && [locked.cpu].flat().includes(machine.arch);
}

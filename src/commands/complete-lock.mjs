// @ts-check
// Packages with a binary per system list them all as optional dependencies. When the registry in reach lacks one, npm
// leaves it out of the lock file without a word, and `npm ci` then refuses the lock file on every system. An entry
// without integrity heals that: systems that need the package find it, the others skip it.

/**
 * @typedef {{ version: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Added
 * @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Locked
 * @typedef {{ packages: Record<string, Locked | Added> }} Lock
 */

const PLATFORMS = /** @type {const} */ ({
  darwin: 'darwin',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  win32: 'win32',
  windows: 'win32',
  win: 'win32',
});
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'wasm32'];
const LIBRARIES = /** @type {const} */ ({ gnu: 'glibc', musl: 'musl' });

/**
 * Adds the missing entries to a lock file.
 * @param {Lock} lock changed in place
 * @returns {readonly string[]} what was added, as `path version`
 */
export function completeLock(lock) {
  /** @type {string[]} */
  const added = [];
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '' || !('optionalDependencies' in locked)) continue;
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      // A range cannot be resolved without the registry; packages of one release name each other exactly.
      if (!/^\d+\.\d+\.\d+/.test(version)) continue;
      const found = placeOf(lock, path, name);
      if (found !== undefined && lock.packages[found]?.version === version) continue;
      // Beside its owner, or inside it where another version has that place.
      const place = found === undefined ? `${folderOf(path)}node_modules/${name}` : `${path}/node_modules/${name}`;
      lock.packages[place] = { version, ...(locked.dev ? { dev: true } : {}), ...systemOf(name), optional: true };
      added.push(`${place} ${version}`);
    }
  }
  if (added.length > 0) {
    const { '': project, ...others } = lock.packages;
    const sorted = Object.entries(others).sort(([a], [b]) => a.localeCompare(b, 'en'));
    lock.packages = Object.fromEntries([['', project ?? {}], ...sorted]);
  }
  return added;
}

/**
 * Where a package standing at `path` finds `name`, by Node's rule.
 * @param {Lock} lock
 * @param {string} path
 * @param {string} name
 */
function placeOf(lock, path, name) {
  for (let folder = `${path}/`; ; folder = folderOf(folder)) {
    const place = `${folder}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (folder === '') return undefined;
  }
}

/**
 * The package that holds the one at `path`, with a slash at its end; empty for the project.
 * @param {string} path
 */
function folderOf(path) {
  return path.slice(0, path.lastIndexOf('node_modules/'));
}

/**
 * @param {string} name
 * @example systemOf('@pagefind/windows-x64') // { cpu: ['x64'], os: ['win32'] }
 * @returns {{ cpu?: string[], libc?: string[], os?: string[] }}
 */
function systemOf(name) {
  const words = name.replace(/^.*\//, '').split(/[-_]/);
  const pick = (/** @type {Readonly<Record<string, string>>} */ table) =>
    words.flatMap((word) => (table[word] === undefined ? [] : [table[word]])).slice(0, 1);
  const cpu = PROCESSORS.filter((processor) => words.includes(processor)).slice(0, 1);
  const os = pick(PLATFORMS);
  const libc = pick(LIBRARIES);
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  };
}

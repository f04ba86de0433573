// @ts-check
// The first step of every command. It runs on the machine's own Node, which may be too old for all the rest, so it is
// plain JavaScript without dependencies.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differenceFromLock } from './in-step.mjs';

const OLDEST_FOR_NPM = [20, 0]; // runs this file and npm
const OLDEST_FOR_SITE = [22, 22]; // Astro asks for 22.12, html-validate and eslint-plugin-astro for 22.22

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {readonly string[]} lines */
function fail(...lines) {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
}

/**
 * @param {string} version
 * @param {readonly number[]} oldest
 * @example isAtLeast('v22.9.0', [22, 22]) // false
 */
function isAtLeast(version, [major, minor]) {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number);
  return a > Number(major) || (a === Number(major) && b >= Number(minor));
}

/** @param {string} file */
function readJson(file) {
  return existsSync(join(root, file)) ? JSON.parse(readFileSync(join(root, file), 'utf8')) : undefined;
}

function install() {
  const reason = differenceFromLock(
    readJson('package-lock.json'),
    readJson('node_modules/.package-lock.json'),
    process,
  );
  if (reason === undefined) return;
  console.log(`Installing packages, about a minute (${reason}) …`);
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  // npm's own path spares Windows the question of npm.cmd; started by hand, there is none.
  const result = npm
    ? spawnSync(process.env['npm_node_execpath'] ?? process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status === 0) return;
  fail(
    'The packages could not be installed; npm says why above.',
    'Without a network, run this once where there is one and copy the folder, node_modules included.',
  );
}

/** The Node that serves every script from here on: npm puts node_modules/.bin first on PATH. */
function checkNode() {
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(own)) {
    if (isAtLeast(process.version, OLDEST_FOR_SITE)) return;
    fail(
      `The site needs Node ${OLDEST_FOR_SITE.join('.')} or newer; this machine has ${process.version},`,
      `and there is no Node package for ${process.platform}-${process.arch} in node_modules.`,
      'Mend it in one of these ways:',
      '  - install Node 24 (https://nodejs.org) and run the same command again;',
      `  - if package.json lists node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}, run: npm ci --include=optional`,
    );
  }
  try {
    const options = { encoding: /** @type {const} */ ('utf8'), shell: process.platform === 'win32' };
    const version = execFileSync(process.platform === 'win32' ? `"${own}"` : own, ['--version'], options).trim();
    if (!isAtLeast(version, OLDEST_FOR_SITE)) throw new Error(`it is ${version}`);
  } catch (error) {
    fail(
      `The Node in node_modules does not run here (${error instanceof Error ? error.message : String(error)}).`,
      'Was node_modules copied from another system? Remove it and run the same command again.',
    );
  }
}

if (!isAtLeast(process.version, OLDEST_FOR_NPM)) {
  fail(`Node ${OLDEST_FOR_NPM[0]} or newer is needed to install the packages; this machine has ${process.version}.`);
}
install();
checkNode();

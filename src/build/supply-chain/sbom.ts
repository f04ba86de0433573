import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The part of a CycloneDX list that npm fills with the time, a random number, the folder's name and itself. */
interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
}

/**
 * Every package the lock file names, in CycloneDX as `npm sbom` writes it, without what differs between two runs.
 * @throws Error when npm does not know the command, which came with npm 9.8
 */
export async function sbom(root: string): Promise<string> {
  // A build is in production, where npm would leave out what only builds and tests, and more.
  const args = ['sbom', '--package-lock-only', '--include=dev', '--sbom-format=cyclonedx', '--sbom-type=application'];
  // npm's own path spares Windows the question of npm.cmd; without it, npm is on the path.
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const options = { cwd: root, maxBuffer: 1 << 26, shell: npm === undefined && process.platform === 'win32' };
  const { stdout } = await promisify(execFile)(command, [...first, ...args], options);
  const bom = JSON.parse(stdout) as Bom;
  const { name } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly name: string };
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  bom.metadata.component.name = name;
  return `${JSON.stringify(bom, null, 1)}\n`;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../files-below.ts';
import { shippedPackages } from './shipped.ts';

const RULE = '-'.repeat(80);

/**
 * The licences of all that readers get, whole, as most of them ask for: ours first, then each package's.
 * @throws Error when a package that ships has no licence text, for then it may not ship
 */
export async function licenceList(root: string): Promise<string> {
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  const theirs = await Promise.all(shippedPackages().map(([name, what]) => licenceOf(root, name, what)));
  return `${[own.trim(), ...theirs].join(`\n\n${RULE}\n\n`)}\n`;
}

async function licenceOf(root: string, name: string, what: string): Promise<string> {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license?: string;
  };
  // Some packages have a folder of licences, some those of others in a file of their own.
  const files = await filesBelow(folder, '{licen[cs]e,LICEN[CS]E}{,.*,/*}', 'THIRD*PARTY*');
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  if (license === undefined || texts.length === 0) {
    throw new Error(`the package ${name} reaches readers, but has no licence to give them with it`);
  }
  return `${name} ${version} (${license}): ${what}\n\n${texts.map((text) => text.trim()).join('\n\n')}`;
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { archivePath } from '../../model/edition.ts';
import { site } from '../../model/site.ts';
import { filesBelow } from '../files-below.ts';

/** The folder the archive unpacks to. */
const FOLDER = site.id;
const MODE = 0o100644; // a plain file everybody may read, wherever it was built
const UNIX = 3;

/** Compressed twins are for hosts, and what is offered for download needs no second copy. */
const isLeftOut = (path: string): boolean => /\.(br|gz)$/.test(path) || path.startsWith(`${site.id}.`);

/** Packs the built folder; the same content on the same day gives the same bytes. @returns size in bytes */
export async function writeArchive(folder: string, day: string): Promise<number> {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // An archive has no time zone and takes the machine's, so the day is given in that.
  const mtime = new Date(year, month - 1, date);
  const files: Zippable = {};
  // Every file: those for servers have names without an ending, or begin with a dot.
  for (const path of await filesBelow(folder)) {
    if (!isLeftOut(path)) files[`${FOLDER}/${path}`] = await readFile(join(folder, path));
  }
  const zip = zipSync(files, { level: 9, mtime, os: UNIX, attrs: MODE * 0x10000 });
  await writeFile(join(folder, archivePath), zip);
  return zip.length;
}

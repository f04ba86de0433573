// npm test reproducible: builds the project once more at another path, on another day, in another time zone and language,
// and compares every file with dist/, which must be this state's build.
import { constants } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder, root } from '../../src/commands/root.ts';
import { run } from '../../src/commands/run.ts';

const SHOWN = 20; // files named; one fault tends to be in hundreds
const CONTEXT = 60; // characters shown around the first difference

const scratch = await mkdtemp(join(tmpdir(), 'emqx-faq-again-'));
const copy = join(scratch, '另一处 again');
const faults: string[] = [];
let compared = 0;
try {
  await copyProject();
  await build();
  const [here, there] = await Promise.all([filesOf(builtFolder), filesOf(join(copy, 'dist'))]);
  const all = [...new Set([...here, ...there])].sort();
  compared = all.length;
  const [first, second] = [new Set(here), new Set(there)];
  for (const path of all) {
    if (!second.has(path)) faults.push(`${path}: only the first build has it`);
    else if (!first.has(path)) faults.push(`${path}: only the second build has it`);
    else faults.push(...(await differencesIn(path)));
  }
} catch (error) {
  faults.push(error instanceof Error ? error.message : String(error));
} finally {
  await rm(scratch, { recursive: true, force: true });
}
if (compared === 0 && faults.length === 0) faults.push('no file was compared');
for (const fault of faults.slice(0, SHOWN)) process.stdout.write(`${fault}\n`);
if (faults.length > SHOWN) process.stdout.write(`… and ${faults.length - SHOWN} more\n`);
process.stdout.write(`${compared} files of two builds compared, ${faults.length} differ\n`);
const count = { passed: compared - Math.min(compared, faults.length), failed: faults.length };
if (process.env.WALK_REPORT) await writeFile(process.env.WALK_REPORT, JSON.stringify(count));
process.exit(faults.length > 0 ? 1 : 0);

/** What git knows or would take, and the installed packages; nothing that an earlier build left behind. */
async function copyProject(): Promise<void> {
  const { succeeded, output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    output: 'kept',
  });
  if (!succeeded) throw new Error(`git does not tell the project's files: ${output}`);
  for (const path of output.split('\0').filter(Boolean)) {
    const target = join(copy, path);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(root, path), target);
  }
  // Copied, not linked: a link would lead the build back to the first path.
  await cp(join(root, 'node_modules'), join(copy, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    // Caches hold what the first build found out.
    filter: (path) => !/node_modules[\\/]\.(astro|vite|cache)$/.test(path),
  });
}

async function build(): Promise<void> {
  const otherDay = pathToFileURL(join(copy, 'tests/reproducible/other-day.mjs')).href;
  const { succeeded, output } = await run(join(copy, 'node_modules/.bin/astro'), ['build', '--root', copy], {
    output: 'kept',
    cwd: copy,
    env: {
      NODE_OPTIONS: `--import=${otherDay}`,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'C',
      LANG: 'C',
      COMPRESS: (await hasTwins()) ? '1' : '0',
    },
  });
  if (!succeeded) throw new Error(`the second build failed:\n${output}`);
}

/** Whether the first build was made with the compressed file beside each file. */
async function hasTwins(): Promise<boolean> {
  return (await filesOf(builtFolder)).includes('index.html.br');
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** @returns what differs, for a person, or nothing */
async function differencesIn(path: string): Promise<readonly string[]> {
  const [here, there] = (await Promise.all(
    [builtFolder, join(copy, 'dist')].map((folder) => readFile(join(folder, path))),
  )) as [Buffer, Buffer];
  if (here.equals(there)) return [];
  const at = here.findIndex((byte, place) => byte !== there[place]);
  const [first, second] = [here, there].map((bytes) =>
    JSON.stringify(bytes.subarray(Math.max(0, at - CONTEXT), at + CONTEXT).toString('utf8')),
  );
  return [`${path}: differs from byte ${at} on\n  first:  ${first}\n  second: ${second}`];
}

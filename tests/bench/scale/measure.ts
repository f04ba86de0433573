import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Measured {
  readonly succeeded: boolean;
  /** Seconds from the start to each line that begins a phase, by the name given to it. */
  readonly marks: ReadonlyMap<string, number>;
  readonly seconds: number;
  /** Of the program and all it started, highest at any look, in bytes. */
  readonly peakMemory: number;
  readonly output: string;
}

const LOOK_EVERY = 200; // milliseconds

/** Runs a build and looks at it from outside, so that nothing of it has to be changed for being measured. */
export async function measure(
  command: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly phases: readonly (readonly [string, RegExp])[];
  },
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const marks = new Map<string, number>();
  let output = '';
  let peakMemory = 0;
  const since = (): number => (performance.now() - started) / 1000;
  const hear = (text: string): void => {
    output = (output + text).slice(-100_000);
    // In their order, for a build says "Completed" more than once.
    const next = options.phases.find(([name]) => !marks.has(name));
    if (next?.[1].test(text)) marks.set(next[0], since());
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const looking = setInterval(() => {
    peakMemory = Math.max(peakMemory, memoryOf(child.pid!));
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(looking);
  return { succeeded: code === 0, marks, seconds: since(), peakMemory, output };
}

/** Resident memory of a process and its children, from /proc; 0 on systems that have none. */
function memoryOf(pid: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const status = readIfThere(`/proc/${name}/status`);
      parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0));
      sizes.set(Number(name), Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) * 1024);
    }
  } catch {
    return 0;
  }
  const isOurs = (one: number): boolean => one === pid || (parents.has(one) && one > 1 && isOurs(parents.get(one)!));
  return [...sizes].reduce((sum, [one, size]) => sum + (isOurs(one) ? size : 0), 0);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // It has ended since it was listed.
  }
}

/** Bytes of all files below a folder whose path matches. */
export async function sizeOf(folder: string, matching = /./): Promise<number> {
  let sum = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && matching.test(path.slice(folder.length + 1))) sum += (await stat(path)).size;
  }
  return sum;
}

/** One hash of all files below a folder, their names and bytes. */
export async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(await readFile(path));
  return hash.digest('hex');
}

import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Measured {
  readonly succeeded: boolean;
  /** What had been spent when each phase began, by its name. */
  readonly marks: ReadonlyMap<string, Spent>;
  readonly spent: Spent;
  /** Of the program and all it started, highest at any look, in bytes; and within each phase, by its name. */
  readonly peakMemory: number;
  readonly peaks: ReadonlyMap<string, number>;
  readonly output: string;
}

/** What a build does before the first of its phases. */
export const START = 'start';

/** Names of phases and the lines of output that begin them, in order. */
export type Phases = readonly (readonly [name: string, begins: RegExp])[];

export interface Spent {
  /** As the clock on the wall has it; other programs on the machine make it longer. */
  readonly seconds: number;
  /** Seconds on any core, of the program and all it started, which is what to compare on a machine that others use. */
  readonly processor: number;
}

const LOOK_EVERY = 200; // milliseconds

/** Runs a build and looks at it from outside, so that nothing of it has to be changed for being measured. */
export async function measure(
  command: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly phases: Phases;
  },
): Promise<Measured> {
  const started = performance.now();
  const before = statOf('self').ended;
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const marks = new Map<string, Spent>();
  let output = '';
  const peaks = new Map<string, number>();
  let seen = 0;
  const since = (): number => (performance.now() - started) / 1000;
  const hear = (line: string): void => {
    output = `${output}${line}\n`.slice(-100_000);
    // In their order, for a build says "Completed" more than once.
    const next = options.phases.find(([name]) => !marks.has(name));
    if (next?.[1].test(line)) marks.set(next[0], { seconds: since(), processor: treeOf(child.pid!).processor });
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const looking = setInterval(() => {
    const tree = treeOf(child.pid!);
    const phase = [...marks.keys()].at(-1) ?? START;
    peaks.set(phase, Math.max(peaks.get(phase) ?? 0, tree.memory));
    seen = tree.processor;
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(looking);
  // What outlives the program that started it is not told of; Starlight leaves Pagefind behind like that.
  const spent = { seconds: since(), processor: Math.max(seen, statOf('self').ended - before) };
  return { succeeded: code === 0, marks, spent, peakMemory: Math.max(...peaks.values()), peaks, output };
}

/** What the kernel counts in; the same on every Linux. */
const TICKS = 100; // a second

/** Of a process and all below it, from /proc: resident memory, and seconds on any core. 0 on systems that have none. */
function treeOf(root: number): { readonly memory: number; readonly processor: number } {
  const pids = readdirIfThere('/proc').filter((name) => /^\d+$/.test(name));
  const stats = new Map(pids.map((pid) => [Number(pid), statOf(pid)]));
  const isOurs = (one: number): boolean => one === root || (one > 1 && isOurs(stats.get(one)?.parent ?? 0));
  const sum = { memory: 0, processor: 0 };
  for (const [pid, { own, ended }] of stats) {
    if (!isOurs(pid)) continue;
    const resident = /^VmRSS:\s*(\d+)/m.exec(readIfThere(`/proc/${String(pid)}/status`));
    sum.memory += Number(resident?.[1] ?? 0) * 1024;
    sum.processor += own + ended;
  }
  return sum;
}

/** Of a process its parent, and seconds on any core: its own, and of all it started that have ended. */
function statOf(pid: string): { readonly parent: number; readonly own: number; readonly ended: number } {
  // Numbered as in proc(5); the second field is the program's name, which may hold anything.
  const fields = readIfThere(`/proc/${pid}/stat`).replace(/^.*\)/s, '2').split(' ');
  const field = (number: number): number => Number(fields[number - 2] ?? 0);
  return { parent: field(4), own: (field(14) + field(15)) / TICKS, ended: (field(16) + field(17)) / TICKS };
}

function readdirIfThere(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
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

/** A hash of each file below a folder, by its path there. */
export async function digestsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    digests.set(path.slice(folder.length + 1), hash('sha256', await readFile(path)));
  }
  return digests;
}

/** Files that one of two folders has alone, or with other bytes. */
export function differingIn(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

export interface RunOptions {
  /** `shown` passes output on at once, `kept` collects it for the caller to show or not. */
  readonly output: 'shown' | 'kept';
  /** Where it runs; the project's folder when left out. */
  readonly cwd?: string;
  /** Added to this process's own; `undefined` takes a name out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The program is ended after this time, in milliseconds. */
  readonly timeout?: number;
}

export interface Ran {
  readonly succeeded: boolean;
  /** Empty when it was shown. */
  readonly output: string;
}

/** Runs a program of the project or the machine; one that is not there or takes too long has not succeeded. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    stdio: options.output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // The project's own Node and tools come first, as in npm's scripts.
    env: {
      ...process.env,
      ...options.env,
      PATH: `${join(options.cwd ?? root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
    },
    timeout: options.timeout,
    // Windows finds astro.cmd and its kin only through a shell.
    shell: process.platform === 'win32',
  });
  // Nothing goes on behind the back of someone who ended the command.
  const end = (): boolean => child.kill();
  process.once('exit', end);
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ succeeded: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ succeeded: code === 0, output });
    });
  });
}

import { spawn } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';

/** A server that runs until it is closed. */
export interface Running {
  readonly close: () => Promise<void>;
}

const START_LIMIT = 15_000; // ms; Apache on a busy machine takes one or two seconds

/** A port of the loopback nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/**
 * Starts a server in the foreground and waits until it takes connections.
 * @throws Error with what it printed, when it ends before or does not come up
 */
export async function startProcess(
  command: string,
  args: readonly string[],
  { host = '127.0.0.1', port, env = {} }: { host?: string; port: number; env?: Readonly<Record<string, string>> },
): Promise<Running> {
  // A group of its own, so that the workers of a server end with it.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    const end = (reason: string): void => {
      output += reason;
      hasEnded = true;
      resolve();
    };
    child.on('error', (error) => end(error.message));
    child.on('exit', (code, signal) => end(` (ended: ${code ?? signal})`));
  });
  const kill = (): void => {
    if (hasEnded || child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended in the meantime.
    }
  };
  process.once('exit', kill);
  const isUp = await waitFor(host, port, () => hasEnded);
  if (!isUp) {
    kill();
    throw new Error(`${command} did not start: ${output.trim()}`);
  }
  return {
    close: async () => {
      kill();
      process.off('exit', kill);
      await ended;
    },
  };
}

async function waitFor(host: string, port: number, isOver: () => boolean): Promise<boolean> {
  const until = performance.now() + START_LIMIT;
  while (performance.now() < until && !isOver()) {
    if (await takesConnections(host, port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function takesConnections(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const tell = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', tell(true));
    socket.once('error', tell(false));
    socket.setTimeout(1000, tell(false));
  });
}

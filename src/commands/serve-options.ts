import { parseArgs } from 'node:util';

const USUAL_PORT = 4321;

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
}

/** @example npm start -- --port 8080 --host 0.0.0.0 */
export function readServeOptions(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
  });
  const port = Number(values.port ?? process.env.PORT ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port takes a number up to 65535');
  return { host: values.host, port };
}

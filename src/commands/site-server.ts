import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteOptions {
  /** The built folder. */
  readonly folder: string;
  readonly host?: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** Path the folder is mounted at, decoded, with a slash at both ends. The rest of the host answers 404. */
  readonly mount?: string;
  /** Requests wait for this, so the address can be told before there is anything to serve. */
  readonly ready?: Promise<unknown>;
}

export interface RunningSite {
  readonly port: number;
  /** Address of the folder, encoded, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const PORTS_TO_TRY = 20;

/** Serves a built folder as a plain static host does: one address is one file, nothing is guessed. */
export async function serveSite(options: SiteOptions): Promise<RunningSite> {
  const { host = '127.0.0.1', mount = '/' } = options;
  const handle = siteHandler(options.folder, mount);
  const server = createServer((request, response) => {
    if (options.ready) void options.ready.then(() => handle(request, response));
    else handle(request, response);
  });
  const port = await listen(server, host, options.port);
  return {
    port,
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}${encodeURI(mount)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function siteHandler(folder: string, mount: string) {
  // dev: look on the disk at each request, for a build may replace the folder under a running server.
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: setType });
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [address = '/', query] = (request.url ?? '/').split('?', 2);
    const path = decodePath(address);
    if (path === undefined) {
      response.writeHead(400).end();
      return;
    }
    if (!path.startsWith(mount)) {
      if (`${path}/` === mount) redirect(response, `${address}/`, query);
      else notFound(folder, response);
      return;
    }
    const file = path.slice(mount.length);
    if (file !== '' && !file.endsWith('/') && isFolder(join(folder, file))) {
      redirect(response, `${address}/`, query);
      return;
    }
    // sirv reads the address from the request, and knows nothing of the mount.
    request.url = encodeURI(`/${file}${file === '' || file.endsWith('/') ? 'index.html' : ''}`);
    files(request, response, () => notFound(folder, response));
  };
}

function decodePath(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Pagefind's own file types have no registered name, and a missing one lets browsers guess. */
function setType(response: ServerResponse, pathname: string): void {
  if (/\.(pagefind|pf_\w+)$/.test(pathname)) response.setHeader('Content-Type', 'application/octet-stream');
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  response.writeHead(301, { location: query === undefined ? path : `${path}?${query}` }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  try {
    response.end(readFileSync(join(folder, '404.html')));
  } catch {
    response.end('Not found');
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function listen(server: Server, host: string, firstPort: number): Promise<number> {
  for (let port = firstPort; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port >= firstPort + PORTS_TO_TRY) throw error;
    }
  }
}

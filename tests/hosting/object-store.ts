import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Running } from './processes.ts';

/** What an upload tool guesses from the name; all the rest is stored as bytes. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
};

/** Like a bucket: a name is an object or is not there. No index pages, no redirects, no error page, an XML fault. */
export async function serveObjects(folder: string, port: number): Promise<Running> {
  const server = createServer((request, response) => {
    const key = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void stat(join(folder, key)).then(
      (found) => {
        if (key.endsWith('/') || !found.isFile()) return missing();
        const type = types[extname(key)] ?? 'binary/octet-stream';
        response.writeHead(200, { 'content-type': type, 'content-length': found.size });
        createReadStream(join(folder, key)).pipe(response);
      },
      () => missing(),
    );
    function missing(): void {
      response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { readFile } from './memory.ts';

/** What Pagefind calls as `fetch` in the single file. */
export function fetch(address: string): Promise<Response> {
  const path = address.replace(/^\//, '').replace(/\?.*$/, '');
  const file = readFile(path);
  return Promise.resolve(new Response(file ?? null, { status: file ? 200 : 404 }));
}

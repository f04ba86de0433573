import { readBlock } from './memory.ts';

/** What Pagefind calls as `fetch` in the single file. */
export async function fetch(address: string): Promise<Response> {
  const path = address.replace(/^\//, '').replace(/\?.*$/, '');
  return (await readBlock(path)) ?? new Response(null, { status: 404 });
}

/**
 * The site's files that search and recognition need, as the build put them into the single file: inert blocks at the
 * end of the body, packed. A block is unpacked when it is asked for.
 * @returns undefined when the file has no such block
 */
export async function readBlock(path: string): Promise<Response | undefined> {
  const block = document.querySelector<HTMLElement>(`script[data-file="${CSS.escape(path)}"]`);
  if (!block) return readPiece(path);
  // Pagefind unpacks its own files.
  return block.dataset.packed === undefined ? new Response(bytesOf(block)) : new Response(unpack(block));
}

let pieces: Promise<ReadonlyMap<string, Blob>> | undefined;

/** Small files are packed together, one behind the other. */
async function readPiece(path: string): Promise<Response | undefined> {
  pieces ??= readPieces();
  const piece = (await pieces).get(path);
  return piece && new Response(piece);
}

async function readPieces(): Promise<ReadonlyMap<string, Blob>> {
  const found = new Map<string, Blob>();
  const block = document.querySelector<HTMLElement>('script[data-files]');
  if (!block) return found;
  const all = await new Response(unpack(block)).blob();
  let from = 0;
  for (const [path, size] of JSON.parse(block.dataset.files!) as readonly (readonly [string, number])[]) {
    found.set(path, all.slice(from, from + size));
    from += size;
  }
  return found;
}

function unpack(block: HTMLElement): ReadableStream {
  return new Blob([bytesOf(block)]).stream().pipeThrough(new DecompressionStream('gzip'));
}

function bytesOf(block: HTMLElement): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(block.textContent), (character) => character.charCodeAt(0));
}

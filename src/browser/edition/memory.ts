/**
 * The site's files that search and recognition need, as the build put them into the single file: inert blocks at the
 * end of the body, packed. A block is unpacked when it is asked for.
 */
export function readBlock(path: string): Response | undefined {
  const block = document.querySelector(`script[data-file="${CSS.escape(path)}"]`);
  if (!block) return undefined;
  const packed = bytesOf(block.textContent);
  // Pagefind unpacks its own files.
  if (block.getAttribute('data-packed') === null) return new Response(packed);
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

import type { Asking } from './messages.ts';

const waiting = new Map<number, { resolve: (bytes: ArrayBuffer) => void; reject: (reason: Error) => void }>();
let asked = 0;

/**
 * The bytes of a file or a part of it, read in a worker. WebKit forbids that to the workers of a page opened from disk;
 * the page itself may, so it is asked then. @throws Error when neither can
 */
export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer().catch(() => askPage(blob)));
}

/** What the page answered. @param bytes undefined when it could not read either */
export function hearBytes(id: number, bytes: ArrayBuffer | undefined): void {
  const asker = waiting.get(id);
  waiting.delete(id);
  if (bytes) asker?.resolve(bytes);
  else asker?.reject(new Error('the file cannot be read'));
}

function askPage(blob: Blob): Promise<ArrayBuffer> {
  const id = asked++;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    // The page's own types are loaded, in which a window would want to know whom it writes to.
    (globalThis as unknown as { postMessage: (message: Asking) => void }).postMessage({ kind: 'ask', id, blob });
  });
}

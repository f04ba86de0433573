import type { SourceFault } from './messages.ts';

const PIECE = 1 << 20; // bytes; large enough to be fast, small enough for a cancel to be heard in between

/** Raised in place of further pieces. */
export class SourceError extends Error {
  readonly fault: SourceFault;

  constructor(fault: SourceFault) {
    super(fault);
    this.fault = fault;
  }
}

/** First bytes of archives and packers that browsers cannot open. */
const packers: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // rar
];
const GZIP = [0x1f, 0x8b];

/**
 * The bytes of a file in pieces, unpacked when it is a .gz (told by its first bytes, not its name). `onRead` hears how
 * many bytes of the file itself were read. @throws SourceError
 */
export async function* piecesOf(blob: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const start = await bytesOf(blob.slice(0, 8));
  if (packers.some((magic) => startsWith(start, magic))) throw new SourceError('packed');
  yield* startsWith(start, GZIP) ? unpackedPieces(blob, onRead) : plainPieces(blob, onRead);
}

async function* plainPieces(blob: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  // The next piece is on its way while this one is read.
  let next = bytesOf(blob.slice(0, PIECE));
  for (let at = 0; at < blob.size; at += PIECE) {
    const piece = await next;
    const after = at + PIECE;
    if (after < blob.size) {
      next = bytesOf(blob.slice(after, after + PIECE));
      next.catch(() => undefined); // heard by the await above, unless the reader stops first
    }
    onRead(piece.length);
    yield piece;
  }
}

async function* unpackedPieces(blob: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (bytes, controller) => {
      onRead(bytes.length);
      controller.enqueue(bytes);
    },
  });
  const reader = blob.stream().pipeThrough(count).pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new SourceError('damaged');
      });
      if (done) return;
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new SourceError('unreadable'); // moved, deleted or forbidden since it was chosen
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

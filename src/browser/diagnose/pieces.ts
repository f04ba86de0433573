import { Gunzip } from 'fflate';
import { bytesOf } from './blob-bytes.ts';
import type { SourceFault } from './messages.ts';

const PIECE = 1 << 20; // bytes; large enough to be fast, small enough for a cancel to be heard in between
const AHEAD = 2; // pieces asked for before they are needed
/** Packed bytes unpacked at once: they may become a thousand times as many. */
const PACKED_PIECE = 16 << 10;
/** Unpacked bytes for each packed one beyond which a file is no log but a trap; even repetitive logs stay below 200. */
const MAX_RATIO = 500;
/** Unpacked bytes below which nothing is a trap. */
const SMALL = 16 << 20;

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

/** Whether a file that starts so must be unpacked from its beginning. */
export function isPacked(start: Uint8Array): boolean {
  return startsWith(start, GZIP) || isForeignArchive(start);
}

function isForeignArchive(start: Uint8Array): boolean {
  return packers.some((magic) => startsWith(start, magic));
}

/**
 * The bytes of a file in pieces, unpacked when it is a .gz (told by its first bytes, not its name). `onRead` hears how
 * many bytes of the file itself were read. @throws SourceError
 */
export async function* piecesOf(blob: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const start = await readableBytes(blob.slice(0, 8));
  if (isForeignArchive(start)) throw new SourceError('packed');
  yield* startsWith(start, GZIP) ? unpackedPieces(blob, onRead) : plainPieces(blob, onRead);
}

async function* plainPieces(blob: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const coming: Promise<Uint8Array<ArrayBuffer>>[] = [];
  let asked = 0;
  while (asked < blob.size || coming.length > 0) {
    // The next pieces are on their way while this one is read.
    for (; coming.length <= AHEAD && asked < blob.size; asked += PIECE) {
      const piece = readableBytes(blob.slice(asked, asked + PIECE));
      piece.catch(() => undefined); // heard by the await below, unless the reader stops first
      coming.push(piece);
    }
    const piece = await coming.shift()!;
    onRead(piece.length);
    yield piece;
  }
}

/**
 * A .gz unpacked, all its members: rotation and `cat` put several into one file, and browsers' own unpacking stops after
 * the first. Whatever came out before a fault is given first.
 */
async function* unpackedPieces(blob: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let packed = 0;
  let unpacked = 0;
  const gunzip = new Gunzip((bytes) => {
    unpacked += bytes.length;
    ready.push(bytes);
  });
  const push = (bytes: Uint8Array, isLast: boolean): boolean => {
    try {
      gunzip.push(bytes, isLast);
      return true;
    } catch {
      return false;
    }
  };
  for await (const piece of plainPieces(blob, onRead)) {
    for (let at = 0; at < piece.length; at += PACKED_PIECE) {
      const part = piece.subarray(at, at + PACKED_PIECE);
      packed += part.length;
      const isWhole = push(part, false);
      yield* ready;
      ready = [];
      if (!isWhole) throw new SourceError('damaged');
      if (unpacked > SMALL && unpacked > packed * MAX_RATIO) throw new SourceError('bomb');
    }
  }
  // Told apart from the last bytes, for with them the next member would not be begun.
  const isWhole = push(new Uint8Array(), true);
  yield* ready;
  if (!isWhole) throw new SourceError('damaged');
}

async function readableBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await bytesOf(blob);
  } catch {
    throw new SourceError('unreadable'); // moved, deleted or forbidden since it was chosen
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

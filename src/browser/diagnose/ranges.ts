import { withoutPrefix } from '../../search/line-prefix.ts';
import { startsAlone } from '../../search/record.ts';
import { bytesOf } from './blob-bytes.ts';
import { isWide } from './decode.ts';
import { isPacked } from './pieces.ts';

/** Bytes below which a file is not worth a second worker. */
export const SMALL = 8 << 20;
/** Ranges each reader gets, so that the others have little to wait for a slow one. */
const RANGES_EACH = 6;
const HEAD = 2_000; // bytes by which a file's kind is told
const REACH = 64 << 10; // bytes in which a record begins, unless the file is no log

const LINE_HEAD = 300; // characters in which a line's prefix and time stand

/**
 * Cuts a file into ranges that can be read side by side: each begins with a record that has a time, so that none is cut
 * in two. What is small, packed or no log of one byte a sign stays whole.
 */
export async function rangesOf(file: Blob, readers: number): Promise<readonly Blob[]> {
  if (readers < 2 || file.size < SMALL) return [file];
  const head = await bytesOf(file.slice(0, HEAD));
  if (isPacked(head) || isWide(head)) return [file];
  const step = Math.max(SMALL / 2, Math.ceil(file.size / (readers * RANGES_EACH)));
  const starts = [0];
  for (let at = step; at < file.size; at += step) {
    const start = await recordAfter(file, at);
    if (start !== undefined) starts.push(start);
  }
  return starts.map((start, at) => file.slice(start, starts[at + 1] ?? file.size));
}

async function recordAfter(file: Blob, from: number): Promise<number | undefined> {
  // A byte is a character here, and line feeds, digits and braces are the same in all encodings that get here.
  const text = new TextDecoder('latin1').decode(await bytesOf(file.slice(from, from + REACH)));
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    // Behind what docker or journald put before it: their own time stands before the rest of a record as well.
    const line = text.slice(end + 1, end + 1 + LINE_HEAD).split('\n')[0]!;
    if (startsAlone(withoutPrefix(line), 0)) return from + end + 1;
  }
  return undefined;
}

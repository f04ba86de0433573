/**
 * The site's files that search and recognition need, and the engine's code, as the build put them into the single file:
 * inert blocks at the end of the body, each a few files one behind the other, packed together. A block is unpacked when
 * the first of its files is asked for.
 */
import { decompress } from 'fzstd';

/** Files of a block by path. */
type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const blocks: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('script[data-files]')];
const unpacked = new Map<HTMLElement, Files>();

/** @returns undefined when the single file has no such file */
export function readFile(path: string): Uint8Array<ArrayBuffer> | undefined {
  const block = blocks.find((one) => sizesOf(one).some(([name]) => name === path));
  if (!block) return undefined;
  const files = unpacked.get(block) ?? unpack(block);
  unpacked.set(block, files);
  return files.get(path);
}

/** Names and sizes in bytes, in order. */
function sizesOf(block: HTMLElement): readonly (readonly [path: string, size: number])[] {
  return JSON.parse(block.dataset.files!) as readonly (readonly [string, number])[];
}

function unpack(block: HTMLElement): Files {
  const packed = Uint8Array.from(atob(block.textContent), (character) => character.charCodeAt(0));
  const all = decompress(packed) as Uint8Array<ArrayBuffer>;
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  let from = 0;
  for (const [path, size] of sizesOf(block)) {
    found.set(path, all.subarray(from, from + size));
    from += size;
  }
  return found;
}

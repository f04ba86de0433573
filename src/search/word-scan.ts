import { codeReader } from './character-codes.ts';

/**
 * A known word of the text: `text.slice(start, end)`, in any case, is the word at `place` of the scan's list.
 * @returns where the scan goes on: `end`, or behind what must not be read
 */
export type OnWord = (start: number, end: number, place: number) => number;

/** Reads the codes of a text from `from` to `to` and calls back for each known word, in order. */
export type WordScan = (codes: Uint8Array, from: number, to: number, onWord: OnWord) => void;

const BITS = 16;
const SIZE = 1 << BITS;

/** Lower-case code of a word's character, 0 for anything else. */
const wordCode = new Uint8Array(256);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z0-9_]/.test(char)) wordCode[code] = code;
  if (/[A-Z]/.test(char)) wordCode[code] = code + 32;
}

const BACKSLASH = 92;

export function isWordCode(code: number): boolean {
  return code < 128 && wordCode[code]! > 0;
}

/**
 * Makes a scan for a list of lower-case words. It touches each character once and makes no string, for a log has
 * hundreds of megabytes and hardly a word of it is known.
 */
export function wordScanOf(words: readonly string[]): WordScan {
  const codesOf = codeReader();
  const spelled = words.map((word) => codesOf(word).slice());
  const hashes = Int32Array.from(spelled, (word) => hashOf(word, 0, word.length));
  /** Place of a word plus one, by its hash; words of one hash lie behind each other. */
  const slots = new Uint16Array(SIZE);
  for (const [place, hash] of hashes.entries()) {
    let slot = mix(hash);
    while (slots[slot]! > 0) slot = (slot + 1) & (SIZE - 1);
    slots[slot] = place + 1;
  }

  /** Whether some known word begins, ends and is as long as such a one; few of a log's words are, so few are hashed. */
  const outlines = new Uint8Array(SIZE);
  for (const word of spelled) outlines[outlineOf(word, 0, word.length)] = 1;

  function find(codes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(codes, start, end);
    let slot = mix(hash);
    for (let known = slots[slot]!; known > 0; known = slots[slot]!) {
      if (hashes[known - 1] === hash && isSpelled(spelled[known - 1]!, codes, start, end)) return known - 1;
      slot = (slot + 1) & (SIZE - 1);
    }
    return -1;
  }

  return (codes, from, to, onWord) => {
    let at = from;
    while (at < to) {
      const start = at;
      while (at < to && wordCode[codes[at]!]! > 0) at++;
      if (at > start && outlines[outlineOf(codes, start, at)]! > 0) {
        const place = find(codes, start, at);
        if (place >= 0) {
          const next = onWord(start, at, place);
          if (next > at) {
            at = next;
            // The rest of a word is none.
            if (wordCode[codes[at - 1]!]! > 0) while (at < to && wordCode[codes[at]!]! > 0) at++;
            continue;
          }
        }
      }
      // Erlang and JSON print line breaks inside strings as \n; the n is no part of the word behind it.
      at += codes[at] === BACKSLASH && isEscape(codes[at + 1]) ? 2 : 1;
    }
  };
}

/** First and last character, whatever their case, and length of a word: 16 bits. */
function outlineOf(codes: Uint8Array, start: number, end: number): number {
  return ((codes[start]! & 31) << 11) | ((codes[end - 1]! & 31) << 6) | Math.min(end - start, 63);
}

function isSpelled(word: Uint8Array, codes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word[at] !== wordCode[codes[start + at]!]) return false;
  return true;
}

function hashOf(codes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + wordCode[codes[at]!]!) | 0;
  return hash;
}

function mix(hash: number): number {
  return (hash ^ (hash >>> BITS)) & (SIZE - 1);
}

function isEscape(code: number | undefined): boolean {
  return code === 110 || code === 114 || code === 116; // n r t
}

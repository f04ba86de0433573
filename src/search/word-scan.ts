/** A word of the text that stands in the lexicon: `text.slice(start, end)`. */
export type OnWord = (start: number, end: number) => void;

/** Reads `text` from `from` to `to` and calls back for words that may be known; a few that are not slip through. */
export type WordScan = (text: string, from: number, to: number, onWord: OnWord) => void;

const BITS = 16;
const SIZE = 1 << BITS;

/** Lower-case code of a word's character, 0 for anything else. */
const wordCode = new Uint8Array(128);
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
 * Makes a scan for a set of lower-case words. It touches each character once and looks nothing up but a table of
 * hashes, for a log has hundreds of megabytes and hardly a word of it is known.
 */
export function wordScanOf(words: Iterable<string>): WordScan {
  const known = new Uint8Array(SIZE);
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + wordCode[word.charCodeAt(at)]!) | 0;
    known[mix(hash)] = 1;
  }
  return (text, from, to, onWord) => {
    let hash = 0;
    let start = -1;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const own = code < 128 ? wordCode[code]! : 0;
      if (own > 0) {
        if (start < 0) {
          start = at;
          hash = own;
        } else hash = (Math.imul(hash, 31) + own) | 0;
        continue;
      }
      if (start >= 0) {
        if (known[mix(hash)] === 1) onWord(start, at);
        start = -1;
      }
      // Erlang and JSON print line breaks inside strings as \n; the n is no part of the word behind it.
      if (code === BACKSLASH && isEscape(text.charCodeAt(at + 1))) at++;
    }
    if (start >= 0 && known[mix(hash)] === 1) onWord(start, to);
  };
}

function mix(hash: number): number {
  return (hash ^ (hash >>> BITS)) & (SIZE - 1);
}

function isEscape(code: number): boolean {
  return code === 110 || code === 114 || code === 116; // n r t
}

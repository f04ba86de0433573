/** Stands for every character beyond ASCII, none of which is part of a word we know. */
export const BEYOND_ASCII = 255;

/**
 * Gives a text's characters as bytes, place for place: a loop over bytes takes a third of the time of one over a string.
 * The bytes are good until the next text, for the buffer is used again.
 */
export type CodeReader = (text: string) => Uint8Array;

export function codeReader(): CodeReader {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array();
  return (text) => {
    if (buffer.length < text.length) buffer = new Uint8Array(text.length);
    const { read, written } = encoder.encodeInto(text, buffer);
    // Each character took one byte, so all are ASCII: nearly every log.
    const isPlain = read === text.length && written === text.length;
    if (!isPlain) {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        buffer[at] = code < 128 ? code : BEYOND_ASCII;
      }
    }
    return buffer.subarray(0, text.length);
  };
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Turns the bytes of one text into whole lines, in whichever encoding they are. */
export interface LineDecoder {
  /** What is complete so far; the last line waits for its end. */
  readonly push: (bytes: Uint8Array) => string;
  /** The bytes of what `push` gave last, where each is one of its characters: nearly always. Good until the next push. */
  readonly codes: () => Uint8Array | undefined;
  readonly end: () => string;
  readonly encoding: () => Encoding;
  /** Whether a line was longer than any of a log, and was cut. */
  readonly isCut: () => boolean;
}

const LINE_FEED = 10;
const MAX_WAITING = 1 << 20; // a "line" longer than this is no line

export function lineDecoder(): LineDecoder {
  let decoder: LineDecoder | undefined;
  return {
    push: (bytes) => {
      if (bytes.length === 0 && !decoder) return '';
      decoder ??= decoderFor(bytes);
      return decoder.push(bytes);
    },
    codes: () => decoder?.codes(),
    end: () => decoder?.end() ?? '',
    encoding: () => decoder?.encoding() ?? 'utf-8',
    isCut: () => decoder?.isCut() ?? false,
  };
}

function decoderFor(start: Uint8Array): LineDecoder {
  const wide = wideEncodingOf(start);
  return wide ? wideDecoder(wide) : byteDecoder();
}

const SAMPLE = 2_000; // bytes

/** Whether a text that starts so has two bytes or more for each character. */
export function isWide(start: Uint8Array): boolean {
  return wideEncodingOf(start) !== undefined;
}

/** UTF-16, as Windows tools write it: told by its mark, or by every other byte being zero. */
function wideEncodingOf(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const sample = start.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  // Holes in a log truncated while it was written, and tar headers, have zeros at both.
  if (odd > sample.length / 6 && even < odd / 8) return 'utf-16le';
  if (even > sample.length / 6 && odd < even / 8) return 'utf-16be';
  return undefined;
}

function wideDecoder(encoding: 'utf-16le' | 'utf-16be'): LineDecoder {
  const decoder = new TextDecoder(encoding);
  let waiting = '';
  let isCut = false;
  return {
    push: (bytes) => {
      const text = waiting + decoder.decode(bytes, { stream: true });
      const end = text.lastIndexOf('\n') + 1;
      const isEndless = text.length - end > MAX_WAITING;
      isCut ||= isEndless;
      waiting = isEndless ? '' : text.slice(end);
      return text.slice(0, text.length - waiting.length);
    },
    codes: () => undefined,
    end: () => waiting + decoder.decode(),
    encoding: () => encoding,
    isCut: () => isCut,
  };
}

/** Encodings in which a line feed is never part of another character, so that bytes can be cut there. */
function byteDecoder(): LineDecoder {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let waiting: Uint8Array = new Uint8Array();
  let isCut = false;
  let encoding: Encoding = 'utf-8';
  let codes: Uint8Array | undefined;
  let buffer = new Uint8Array();

  /** Into one buffer again and again: a megabyte more of garbage for each one read is felt. */
  function join(before: Uint8Array, bytes: Uint8Array): Uint8Array {
    const length = before.length + bytes.length;
    if (buffer.length < length) buffer = new Uint8Array(length);
    buffer.set(before);
    buffer.set(bytes, before.length);
    return buffer.subarray(0, length);
  }

  function decode(lines: Uint8Array): string {
    let text: string;
    try {
      text = utf8.decode(lines);
      if (text.length === lines.length) codes = lines;
    } catch {
      const lenient = new TextDecoder('utf-8').decode(lines);
      if (isMisread(lenient)) {
        encoding = 'gb18030';
        text = new TextDecoder('gb18030').decode(lines);
      } else text = lenient;
    }
    // Holes of a truncated log, and what pads files in a tar.
    if (!text.includes('\0')) return text;
    codes = undefined;
    return text.replace(/\0+/g, '\n');
  }

  return {
    push: (bytes) => {
      const joined = join(waiting, bytes);
      let end = joined.lastIndexOf(LINE_FEED) + 1;
      if (joined.length - end > MAX_WAITING) {
        end = joined.length;
        isCut = true;
      }
      waiting = joined.slice(end);
      codes = undefined;
      return end === 0 ? '' : decode(joined.subarray(0, end));
    },
    codes: () => codes,
    end: () => (waiting.length === 0 ? '' : decode(waiting)),
    encoding: () => encoding,
    isCut: () => isCut,
  };
}

/** One broken byte in Chinese text is damage; broken ones all over are another encoding, a few look whole by chance. */
function isMisread(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken * 2 > whole;
}

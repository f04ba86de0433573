import type { Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import type { Stretch } from './stretch.ts';

/** A signature that names an error of Mbed TLS: `-0x7280`, or `~-0x0050`, which tells nothing by itself. */
const SIGNATURE = /^~?-0x([0-9a-f]{4})$/i;
/** Up to this a number is one of the network or of a cipher; the others say what part of TLS it was. */
const LOW = 0x7f;

/** The number that a signature is; undefined when it is none. */
export function mbedtlsCode(signature: string): number | undefined {
  const digits = SIGNATURE.exec(signature)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
}

/** What stands before the number: the library, or who calls it on Arduino, ESP-IDF and Zephyr. */
export const mbedtlsWords = [
  'mbedtls',
  'mbedtls_ssl_handshake',
  'mbedtls_ssl_read',
  'mbedtls_ssl_write',
  'mbedtls_net_connect',
  'start_ssl_client',
  'handle_error',
  '_handle_error',
  'tls',
];

const REACH = 90;
/** `(-9984) X509 - …`, `returned -0x2700`, `message code: -76`, `read error :-0x7180`. */
const NUMBER = /^[^\n]{0,70}?(?<![\w.])-(?:0x([0-9a-f]{1,4})|(\d{2,5}))(?![\w:]|\.\d)/i;
/** `tls stack error number: 0x2700`, Zephyr's `TLS handshake error: -2700`. */
const OF_STACK = /^ (?:stack(?: error number)?|handshake error): ?-?(?:0x)?([0-9a-f]{1,4})(?!\w)/i;

/** Reads the number by which Mbed TLS says why it failed: programs print it in hex and in decimal, with much around it. */
export function readMbedtlsCode(
  { mbedtls }: Lexicon,
  { text, to }: Stretch,
  start: number,
  end: number,
): Sighting | undefined {
  const behind = text.slice(end, Math.min(to, end + REACH));
  const isStack = end - start === 3;
  const match = (isStack ? OF_STACK : NUMBER).exec(behind);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  // The sum of what part of TLS it was and of what the cipher said.
  const page = mbedtls.get(code) ?? (code > LOW ? mbedtls.get(code & ~LOW) : undefined);
  if (!page) return undefined;
  const length = match[0].length;
  return { page, kind: 'sign', start, end: end + length, isWrapper: false, count: 0, length };
}

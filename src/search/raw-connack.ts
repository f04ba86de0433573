import type { KnownPage, Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import type { Stretch } from './stretch.ts';

/** A record that shows a packet and little else. */
const MAX_RECORD = 80;

/** Between the bytes as programs print them: `20 02 00 05`, `0x20, 0x02`, `\x20\x02`, `20:02:00:05`. */
const GAP = '(?:[ ,:-]{1,2}(?:0x)?|\\\\x)';
/** What stands before them: nothing, or who received what. */
const BEFORE =
  '(?:^|\\b(?:connack|conn_ack|mqtt|recv|rx|received|broker|packet|bytes|data)\\b[^\\n]{0,40}?[\\s:=[(<])(?:<?Buffer |[\\s\'"[({<-]{0,3})';
const AFTER = '(?=[\\s\'"\\])}>.,;]{0,4}$)';

/** `20 02 00 05`: an MQTT 3.1.1 CONNACK; `20 03 00 87 00`: one of MQTT 5, of which the reason code counts. */
const SPACED = new RegExp(
  `${BEFORE}(?:0x|\\\\x)?20${GAP}0[2-9a-f]${GAP}0[01]${GAP}([0-9a-f]{2})(?:${GAP}[0-9a-f]{2}){0,16}${AFTER}`,
  'i',
);
const PACKED = new RegExp(`${BEFORE}(?:0x)?200[2-9a-f]0[01]([0-9a-f]{2})(?:[0-9a-f]{2}){0,16}${AFTER}`, 'i');
/** As Erlang prints a binary. */
const DECIMAL = /(?:^|[\s:(])<<32,([2-9]),[01],(\d{1,3})(?:,\d{1,3}){0,16}>>/;

/**
 * Reads a CONNACK that is shown byte by byte, as sniffers, serial consoles and debuggers do. Only a record that is short
 * is read: in a longer one the same bytes are anything.
 */
export function readRawConnack(lexicon: Lexicon, { text, from, to }: Stretch): Sighting | undefined {
  if (to - from > MAX_RECORD) return undefined;
  const record = text.slice(from, to);
  const hex = SPACED.exec(record) ?? PACKED.exec(record);
  const decimal = hex ? null : DECIMAL.exec(record);
  const match = hex ?? decimal;
  if (!match) return undefined;
  const code = hex ? Number.parseInt(hex[1]!, 16) : Number(decimal![2]);
  const page = pageOf(lexicon, code);
  if (!page) return undefined;
  const circumstance = { kind: 'code', code, protocol: code < 128 ? 'mqtt311' : 'mqtt5' } as const;
  const [start, end] = [from + match.index, from + match.index + match[0].length];
  return { page, kind: 'sign', start, end, isWrapper: false, count: 0, length: match[0].length, circumstance };
}

function pageOf({ connacks, codes }: Lexicon, code: number): KnownPage | undefined {
  return code === 0 ? undefined : code < 128 ? connacks.get(code) : codes.get(code);
}

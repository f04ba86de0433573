import type { Circumstance, SpokenProtocol } from './circumstance.ts';
import type { KnownPage, Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import type { Stretch } from './stretch.ts';

/** Characters read before and behind `ALERT`; the state and the source line stand before it. */
const REACH = 200;
const WORDS_OF_NAME = 5; // "bad certificate status response" and one more

/** Reads `… CLIENT ALERT: Fatal - Unknown CA`, in which OTP says who refused whom. */
export function readAlert(
  lexicon: Lexicon,
  { text, from, to }: Stretch,
  start: number,
  end: number,
): Sighting | undefined {
  const before = text.slice(Math.max(from, start - REACH), start);
  const side = /\b(CLIENT|SERVER|UNDEFINED)\s+$/.exec(before)?.[1];
  if (side === undefined) return undefined;
  const behind = text.slice(end, Math.min(to, end + REACH));
  const level = /^\s*:\s*(?:Fatal|Warning)\s*-\s*/.exec(behind);
  if (!level) return undefined;
  const named = nameOf(lexicon, behind.slice(level[0].length));
  if (!named) return undefined;
  const circumstance = refusalOf(before, side, named.printed, behind.slice(level[0].length + named.length));
  return {
    page: named.page,
    kind: 'alert',
    start: start - side.length - 1,
    end: end + level[0].length + named.length,
    isWrapper: false,
    count: 0,
    length: 0,
    circumstance,
  };
}

/** `Fatal - Bad Certificate\n selfsigned_peer`: from OTP 27 on the fault stands there without `bad_cert`. */
export function readCertificateFault(lexicon: Lexicon, { text, to }: Stretch, alert: Sighting): Sighting | undefined {
  const behind = text.slice(alert.end, Math.min(to, alert.end + REACH));
  const detail = /^(?:["\s,-]|\\+n?)*\{?([a-z_]{9,})/.exec(behind)?.[1];
  if (detail === undefined) return undefined;
  const name = detail.replace('keyusage', 'key_usage').replace(/^.+_(name_not_permitted)$/, '$1');
  const page = lexicon.certificateFaults.get(name);
  if (!page) return undefined;
  const start = alert.end + behind.indexOf(detail);
  const end = start + detail.length;
  return { page, kind: 'sign', start, end, isWrapper: false, count: 0, length: end - alert.start };
}

function nameOf(
  { alerts }: Lexicon,
  text: string,
): { readonly page: KnownPage; readonly printed: string; readonly length: number } | undefined {
  const word = /[A-Za-z]+/g;
  const head = text.slice(0, 80);
  let printed = '';
  let longest: { readonly page: KnownPage; readonly printed: string; readonly length: number } | undefined;
  for (let count = 0; count < WORDS_OF_NAME; count++) {
    const next = word.exec(head);
    if (!next) break;
    printed = count === 0 ? next[0] : `${printed} ${next[0]}`;
    const page = alerts.get(printed.toLowerCase());
    if (page) longest = { page, printed, length: word.lastIndex };
  }
  return longest;
}

/** The four cases: EMQX is server or client, and it refused or was refused. */
function refusalOf(before: string, side: string, alert: string, behind: string): Circumstance {
  const role = /TLS (server|client):/.exec(before)?.[1];
  const isGenerated = /\bgenerated\s+(?:CLIENT|SERVER|UNDEFINED)\s+$/.test(before);
  const isReceived = /\breceived\s+(?:CLIENT|SERVER|UNDEFINED)\s+$/.test(before);
  const emqx = role === 'client' || role === 'server' ? role : roleFrom(side, isGenerated, isReceived);
  const isOwn = isGenerated || (!isReceived && side.toLowerCase() === emqx);
  const detail = /^(?:["\\]|\\?n|[\s,-])*\{?(?:bad_cert,)?\{?([a-z_]{4,})/.exec(behind)?.[1];
  return { kind: 'tls-refusal', emqx, refusedBy: isOwn ? 'emqx' : 'peer', alert, detail };
}

function roleFrom(side: string, isGenerated: boolean, isReceived: boolean): 'server' | 'client' {
  if (side === 'UNDEFINED' || (!isGenerated && !isReceived)) return 'server';
  return (side === 'SERVER') === isGenerated ? 'server' : 'client';
}

/** What a TLS detail adds: the first byte of something that is not TLS, a refusal TLS 1.3 hides. */
export function detailCircumstance(id: string, { text, to }: Stretch, start: number): Circumstance | undefined {
  if (id !== 'unsupported_record_type' && id !== 'record_type_mismatch') return undefined;
  const behind = text.slice(start, Math.min(to, start + 60));
  if (id === 'unsupported_record_type') {
    const byte = /unsupported_record_type,\s*(\d{1,3})/.exec(behind)?.[1];
    return byte === undefined ? undefined : { kind: 'not-tls', byte: Number(byte), speaks: spokenBy(Number(byte)) };
  }
  if (/record_type_mismatch,\s*21/.test(behind)) {
    const before = text.slice(Math.max(0, start - 2 * REACH), start);
    return { kind: 'tls13-hidden-refusal', emqx: before.includes('TLS client:') ? 'client' : 'server' };
  }
  return undefined;
}

/** Who begins a conversation with this byte. GET, POST, PUT, HEAD, OPTIONS, DELETE, PATCH, CONNECT, TRACE are HTTP. */
function spokenBy(byte: number): SpokenProtocol {
  if (byte === 16) return 'mqtt';
  if (byte === 13) return 'proxy-v2';
  if (byte === 128) return 'sslv2';
  const char = String.fromCharCode(byte);
  if ('GHODCT'.includes(char)) return 'http';
  if (char === 'P') return 'http'; // also PROXY; POST is far more frequent on an open port
  if (char === 'S') return 'ssh';
  return byte >= 32 && byte < 127 ? 'text' : 'binary';
}

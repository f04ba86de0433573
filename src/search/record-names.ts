/** Who a record is about, as far as it says so. */
export interface RecordNames {
  readonly client: string | undefined;
  /** Without port. */
  readonly address: string | undefined;
  readonly listener: string | undefined;
}

const REACH = 6_000;
const CLIENT = /(?:"clientid"\s?:\s?"|\bclient_?id(?:\s?:\s|\s?=>\s?<<"|=)|\bClientId=)([^\s",>]{1,120})/;
/** `1622D1BDEC46@10.4.1.48:36498` at the head of older versions' lines and of traces. */
const CLIENT_AT = /(?:^|[\s"])(?:<<\\?")?([^\s@"<>]{1,120}?)(?:\\?">>)?@(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}\b/;
const PEER =
  /\b(?:peername|peerhost|peer|ipaddress|ip_address|client|src)"?\s?(?::|=>|=)\s?[{"<]*(\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}\]?)/i;
const PEER_TUPLE = /\b(?:peername|peerhost)"?\s?(?::|=>|=)\s?\{?\{(\d{1,3}),(\d{1,3}),(\d{1,3}),(\d{1,3})\}/;
const ADDRESS_PORT = /\b(\d{1,3}(?:\.\d{1,3}){3}):\d{2,5}\b/;
const LISTENER =
  /\blistener"?\s?(?::|=>)\s?"?(?:\{(tcp|ssl|ws|wss|quic),\s?'?([\w-]+)'?\}|'?((?:tcp|ssl|ws|wss|quic|mqtts?|mqtt:\w+):[\w.:-]+))/;

/** Reads the client, its address and the listener a record names. */
export function namesIn(text: string, from: number, to: number): RecordNames {
  const record = text.slice(from, Math.min(to, from + REACH));
  const named = CLIENT.exec(record)?.[1];
  const hasPeer = record.includes('peer');
  const peer = PEER.exec(record)?.[1] ?? (hasPeer ? PEER_TUPLE.exec(record)?.slice(1, 5).join('.') : undefined);
  // Asked last, for in most records both are named.
  const at = named === undefined || peer === undefined ? CLIENT_AT.exec(record.slice(0, 300)) : null;
  const client = named ?? at?.[1];
  const address = peer ?? at?.[2] ?? ADDRESS_PORT.exec(record)?.[1];
  const listener = record.includes('listener') ? LISTENER.exec(record) : null;
  return {
    client: client === 'undefined' ? undefined : client,
    address: address?.replace(/^\[|\]$/g, ''),
    listener: listener ? (listener[3] ?? `${listener[1]}:${listener[2]}`) : undefined,
  };
}

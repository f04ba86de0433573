import { isOfOther } from './about-other.ts';
import { isErrorName, numberOfError } from './client-errors.ts';
import type { KnownPage, Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import type { Stretch } from './stretch.ts';

const VALUE = /^["'\s]*(?:=>|[=:(])?\s*\[?["'\s]*(0x[0-9a-f]{1,2}|\d{1,3})\b(?!\.?\d)/i;
const REACH = 80;
/** Below this an MQTT 5 code is no failure. */
const FIRST_FAILURE = 128;
const MAX_CONNACK = 5;

/** Words before `code` without which a number is anybody's: an exit code, an HTTP status. */
const OWN_CODE =
  /(?:reason|return|connack|mqtt|disconnect|result|connect(?:ion)?|refused|puback|suback)[\s\w:,.'"([\]-]{0,32}$/i;
/** All that is there: `code 5`, `rc=5`, `0x87`, `return code 5`. */
const ONLY_CODE =
  /^\W*(?:(?:mqtt|reason|return|error|connack|puback|suback|rc|disconnect|code|是|错误码|原因码|返回码)[\s:=,]*){0,4}["'(]?(?:0x)?[0-9a-f]{1,3}\W*$/i;
/** `failed, rc 5`, and Tasmota's `MQT: Connect failed to 10.0.0.5:1883, rc 5.` in any language. */
const FAILED = /(?:failed|\bMQT: .{1,60}), $/i;
const CONNACK_NEAR = /\bMQT: |connack|connect(?:ion|ed)?\b|conn_ack|refused|return.?code/i;

/**
 * Reads a reason code printed as a number: `ReasonCode=135`, `reason_code: 0x87`, `rc=5`, `code 5`, `0x87`. Numbers up to
 * 5 are MQTT 3.1.1 return codes where a connection was refused, grants of a subscription elsewhere.
 */
export function readCode(lexicon: Lexicon, record: Stretch, start: number, end: number): Sighting | undefined {
  const { text, from, to } = record;
  const word = text.slice(start, end).toLowerCase();
  if (word === 'reason') return readExit(lexicon, text, start, end);
  if (word.includes('disconnect')) {
    return readDisconnected(lexicon, text, start, end) ?? readClientCode(lexicon, record, start, end);
  }
  if (word === 'createmqttexception') return readOfPaho(lexicon, record, start, end);
  if (word === 'reasoncode' && text.charAt(end) === '(') return readNamedOf(lexicon, text, start, end);
  if (word === 'failed') return readState(lexicon, record, start, end);
  if (word === 'refused') return readNamed(lexicon, text, start, end);
  if (word === 'connack' && text.startsWith(' (', end) && PAIR.test(text.slice(end, end + 10)))
    return readPair(lexicon, text, start, end);
  if (isErrorName(word)) return readErrorName(lexicon, text, word, start, end);
  const before = text.slice(Math.max(from, start - REACH), start);
  if (word === 'rc' && text.startsWith('-', end + 1)) return readNegative(lexicon, text, before, start, end);
  const isHex = word.startsWith('0x');
  const value = isHex ? undefined : VALUE.exec(text.slice(end, Math.min(to, end + 24)));
  if (!isHex && !value) return word === 'code' ? readSpokenName(lexicon, text, before, start, end) : undefined;
  const code = Number(isHex ? word : value![1]);
  if (code === FIRST_FAILURE && before.endsWith('[')) return undefined; // aiomqtt: a connection that ended without a code
  const isShort = to - from < 40 && ONLY_CODE.test(text.slice(from, to));
  const isNamed = /reason|return|^connack$|connectionrefused$/.test(word);
  const isFailed = word === 'rc' && FAILED.test(before);
  if (!isNamed && !OWN_CODE.test(before) && !isShort && !isFailed) return undefined;
  // A byte in a dump or an address is no reason code.
  if (isHex && !isShort && !/(?:reason|code|connack|disconnect|puback|suback)[\s\w:=,.'"(#>\]-]{0,16}$/i.test(before))
    return undefined;
  if (word === 'rc' && !isShort && !/^\s*[=:]/.test(text.slice(end, end + 3)) && !isFailed) return undefined;
  const page = pageOf(lexicon, code, word, before, isShort);
  if (!page || (code < FIRST_FAILURE && isOfOther(text, from, to, start))) return undefined;
  const protocol = page.senses.some(({ kind }) => kind === 'connack')
    ? 'mqtt311'
    : code >= FIRST_FAILURE
      ? 'mqtt5'
      : 'unknown';
  return sightingOf(page, code, protocol, start, end + (value?.[0].length ?? 0));
}

/** `{disconnected,141,#{}}`: how Erlang's MQTT client says that the server ended a connection, and why; Node-RED too. */
function readDisconnected({ codes }: Lexicon, text: string, start: number, end: number): Sighting | undefined {
  const opened = text.charAt(start - 1) === ':' ? start - 2 : start - 1;
  const isPacket = text.startsWith('DISCONNECT (', start);
  const pattern = isPacket ? OF_MOSQUITTO : text.charAt(opened) === '{' ? OF_ERLANG : OF_NODE_RED;
  const value = pattern.exec(text.slice(end, end + 14));
  const page = value ? codes.get(Number(value[1])) : undefined;
  return page && sightingOf(page, Number(value![1]), 'mqtt5', start, end + value![0].length);
}

const OF_ERLANG = /^,\s?(\d{3})(?=,)/;
/** `Received DISCONNECT (142)` */
const OF_MOSQUITTO = /^ \((\d{3})\)/;
/** `Broker c1@mqtt://… disconnected client: 142`: Node-RED. */
const OF_NODE_RED = /^ client: (\d{3})\b/;

/** All that follows in the line: what else is said, and the number at its end. */
const CLIENT_CODE =
  /^[^\n]{0,140}?(?:(?:^|[\s_(,])(?:rc|code|reason|result)["']?(?: ?[:=]|\s)\s?["'(]?|\()(\d{1,2})["')\]]?[.,;]?[^\S\n]*(?=\n|$)/i;
/** A radio's connection ends by numbers too. */
const RADIO = /wi-?fi|wlan|\bsta_?\b|ssid|bluetooth|\bble\b/i;
/** Paho for Python up to 1.5 had one number for whatever broke the connection. */
const OLD_CONNECTION_LOST = 1;
const CONNECTION_LOST = 7;

/** `Disconnected with result code: 7`, `disconnected, rc=7`: how a program prints what its library tells by number. */
function readClientCode(
  { clientCodes }: Lexicon,
  { text, from, to }: Stretch,
  start: number,
  end: number,
): Sighting | undefined {
  const value = CLIENT_CODE.exec(text.slice(end, Math.min(to, end + 180)));
  if (!value || RADIO.test(text.slice(Math.max(from, start - REACH), end + value[0].length))) return undefined;
  const code = Number(value[1]);
  const page = clientCodes.get(code === OLD_CONNECTION_LOST ? CONNECTION_LOST : code);
  return page && sightingOf(page, code, 'unknown', start, end + value[0].length);
}

/** Behind `failed`, in the many ways sketches print it. */
const STATE =
  /^[!.:]?,? {0,2}(?:(?:with|and|the) |[(-] ?){0,2}(?:(rc|state|mqtt state|client state)|error(?: code)?|status(?: code)?|code|return code)(?: is)? ?[=:]? ?\(?(-?\d{1,2})(?![.:\d%]|m?s\b)/i;
const OF_MQTT = /mqtt|mosquitto|\bbroker\b/i;

/** `failed, state=-2`, `failed with state 5`, `failed (error 5)`: what PubSubClient's `state()` says of a connection. */
function readState(
  { clientStates }: Lexicon,
  { text, from, to }: Stretch,
  start: number,
  end: number,
): Sighting | undefined {
  const value = STATE.exec(text.slice(end, Math.min(to, end + 40)));
  const state = Number(value?.[2]);
  const page = value ? clientStates.get(state) : undefined;
  if (!page) return undefined;
  // Paho's examples in C print `Connect failed, rc -1`, by numbers of their own.
  if (state < 0 && value![0].startsWith(', rc ') && /\bconnect $/i.test(text.slice(start - 8, start))) return undefined;
  const isItsWord = value![1] !== undefined && state < 0;
  if (!isItsWord && !OF_MQTT.test(text.slice(Math.max(from, start - REACH), start))) return undefined;
  return sightingOf(page, state, state > 0 ? 'mqtt311' : 'unknown', start, end + value![0].length);
}

/** `MQT: Connect failed to 10.0.0.5:1883, rc -2.`, `Failed to connect to MQTT broker, rc=-2`: the same, further off. */
function readNegative(
  { clientStates }: Lexicon,
  text: string,
  before: string,
  start: number,
  end: number,
): Sighting | undefined {
  const isOfPahoC = text.charAt(end) === ' ' && /\bconnect failed, $/i.test(before);
  if (isOfPahoC || !(FAILED.test(before) || OF_MQTT.test(before))) return undefined;
  const state = Number(/^-\d\b/.exec(text.slice(end + 1, end + 4))?.[0]);
  const page = clientStates.get(state);
  return page && sightingOf(page, state, 'unknown', start, end + 3);
}

/** `<MQTTErrorCode.MQTT_ERR_CONN_LOST: 7>`, which a program's own code may compare with as well. */
function readErrorName(
  { clientCodes }: Lexicon,
  text: string,
  word: string,
  start: number,
  end: number,
): Sighting | undefined {
  const code = numberOfError(word);
  const page = clientCodes.get(code);
  if (!page || /[=!]=\s*[\w.]*$/.test(text.slice(Math.max(0, start - 30), start))) return undefined;
  return sightingOf(page, code, 'unknown', start, end);
}

const OF_PAHO = /\((\d)\)\s*\n\s*at [\w.]{1,80}\.$/;

/** `无权连接 (5)` before Paho Java's stack: it prints in the language of the machine. */
function readOfPaho({ connacks }: Lexicon, { text, from }: Stretch, start: number, end: number): Sighting | undefined {
  const code = Number(OF_PAHO.exec(text.slice(Math.max(from, start - 160), start))?.[1]);
  const page = connacks.get(code);
  return page && code > 0 ? sightingOf(page, code, 'mqtt311', start, end) : undefined;
}

const OF_PACKET = /^\((?:Connack|Disconnect|Publish|Puback|Suback), '([A-Za-z ]{4,40})'\)/;

/** `ReasonCode(Connack, 'Not authorized')`: how Python shows one of paho's. */
function readNamedOf(lexicon: Lexicon, text: string, start: number, end: number): Sighting | undefined {
  return readName(lexicon, OF_PACKET.exec(text.slice(end, end + 64)), start, end);
}

/** Whether a session was there, and the answer: a number in MQTT 3.1.1, a name in MQTT 5. */
const PAIR = /^ \((?:\d|True|False), /;
const NUMBERED = /^ \(\w{1,5}, (\d)\)/;
const NAMED = /^ \(\w{1,5}, ([A-Za-z ]{4,40})\)/;

/** `Received CONNACK (0, 5)`, `Received CONNACK (0, Quota exceeded)`: paho for Python. */
function readPair(lexicon: Lexicon, text: string, start: number, end: number): Sighting | undefined {
  const behind = text.slice(end, end + 64);
  const value = NUMBERED.exec(behind);
  if (!value) return readName(lexicon, NAMED.exec(behind), start, end);
  const code = Number(value[1]);
  const page = code > 0 ? lexicon.connacks.get(code) : undefined;
  return page && sightingOf(page, code, 'mqtt311', start, end + value[0].length);
}

const WORDS = /^[:=]? ?["']?([A-Z][a-z]+(?: [A-Za-z]+){0,4})/;

/** `Disconnected with reason code Keep alive timeout`: how programs print what paho for Python 2 gives them. */
function readSpokenName(
  { namesOfCodes }: Lexicon,
  text: string,
  before: string,
  start: number,
  end: number,
): Sighting | undefined {
  if (!/(?:reason|result) $/i.test(before)) return undefined;
  const words = WORDS.exec(text.slice(end, end + 60))?.[1]?.split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const page = namesOfCodes.get(name.toLowerCase());
    const code = page?.senses.find(({ kind }) => kind === 'reason-code')?.code;
    if (page && code !== undefined) return sightingOf(page, code, 'mqtt5', start, end + 1 + name.length);
  }
  return undefined;
}

const NAME = /^: ?([A-Za-z]+(?: [A-Za-z]+){0,4})/;

/** Behind the name, as Wireshark has it. */
const NUMBER = /^: ?[a-z ]{4,60} \(([1-5])\)/i;

/** `Connection refused: Quota exceeded`: clients that print the name of MQTT 5's reason code. */
function readNamed(lexicon: Lexicon, text: string, start: number, end: number): Sighting | undefined {
  if (!/connection $/i.test(text.slice(Math.max(0, start - 11), start))) return undefined;
  const numbered = NUMBER.exec(text.slice(end, end + 70));
  const connack = numbered && lexicon.connacks.get(Number(numbered[1]));
  if (connack) return sightingOf(connack, Number(numbered[1]), 'mqtt311', start, end + numbered[0].length);
  return readName(lexicon, NAME.exec(text.slice(end, end + 60)), start, end);
}

/** @param named what stands behind the word, the name of a reason code within */
function readName(
  { namesOfCodes }: Lexicon,
  named: RegExpExecArray | null,
  start: number,
  end: number,
): Sighting | undefined {
  const page = named ? namesOfCodes.get(named[1]!.toLowerCase()) : undefined;
  const code = page?.senses.find(({ kind }) => kind === 'reason-code')?.code;
  return page && code !== undefined ? sightingOf(page, code, 'mqtt5', start, end + named![0].length) : undefined;
}

/** `exit with reason 135 in context connection_shutdown`: EMQX 3 ended a connection by the code it sent. */
function readExit({ codes }: Lexicon, text: string, start: number, end: number): Sighting | undefined {
  if (!text.startsWith('exit with ', start - 10)) return undefined;
  const value = /^ (\d{3}) in context /.exec(text.slice(end, end + 16));
  const page = value ? codes.get(Number(value[1])) : undefined;
  return page && sightingOf(page, Number(value![1]), 'mqtt5', start, end + 4);
}

function sightingOf(
  page: KnownPage,
  code: number,
  protocol: 'mqtt5' | 'mqtt311' | 'unknown',
  start: number,
  end: number,
): Sighting {
  const circumstance = { kind: 'code', code, protocol } as const;
  return { page, kind: 'code', start, end, isWrapper: false, count: 0, length: 0, circumstance };
}

function pageOf(
  { codes, connacks }: Lexicon,
  code: number,
  word: string,
  before: string,
  isShort: boolean,
): KnownPage | undefined {
  if (code >= FIRST_FAILURE) return codes.get(code);
  if (code >= 1 && code <= MAX_CONNACK) {
    const isRefusal =
      (isShort && !/ack|disconnect/i.test(before)) || /^connack$|refused$/.test(word) || CONNACK_NEAR.test(before);
    if (isRefusal && !/suback|puback|disconnect/i.test(before)) return connacks.get(code);
  }
  return undefined;
}

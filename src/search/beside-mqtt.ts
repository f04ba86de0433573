import { hasForeignLine } from './foreign-log.ts';
import type { RecordFacts, Verdict } from './verdict.ts';
import { withoutNames } from './line-prefix.ts';

/** What a program that speaks MQTT has in such a line: its name, its library's, a port of the broker. */
const MQTT =
  /mqtt|\bpaho|\brumq_|\bmosquitto_|\btransport_base\b|\btrans_(?:tcp|ssl)\b|:(?:1883|8883|808[34])\b|\bverif(?:y error:num=|ication error: )/i;
/** What such a program connects to besides: its line is about that, unless it names the broker as well. */
const OTHER =
  /\bwi-?fi|\bwlan|\bssid\b|\baccess point|bluetooth|\bble\b|\bmodbus|\bserial (?:port|connection)|\bntp\b|\bdatabase\b|\bhttps?:\/\/|\bzigbee (?:adapter|coordinator)|\bserialport\b|\bffmpeg|\brtsp\b|:554\b/i;
/** What EMQX's own lines have, whose connections to databases and the like fail in the same words. */
const OWN =
  /\bmsg: [a-z_]+, |, mfa: |<0\.\d+\.\d+>|\.erl\b|=>|\{(?:error|shutdown),|\bemqx_[a-z]|\besockd|\bemq(?:x|tt|ttd)?@|\{[a-z_]+,\s*[[{<#]|"(?:mfa|msg)":|\[(?:debug|info|notice|warning|error)\] \S{1,200}@[\d.]{7,15}:\d/;

/** A text no longer than this tells of one thing, with what stands in its other lines. */
const MAX_SHORT = 1_500;

/** Whether a whole text is a few lines of a client of an MQTT broker. */
export function isShortAndOfMqtt(text: string): boolean {
  return text.length <= MAX_SHORT && isOfMqtt(text) && ![text, withoutNames(text)].some(hasForeignLine);
}

function isOfMqtt(text: string): boolean {
  return MQTT.test(withoutNames(text)) && !OWN.test(text);
}

/** What any program prints and no client of an MQTT broker printed here: it counts in a log of such a client only. */
export function notOfClients(
  verdicts: readonly Verdict[],
  { text, from, to, isLog, isBesideMqtt }: RecordFacts,
): readonly Verdict[] {
  const anybodys = verdicts.filter(({ isAnybodys }) => isAnybodys);
  if (anybodys.length === 0) return anybodys;
  if (!isLog || !(isBesideMqtt || isOfMqtt(text.slice(from, to)))) return anybodys;
  return anybodys.filter(({ start, end }) => isOption(text, end, to) || isAboutOther(text, from, to, start));
}

/** `Connection timeout period is 2000 milliseconds`, `connect timeout: 30000ms`: how long a client would wait. */
const OPTION =
  /^["']?(?: ?[:=]| is| of| set to)? ?(?:period|interval|option|setting|value)?(?: is| set to| of|:|=)? ?\d{1,7} ?(?:m?s|milli\w{0,8}|sec\w{0,4}|min\w{0,4})\b/i;

function isOption(text: string, end: number, to: number): boolean {
  return OPTION.test(text.slice(end, Math.min(to, end + 60)));
}

function isAboutOther(text: string, from: number, to: number, at: number): boolean {
  const lineFrom = Math.max(from, text.lastIndexOf('\n', at) + 1, at - MAX_LINE);
  const lineBreak = text.indexOf('\n', at);
  const line = text.slice(lineFrom, Math.min(to, lineBreak < 0 ? to : lineBreak, at + MAX_LINE));
  return OTHER.test(line) && !MQTT.test(line);
}

const MAX_LINE = 400; // characters on either side

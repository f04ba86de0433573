/**
 * What a program that speaks MQTT has in such a line: its name, its library's, a port of the broker, and what a device's
 * sockets and the tools a TLS port is tried with print.
 */
export const MQTT =
  /mqtt|\bpaho|\brumq_|\bmosquitto_|\b(?:to|from|with|by) (?:the |an? )?broker\b|\btransport_base\b|\btrans_(?:tcp|ssl)\b|\b(?:(?:wifi|network)client(?:secure)?|ssl_client)\.cpp:|:(?:1883|8883|808[34])\b|\bverif(?:y error:num=|ication error: )|\b(?:write|connect):errno=|\bBIO_(?:connect|lookup)|\bcertificate is NOT trusted\b|\bpanic: (?=bad user|not auth|identifier rej|network error)|\bcurl: \((?:35|5[1689]|60|77)\)/i;
/** What such a program connects to besides: its line is about that, unless it names the broker as well. */
const OTHER =
  /\bwi-?fi|\bwlan|\bssid\b|\baccess point|bluetooth|\bble\b|\bmodbus|\bserial (?:port|connection)|\bntp\b|\bdatabase\b|\bhttps?:\/\/|\b(?:zigbee|the) (?:adapter|coordinator)\b|\bserialport\b|\bffmpeg|\brtsp\b|:554\b/i;

/** The same as a word that stands alone: a client is called `wifi-plug-3` or `modbus_gw`. */
const ALONE =
  /(?:^|[\s[(])(?:ldaps?|opc[- ]?ua|(?:open)?vpn|smtps?|imap|s?ftp|ssh|smb|rdp|rsync|snmp|wi-?fi|bluetooth|ble|modbus|serial port|database)(?=[\s:,)\]]|$)/i;
/** What EMQX's own lines have, whose connections to databases and the like fail in the same words. */
export const OWN =
  /\bmsg: [a-z_]+, |, mfa: |<0\.\d+\.\d+>|\.erl\b|=>|\{(?:error|shutdown),|\bemqx_[a-z]|\besockd|\bemq(?:x|tt|ttd)?@|\{[a-z_]+,\s*[[{<#]|"(?:mfa|msg)":|\[(?:debug|info|notice|warning|error)\] \S{1,200}@[\d.]{7,15}:\d/;

/** Whether the line around a place is about something a client connects to besides. */
export function isAboutOther(text: string, from: number, to: number, at: number): boolean {
  const line = lineAt(text, from, to, at);
  return OTHER.test(line) && !MQTT.test(line.replace(/zigbee2mqtt/gi, ''));
}

/** Whether that line names another connection and neither a broker nor anything of EMQX's own lines. */
export function isOfOther(text: string, from: number, to: number, at: number): boolean {
  const line = lineAt(text, from, to, at);
  return ALONE.test(line) && !MQTT.test(line) && !OWN.test(line);
}

const MAX_LINE = 400; // characters on either side

function lineAt(text: string, from: number, to: number, at: number): string {
  const lineFrom = Math.max(from, text.lastIndexOf('\n', at) + 1, at - MAX_LINE);
  const lineBreak = text.indexOf('\n', at);
  return text.slice(lineFrom, Math.min(to, lineBreak < 0 ? to : lineBreak, at + MAX_LINE));
}

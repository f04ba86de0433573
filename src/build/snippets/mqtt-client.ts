import type { LanguageRegistration } from 'shiki';
import { commandLine } from './command-line.ts';
import { address, captures, dateTime } from './grammar.ts';

/** What clients print (mosquitto, Paho, MQTT.js, openssl): failures and their codes stand out, the rest stays plain. */
export const mqttClient: LanguageRegistration = {
  name: 'mqtt-client',
  scopeName: 'source.mqtt-client',
  patterns: [
    commandLine,
    // Stack frames say where in the client, which helps nobody here.
    { match: String.raw`^\s+at .*$`, name: 'snippet.comment' },
    dateTime,
    address,
    { match: String.raw`\bConnection [Rr]efused(?:[:,] [^.\n]*[^.\s])?`, name: 'snippet.alert' },
    { match: String.raw`(?<=Connection error: )[^.\n]+`, name: 'snippet.alert' },
    {
      match: String.raw`(verify error:num=)(\d+)(:)(.+)`,
      captures: captures({ 2: 'number', 4: 'alert' }),
    },
    { match: String.raw`(SSL alert number )(\d+)`, captures: captures({ 2: 'number' }) },
    { match: String.raw`(?<=fatal alert: |alert: |fatal error: )[a-z][\w ]*\w`, name: 'snippet.alert' },
    { match: String.raw`\balert (?:un|bad|cert|hand|dec|prot|no|ins|int|acc|ill)[a-z ]*[a-z]`, name: 'snippet.alert' },
    {
      match: String.raw`certificate verify failed|self[- ]signed certificate(?: in certificate chain)?|certificate has expired|unable to (?:get local issuer|verify the first) certificate|(?i:not authori[sz]ed)`,
      name: 'snippet.alert',
    },
    { match: String.raw`\b(?:E[A-Z]{4,}|ERR_\w+|MBEDTLS_\w+|CERT[A-Z]*_\w+|[A-Z]+_CERT_\w+)\b`, name: 'snippet.alert' },
    { match: String.raw`\b(?:\w*Error\w*|\w*Exception|WARN(?:ING)?|ERROR)\b(?=[:\]])`, name: 'snippet.level-error' },
    {
      match: String.raw`\b(?:CONNECT|CONNACK|PUBLISH|PUBACK|PUBREC|PUBREL|PUBCOMP|SUBSCRIBE|SUBACK|UNSUBSCRIBE|UNSUBACK|PINGREQ|PINGRESP|DISCONNECT|AUTH)\b`,
      name: 'snippet.keyword',
    },
    { match: String.raw`-?\b0x[\da-fA-F]+\b|(?<=\()\d+(?=\))|(?<=\b(?:rc|code)[=:] ?)-?\d+`, name: 'snippet.number' },
    { match: String.raw`"(?:[^"\\]|\\.)*"`, name: 'snippet.string' },
  ],
  repository: {},
};

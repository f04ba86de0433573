import type { Verdict } from './judge.ts';
import { withoutNames } from './line-prefix.ts';

/**
 * Logs of other brokers, proxies and servers. They print the same words (TLS alerts are the same for all), but what we
 * say about them holds for EMQX only. Each is tried only on records in which something was recognised.
 */
const foreign: readonly RegExp[] = [
  /\b(?:vernemq|vmq_\w+)\b|\bsession stopped abnormally due to\b/i,
  /\brabbit(?:mq)?[@_ ]|\bAMQP\b|\brabbit_\w+/i,
  /\bhivemq\b(?!.*client)/i,
  /\bactivemq\b|\bcom\.hivemq\.(?!client)|\bartemis\b/i,
  /\bmosquitto(?:\[\d+\]| version)/i,
  /\b(?:sshd|postfix|dovecot|kubelet|containerd)\[\d+\]/,
  /\bejabberd\b|\bcouchdb\b|\bnanomq\b/i,
];
/** Shapes no line of EMQX has, whatever it names: a bridge called emqx, a container called emqx. */
const shapes: readonly RegExp[] = [
  /(?:^|[\s"`|])\d{10}: ?[A-Z]/m, // mosquitto
  /(?:^|[\s"`|])\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[\w+\] \d+#\d+: ?/m, // nginx
  /\bhaproxy\[\d+\]/i,
];

/** EMQX names these brokers too: a bridge to RabbitMQ is its own. */
const OWN = /\bem(?:qx|qttd|q)\b|emqx_|emqttd|esockd/i;

/** Fields of EMQX 5's own lines, to tell most records at once. */
const FIELDS = /\bmsg: [a-z_]+, |, mfa: |, peername: |\berrorContext: /;

/** Whether a word stands in the line as `FIELDS` has it, `msg: word, `, which is told at once. */
export function hasOwnFields(text: string, { kind, start, end }: Verdict): boolean {
  return kind === 'msg' && text.startsWith('msg: ', start - 5) && text.startsWith(', ', end);
}

/** Whether a record was printed by other software than EMQX and its clients. */
export function isForeignRecord(record: string): boolean {
  if (FIELDS.test(record)) return false;
  return (
    shapes.some((sign) => sign.test(record)) ||
    (foreign.some((sign) => sign.test(record)) && !OWN.test(withoutNames(record)))
  );
}

// A realistic EMQX log of any size, the same on every run: what a busy node at info level prints, with faults among it.

/** A small generator of numbers; good enough to mix lines, and the same everywhere. */
function numbersOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Line = (time: string, client: string, address: string, number: (below: number) => number) => string;

/** Kinds of lines with how often they come in a thousand. */
const mixture: readonly (readonly [perThousand: number, line: Line])[] = [
  [
    270,
    (time, client, address) =>
      `${time} [debug] tag: MQTT, clientid: ${client}, msg: mqtt_packet_received, peername: ${address}, packet: PINGREQ(Q0, R0, D0)`,
  ],
  [
    210,
    (time, client, address, n) =>
      `${time} [debug] tag: MQTT, clientid: ${client}, msg: mqtt_packet_sent, peername: ${address}, packet: PUBLISH(Q1, R0, D0, Topic=devices/${client}/up, PacketId=${n(65_535)}, Payload={"t":${n(40)}.${n(9)},"h":${n(100)}})`,
  ],
  [
    170,
    (time, client, address, n) =>
      `${time} [debug] tag: PUBLISH, clientid: ${client}, msg: publish_to, peername: ${address}, topic: devices/${client}/up, payload: {"t":${n(40)},"status":"normal","closed":false}`,
  ],
  [
    120,
    (time, client, address, n) =>
      `${time} [info] clientid: ${client}, msg: session_created_${n(6)}, peername: ${address}, line: ${n(900)}, mfa: emqx_cm:open_session/${n(4)}, node: 'emqx@10.0.0.${n(9)}'`,
  ],
  [
    80,
    (time, client, address, n) =>
      `${time} [info] tag: CONNECTION, clientid: ${client}, msg: connected, peername: ${address}, username: user-${n(500)}, keepalive: 60, proto_ver: 4`,
  ],
  [
    50,
    (time, client, address) =>
      `${time} [info] clientid: ${client}, msg: emqx_connection_terminated, peername: ${address}, reason: {shutdown,tcp_closed}`,
  ],
  [
    30,
    (time, client, address) =>
      `${time} [warning] clientid: ${client}, msg: authentication_failure, peername: ${address}, reason: not_authorized, tag: AUTHN`,
  ],
  [
    20,
    (time, client, address) =>
      `${time} [info] clientid: ${client}, msg: emqx_connection_terminated, peername: ${address}, reason: {shutdown,keepalive_timeout}`,
  ],
  [
    20,
    (time, client, address, n) =>
      `${time} [warning] msg: dropped_msg_due_to_mqueue_is_full, clientid: ${client}, peername: ${address}, topic: devices/${n(900)}/down, queue: <<"mqueue">>`,
  ],
  [
    10,
    (time, _client, address, n) =>
      `${time} [error] supervisor: 'esockd_connection_sup - <0.${n(9_000)}.${n(90)}>', errorContext: connection_shutdown, reason: {ssl_error,{tls_alert,{unknown_ca,"TLS server: In state certify received CLIENT ALERT: Fatal - Unknown CA\\n"}}}, offender: [{pid,<0.${n(90_000)}.${n(90)}>},{name,connection},{mfargs,{emqx_connection,start_link,[#{listener => {ssl,default},peername => {{${address.split(':')[0]!.replaceAll('.', ',')}},${n(60_000)}},zone => default}]}}]`,
  ],
  [
    8,
    (time, _client, _address, n) =>
      `${time} [error]     supervisor: 'esockd_connection_sup - <0.${n(9_000)}.0>'\n    errorContext: connection_shutdown\n    reason: {ssl_error,\n                {tls_alert,\n                    {protocol_version,\n                        "TLS server: In state hello at tls_handshake.erl:332 generated SERVER ALERT: Fatal - Protocol Version\\n"}}}`,
  ],
  [
    7,
    (time, _client, _address, n) =>
      `${time} [warning] msg: long_schedule, info: [{timeout,${240 + n(900)}},{in,undefined},{out,undefined}], mfa: emqx_sys_mon:handle_info/2, pid: <0.${n(90_000)}.0>`,
  ],
  [
    5,
    (time, client, address, n) =>
      `${time} [warning] msg: something_not_in_any_release, clientid: ${client}, peername: ${address}, value: ${n(9_999)}`,
  ],
];
const total = mixture.reduce((sum, [often]) => sum + often, 0);

/**
 * Log lines until `size` characters are made, in pieces of about a megabyte. All are ASCII, so characters are bytes.
 * @example for (const piece of logPieces(100_000_000)) file.write(piece)
 */
export function* logPieces(size: number, seed = 1): Generator<string> {
  const number = numbersOf(seed);
  let time = Date.UTC(2026, 10, 23, 8);
  let made = 0;
  while (made < size) {
    const lines: string[] = [];
    let length = 0;
    while (length < 1_000_000 && made + length < size) {
      time += number(40);
      const client = `dev-${number(20_000).toString(16).padStart(6, '0')}`;
      const address = `10.${number(20)}.${number(250)}.${number(250)}:${1_024 + number(60_000)}`;
      let pick = number(total);
      const [, line] = mixture.find(([often]) => (pick -= often) < 0)!;
      const text = line(new Date(time).toISOString().replace('Z', '000+00:00'), client, address, number);
      lines.push(text);
      length += text.length + 1;
    }
    made += length;
    yield `${lines.join('\n')}\n`;
  }
}

import { describe, expect, it } from 'vitest';
import { diagnosisOf } from '../../src/search/diagnosis.ts';
import type { Circumstance } from '../../src/search/circumstance.ts';
import { fieldMeanings, readCtlOutput } from '../../src/search/ctl-output.ts';
import type { Report } from '../../src/search/report.ts';
import { findingStrings } from '../../src/i18n/findings.ts';
import { logPieces } from '../bench/diagnose-lines.ts';
import { keywordTable } from './recognise-fixture.ts';

function reportOf(...pieces: readonly string[]): Report {
  const diagnosis = diagnosisOf({ table: keywordTable }, Date.UTC(2026, 10, 23));
  for (const piece of pieces) diagnosis.feed(piece);
  diagnosis.finish();
  return diagnosis.report();
}

function circumstancesOf(text: string): readonly Circumstance[] {
  return reportOf(text).findings[0]?.circumstances.map(({ value }) => value) ?? [];
}

const head = '2024-05-14T09:57:54.195000+00:00 [error] reason: {ssl_error,{tls_alert,';

describe('who refused whom', () => {
  it.each([
    ['TLS server: In state certify received CLIENT ALERT: Fatal - Unknown CA\\n', 'server', 'peer'],
    [
      'TLS server: In state wait_cert at ssl_handshake.erl:2094 generated SERVER ALERT: Fatal - Unknown CA\\n',
      'server',
      'emqx',
    ],
    ['TLS client: In state certify received SERVER ALERT: Fatal - Unknown CA\\n', 'client', 'peer'],
    [
      'TLS client: In state certify at ssl_handshake.erl:2125 generated CLIENT ALERT: Fatal - Unknown CA\\n',
      'client',
      'emqx',
    ],
  ])('%s', (sentence, emqx, refusedBy) => {
    expect(circumstancesOf(`${head}{unknown_ca,"${sentence}"}}}`)[0]).toMatchObject({
      kind: 'tls-refusal',
      emqx,
      refusedBy,
      alert: 'Unknown CA',
    });
  });

  it.each([
    ['Bad Certificate\\n selfsigned_peer', 'bad_cert_selfsigned_peer'],
    ['Bad Certificate\n - invalid_issuer', 'bad_cert_invalid_issuer'],
    ['Bad Certificate\\n distingushed_name_not_permitted', 'bad_cert_name_not_permitted'],
    ['Unsupported Certificate\\n {invalid_ext_keyusage,["id-kp-serverAuth"]}', 'bad_cert_invalid_ext_key_usage'],
  ])('OTP 27: Fatal - %s', (detail, id) => {
    const sentence = `TLS server: In state wait_cert at ssl_handshake.erl:2173 generated SERVER ALERT: Fatal - ${detail}`;
    expect(reportOf(`2026-11-20T10:00:00.000000+00:00 [notice] ${sentence}`).findings[0]?.id).toBe(id);
  });

  it('a refusal that TLS 1.3 hides is said to be one', () => {
    const text = `${head}{bad_record_mac,"TLS server: In state wait_finished at tls_record_1_3.erl:213 generated SERVER ALERT: Fatal - Bad Record MAC\\n {record_type_mismatch,21}"}}}`;
    expect(circumstancesOf(text)).toContainEqual({ kind: 'tls13-hidden-refusal', emqx: 'server' });
  });

  it.each([
    [71, 'http'],
    [16, 'mqtt'],
  ])('first byte %i on a TLS port is %s', (byte, speaks) => {
    const text = `${head}{unexpected_message,"TLS server: In state hello at tls_record.erl:564 generated SERVER ALERT: Fatal - Unexpected Message\\n {unsupported_record_type,${byte}}"}}}`;
    expect(reportOf(text).findings.map(({ id }) => id)).toEqual(['unsupported_record_type', 'unexpected_message']);
    expect(circumstancesOf(text)).toContainEqual({ kind: 'not-tls', byte, speaks });
  });
});

describe('a log is counted', () => {
  const line = (second: number, client: string): string =>
    `2024-05-14T09:57:${second}.000000+09:00 [info] clientid: ${client}, msg: emqx_connection_terminated, peername: 10.0.0.7:51234, reason: {shutdown,keepalive_timeout}\n`;

  it('with first and last time, clients and addresses', () => {
    const [finding] = reportOf(line(10, 'a'), line(20, 'b'), line(40, 'a')).findings;
    expect(finding).toMatchObject({
      id: 'keepalive_timeout',
      count: 3,
      first: Date.UTC(2024, 4, 14, 0, 57, 10),
      last: Date.UTC(2024, 4, 14, 0, 57, 40),
    });
    expect(finding?.clients[0]).toEqual({ value: 'a', count: 2 });
    expect(finding?.addresses[0]).toEqual({ value: '10.0.0.7', count: 3 });
    expect(finding?.sample.text).toBe(line(10, 'a').trim());
    expect(finding?.sample.marks.map(([start, end]) => finding.sample.text.slice(start, end))).toEqual([
      'keepalive_timeout',
    ]);
  });

  it('whatever pieces it comes in', () => {
    const text = [...logPieces(300_000)].join('');
    const lines = text.split(/(?<=\n)/);
    expect(reportOf(...lines).findings).toEqual(reportOf(text).findings);
  });

  it('with the counters of listeners added up, and those of the same listener not twice', () => {
    const table = (name: string, count: number): string =>
      `${name}\n  acceptors       : 16\n  listen_on       : 0.0.0.0:1883\n  shutdown_count  : [{keepalive_timeout,${count}}]\n`;
    expect(reportOf(table('tcp:default', 7), table('ssl:default', 5)).findings[0]?.count).toBe(12);
    expect(reportOf(table('tcp:default', 7), table('tcp:default', 9)).findings[0]?.count).toBe(9);
  });

  it('messages from users are nobody’s fault', () => {
    const packet =
      'packet: PUBLISH(Q1, R0, D0, Topic=a, PacketId=5, Payload={"msg":"keepalive_timeout","reason":"banned"})';
    expect(reportOf(`2024-05-14T09:57:54.195000+09:00 [debug] msg: mqtt_packet_received, ${packet}`).findings).toEqual(
      [],
    );
  });

  it('what nobody knows is grouped by shape', () => {
    const unknown = (n: number): string =>
      `2024-05-14T09:57:54.195000+09:00 [error] msg: new_thing, clientid: c${n}, pid: <0.${n}.0>, took: ${n}\n`;
    expect(reportOf(unknown(1), unknown(2)).unknown).toMatchObject([{ count: 2, level: 'error' }]);
  });
});

describe('outputs of emqx ctl', () => {
  const listener = (current: number, running: boolean): string =>
    `tcp:default\n  listen_on       : 0.0.0.0:1883\n  acceptors       : 16\n  proxy_protocol  : false\n  enbale          : true\n  running         : ${running}\n  current_conn    : ${current}\n  max_conns       : 100\n  shutdown_count  : []`;

  it('healthy fields are known, not found', () => {
    const report = reportOf(listener(9, true));
    expect(report.findings).toEqual([]);
    expect(report.identified).toHaveLength(8);
  });

  it('a full listener is found', () => {
    expect(reportOf(listener(100, true)).findings[0]).toMatchObject({
      id: 'listener_accept_refused_reached_max_connections',
    });
  });

  it('so is a licence that has ended, by its last day', () => {
    const license = (end: string): string =>
      `customer        : Evaluation\nstart_at        : 2023-01-09\nexpiry_at       : ${end}\nexpiry          : false`;
    expect(reportOf(license('2028-01-08')).findings).toEqual([]);
    expect(reportOf(license('2026-11-23')).findings[0]).toMatchObject({ id: 'license_expiry', severity: 'medium' });
    expect(reportOf(license('2026-11-22')).findings[0]).toMatchObject({ id: 'license_expiry', severity: 'high' });
  });

  it('every meaning has words in both languages', () => {
    for (const strings of Object.values(findingStrings)) expect(Object.keys(strings)).toEqual([...fieldMeanings]);
    expect(readCtlOutput(listener(1, false)).find(({ name }) => name === 'running')?.meaning).toBe('not_running');
  });
});

describe('a line that has words of ours for something else', () => {
  const found = (text: string): readonly string[] => reportOf(text).findings.map(({ id }) => id);
  const time = '2024-05-14T09:57:54.195000+00:00';

  it('does not take the kubelet for a client of MQTT', () => {
    const event =
      '2m4s Warning Unhealthy pod/emqx-0 Readiness probe failed: Get "http://10.0.0.9:8081/status": dial tcp';
    expect(found(`${event} 10.0.0.9:8081: connect: connection refused`)).toEqual([]);
    expect(found('mqtt: dial tcp 10.0.0.9:1883: connect: connection refused')).toEqual(['client-econnrefused']);
  });

  it('does not take what a function was called with for a reason', () => {
    const stack = '[{maps,get,[<<"password">>,{error,timeout},undefined],[{file,"maps.erl"},{line,147}]}]';
    const line = `${time} [error] Client(c1@10.0.0.5:51234): Username 'u' login failed for {{badmap,{error,timeout}},${stack}}`;
    expect(found(line)).toEqual(['legacy-login-failed']);
  });

  it('knows a message that EMQX 5.0 has with blanks by its name of today', () => {
    const line = `${time} [error] msg: http connector do request, received error response, mfa: emqx_connector_http:on_query/4`;
    expect(found(line)).toEqual(['http_connector_do_request_received_error_response']);
    expect(found(`${time} [error] msg: something else went wrong, and nobody knows why, mfa: m:f/1`)).toEqual([]);
  });
});

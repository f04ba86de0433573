import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/build/check-samples.ts';
import { recogniserOf } from '../../src/search/recognise.ts';
import { noVariants } from '../../src/search/table.ts';
import { keywordTable } from './recognise-fixture.ts';

const recognise = recogniserOf(keywordTable);

/** Ids of the keywords a text put to search leads to, most exact first. */
function found(text: string): readonly string[] {
  const strongest = [...recognise(text)].sort((a, b) => b.strength - a.strength);
  return strongest.map(({ page }) => keywordTable.keywords[page]![0]);
}

/** How often a signature is found. */
function countOf(text: string, sign: string): number {
  const answer = ['x', 'x', 'x', 0, []] as const;
  const table = {
    synonyms: [],
    commands: [],
    locale: 'en',
    categories: [],
    keywords: [],
    variants: noVariants,
  } as const;
  return recogniserOf({ ...table, answers: [answer], signs: [[sign, 0]] })(text).length;
}

describe('a pasted line leads to what it is about', () => {
  it('takes a word in capitals for a client only where EMQX did not print the line', () => {
    const line =
      '2024-05-06T10:00:00.000000+08:00 [warning] msg: http_connector_do_request_failed, reason: econnrefused';
    expect(found(line)[0]).toBe('http_connector_do_request_failed');
    expect(found('connect ECONNREFUSED 127.0.0.1:1883')[0]).toBe('client-econnrefused');
    expect(found('econnrefused')[0]).toBe('client-econnrefused');
  });

  it('has the order of the diagnose page where a paste has several lines', () => {
    const text = [
      '2019-03-20 10:00:00.000 [error] c1@10.0.0.5:51234 [Channel] Unexpected sock_closed: einval',
      '2019-03-20 10:00:01.000 [warning] [SYSMON] long_schedule warning: pid = <0.1878.0>, info: [{timeout,1053}]',
      '2019-03-20 10:00:02.000 [warning] [SYSMON] long_schedule warning: pid = <0.1879.0>, info: [{timeout,1054}]',
    ].join('\n');
    expect(found(text)[0]).toBe(findingsOf(keywordTable, text)[0]);
    const counters = 'shutdown_count : [{idle_timeout,4102},{keepalive_timeout,12},{closed,2317122}]';
    expect(found(counters)[0]).toBe('closed');
  });

  it('does not mind upper and lower case', () => {
    expect(countOf('SERVER ALERT: Fatal - Unknown CA', 'Fatal - unknown ca')).toBe(1);
    expect(found('KeepAlive_Timeout')).toEqual(['keepalive_timeout']);
  });

  it('finds an atom as a whole word only', () => {
    expect(found('{shutdown,keepalive_timeout}')).toEqual(['keepalive_timeout']);
    expect(found('my_keepalive_timeout_ms')).toEqual([]);
    expect(found('timeouts')).toEqual([]);
  });

  it('lets a star stand for up to 200 characters of one line', () => {
    const sign = 'received * alert: fatal';
    expect(countOf(`received CLIENT ALERT: Fatal`, sign)).toBe(1);
    expect(countOf(`received ${'x'.repeat(198)} ALERT: Fatal`, sign)).toBe(1);
    expect(countOf(`received ${'x'.repeat(260)} ALERT: Fatal`, sign)).toBe(0);
    expect(countOf('received\nCLIENT ALERT: Fatal', sign)).toBe(0);
  });

  it('reads alternatives in a signature as any of them', () => {
    const sign = 'link (was|has been|) (lost|cut) by (the|) peer';
    expect(countOf('link has been cut by the peer', sign)).toBe(1);
    expect(countOf('Link lost by peer', sign)).toBe(1);
    expect(countOf('link will be lost by peer', sign)).toBe(0);
    expect(countOf('link (was', sign)).toBe(0);
    expect(countOf('select() failed (code 5)', 'select() failed (code')).toBe(1);
  });

  it('reads on when a terminal has wrapped a line between two words', () => {
    expect(found('reason: {tls_alert,\n{bad_certificate,"SERVER ALERT: Fatal - Bad \n   Certificate"}}')[0]).toBe(
      'bad_certificate',
    );
  });

  it('reads the line breaks Erlang prints inside a string', () => {
    const text = String.raw`{handshake_failure,"generated SERVER ALERT: Fatal - Handshake Failure\n no_client_certificate_provided"}`;
    expect(found(text)).toEqual(['no_client_certificate_provided', 'handshake_failure']);
  });

  it('takes characters of a signature as they stand, not as a pattern', () => {
    expect(countOf('axb', 'a.b')).toBe(0);
    expect(countOf('{protocol_error,(x', '{protocol_error,')).toBe(1);
  });

  it('puts the innermost cause first', () => {
    const line =
      'reason: {ssl_error,\n   {tls_alert,\n     {unknown_ca,\n "TLS server: received CLIENT ALERT: Fatal - Unknown CA"}}}';
    expect(found(line)[0]).toBe('unknown_ca');
  });

  it('reads a long paste in time that grows with its length only', () => {
    const start = performance.now();
    recognise('atom_number_7 '.repeat(1_500));
    recognise('a'.repeat(20_000));
    recognise('_ {,'.repeat(5_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a reason code is found by number', () => {
  it.each([
    ['0x87', 'not_authorized'],
    ['135', 'not_authorized'],
    ['code 135', 'not_authorized'],
    ['reason code: 0x8d', 'keepalive_timeout'],
    ['code 5', 'connack-5'],
    ['rc=4', 'connack-4'],
    ['Connected with result code 5', 'connack-5'],
  ])('%s', (text, id) => expect(found(text)[0]).toBe(id));

  it.each(['exit code 137', 'emqx exited with code 1', 'HTTP status code 401', 'ReasonCode=0'])(
    'but not in %s',
    (text) => {
      expect(found(text).filter((id) => !id.startsWith('success'))).toEqual([]);
    },
  );
});

describe('words people use count only where EMQX prints them as reasons', () => {
  it.each(['the connection was closed after a timeout', '客户端 timeout 了', 'is my client banned or expired?'])(
    '%s',
    (text) => expect(found(text)).toEqual([]),
  );

  it.each([
    ['timeout', 'timeout'],
    ['reason: timeout', 'timeout'],
    ['{shutdown,closed}', 'closed'],
    ['Terminated for {shutdown, closed}', 'closed'],
  ])('%s', (text, id) => expect(found(text)[0]).toBe(id));

  it('a literal in a question is recognised', () => {
    expect(found('why keepalive_timeout every hour?')).toEqual(['keepalive_timeout']);
    expect(found('keepalive_timeout是什么原因')).toEqual(['keepalive_timeout']);
  });
});

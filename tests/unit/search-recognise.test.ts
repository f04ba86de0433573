import { describe, expect, it } from 'vitest';
import { recogniserOf } from '../../src/search/recognise.ts';

function found(text: string, ...signs: readonly string[]): readonly string[] {
  const recognise = recogniserOf(signs.map((sign) => ({ text: sign, target: sign })));
  return [...recognise(text)].sort((a, b) => b.strength - a.strength).map(({ target }) => target);
}

describe('a pasted line leads to what it is about', () => {
  it('does not mind upper and lower case', () => {
    expect(found('SERVER ALERT: Fatal - Unknown CA', 'Fatal - unknown ca')).toHaveLength(1);
  });

  it('finds an atom as a whole word only', () => {
    expect(found('{shutdown,keepalive_timeout}', 'keepalive_timeout')).toHaveLength(1);
    expect(found('my_keepalive_timeout_ms', 'keepalive_timeout')).toHaveLength(0);
    expect(found('timeouts', 'timeout')).toHaveLength(0);
  });

  it('lets a star stand for up to 200 characters of one line', () => {
    const sign = 'received * alert: fatal';
    expect(found(`received CLIENT ALERT: Fatal`, sign)).toHaveLength(1);
    expect(found(`received ${'x'.repeat(198)} ALERT: Fatal`, sign)).toHaveLength(1);
    expect(found(`received ${'x'.repeat(260)} ALERT: Fatal`, sign)).toHaveLength(0);
    expect(found('received\nCLIENT ALERT: Fatal', sign)).toHaveLength(0);
  });

  it('reads on when a terminal has wrapped a line between two words', () => {
    expect(found('Fatal - Bad \n   Certificate', 'fatal - bad certificate')).toHaveLength(1);
  });

  it('reads the line breaks Erlang prints inside a string', () => {
    expect(
      found(String.raw`Handshake Failure\n no_client_certificate_provided"`, 'no_client_certificate_provided'),
    ).toHaveLength(1);
  });

  it('takes characters of a signature as they stand, not as a pattern', () => {
    expect(found('axb', 'a.b')).toHaveLength(0);
    expect(found('{protocol_error,(x', '{protocol_error,')).toHaveLength(1);
  });

  it('puts the innermost cause first', () => {
    const line =
      'reason: {ssl_error,\n   {tls_alert,\n     {unknown_ca,\n "TLS server: received CLIENT ALERT: Fatal - Unknown CA"}}}';
    expect(found(line, '{ssl_error,', 'tls_alert', 'unknown_ca', 'received client alert')[0]).toBe('unknown_ca');
  });

  it('does not take a counter for the cause', () => {
    const text = 'shutdown_count : [{keepalive_timeout,131},{tcp_closed,845}]';
    expect(found(text, 'keepalive_timeout', 'shutdown_count')[0]).toBe('shutdown_count');
  });

  it('reads a long paste in time that grows with its length only', () => {
    const signs = Array.from({ length: 600 }, (_, i) => ({ text: `atom_number_${i} * reason`, target: i }));
    const recognise = recogniserOf(signs);
    const start = performance.now();
    recognise('atom_number_7 '.repeat(1_500));
    recognise('a'.repeat(20_000));
    recognise('_ {,'.repeat(5_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

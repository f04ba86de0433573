import { describe, expect, it } from 'vitest';
import { maskOf } from '../../src/search/mask.ts';

const mask = maskOf({ hidesIdentities: false });
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

describe('a report hides', () => {
  it.each([
    ['a password in text', 'username: u1, password: s3cret-x, clientid: c1'],
    ['a password in JSON', '{"msg":"x","password":"s3cret-x","clientid":"c1"}'],
    ['a password in escaped JSON', '{\\"password\\":\\"s3cret-x\\",\\"clientid\\":\\"c1\\"}'],
    ['a password with a quote in it', '{"password":"s3\\"s3cret-x","clientid":"c1"}'],
    ['a password that was cut off', '{"clientid":"c1","password":"s3cret-x'],
    ['a password in an Erlang map', '#{password => <<"s3cret-x">>,clientid => <<"c1">>}'],
    ['a password in an Erlang tuple', '[{<<"password">>,<<"s3cret-x">>},{clientid,<<"c1">>}]'],
    ['a password in HOCON', 'dashboard.default_password = "s3cret-x"'],
    ['a password in an environment variable', 'EMQX_DASHBOARD__DEFAULT_PASSWORD=s3cret-x'],
    ['a password in an address', 'mysql://admin:s3cret-x@10.0.0.1:3306/mqtt'],
    ['a token in an address', 'GET http://h/auth?clientid=c1&access_token=s3cret-x&b=2'],
    ['a header', 'Authorization: Basic s3cret-x'],
    ['a header in JSON', '{"authorization":"Bearer s3cret-x"}'],
    ['a header in an Erlang list', '[{<<"authorization">>,<<"Bearer s3cret-x">>}]'],
    ['a bearer token alone', 'curl with bearer s3cret-x-and-more'],
    ['a command option', 'mosquitto_pub -h h -u u -P s3cret-x -t t'],
    ['a cookie', 'node cookie: s3cret-x'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIs3cret-x\n-----END RSA PRIVATE KEY-----'],
  ])('%s', (_, text) => {
    expect(mask(text)).not.toContain('s3cret');
  });

  it('a JWT, wherever it stands', () => {
    expect(mask(`msg: bad, username: ${JWT}, x`)).toBe('msg: bad, username: ***, x');
  });

  it('a key that was cut off before its end', () => {
    expect(mask('key: -----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkq')).not.toContain('MIIE');
  });

  it('a licence key', () => {
    expect(mask(`emqx ctl license update ${'MjIwMTExCjAKMTAK'.repeat(8)}`)).toBe('emqx ctl license update ***');
  });
});

describe('a report keeps', () => {
  it.each([
    'msg: authentication_failure, reason: bad_username_or_password, clientid: c1',
    'authenticator: password_based:built_in_database, reason: not_authorized',
    'msg: bad_token, peername: 10.0.0.7:51234',
    'password: undefined, username: u1',
    '{ssl_error,{tls_alert,{unknown_ca,"TLS server: In state certify received CLIENT ALERT: Fatal - Unknown CA\\n"}}}',
    '2024-03-05T08:12:44.101233+08:00 [info] msg: terminate, reason: {shutdown,keepalive_timeout}',
  ])('%s', (text) => {
    expect(mask(text)).toBe(text);
  });
});

describe('on request identities too', () => {
  const hide = (): ((text: string) => string) => maskOf({ hidesIdentities: true });

  it('by the same name each time, in topics as well', () => {
    const line = 'clientid: sensor-17, topic: up/sensor-17/t, peername: 10.0.0.7:51234, username: joe-b';
    const masked = hide();
    expect(masked(line)).toBe('clientid: client-1, topic: up/client-1/t, peername: addr-1:51234, username: user-1');
    expect(masked('"clientid":"sensor-17","peername":"10.0.0.8:1"')).toBe(
      '"clientid":"client-1","peername":"addr-2:1"',
    );
  });

  it('in the shapes of EMQX 4 and of Erlang', () => {
    expect(hide()('[info] 1622D1BDEC46@10.4.1.48:36498 [Protocol] x {{10,4,1,48},36498}')).toBe(
      '[info] client-1@addr-1:36498 [Protocol] x {addr-1,36498}',
    );
  });

  it('IPv6 addresses, but no times of day', () => {
    expect(hide()('08:12:44.101 peer fe80::1c2:33 and 2001:db8:0:0:1:0:0:1')).toBe(
      '08:12:44.101 peer addr-1 and addr-2',
    );
  });

  it('nodes’ hosts, but nobody’s own addresses', () => {
    expect(hide()('emqx@node1.corp.cn at 0.0.0.0:1883 and 127.0.0.1')).toBe(
      'emqx@addr-1 at 0.0.0.0:1883 and 127.0.0.1',
    );
  });
});

it.each([
  ['password'.repeat(12_500)],
  ['a'.repeat(100_000)],
  ['eyJ'.repeat(33_000)],
  ['1:'.repeat(50_000)],
  ['1.'.repeat(50_000)],
  ['"password":"'.repeat(8_000)],
  ['-----BEGIN A-----'.repeat(6_000)],
  ['authorization: '.repeat(6_500)],
  ['a@'.repeat(50_000)],
])('a long line costs little: %.12s…', (text) => {
  const started = performance.now();
  maskOf({ hidesIdentities: true })(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});

import { describe, expect, it } from 'vitest';
import { mayStandInAddress } from '../../src/search/address.ts';

describe('what goes into the address of the search page', () => {
  it.each([
    '客户端掉线',
    'keepalive_timeout',
    'why do clients drop?',
    '$SYS/#',
    'emqx ctl listeners',
    '0x87',
    'acl.conf 不生效',
  ])('a short question does: %s', (text) => expect(mayStandInAddress(text)).toBe(true));

  it.each([
    '2024-02-18T19:40:28.241765+01:00 [SOCKET] test@127.0.0.1:47552 msg: socket_force_closed',
    '[error] supervisor: esockd_connection_sup',
    'reason: {shutdown,tcp_closed}',
    '{"level":"error","clientid":"meter-42"}',
    'one\ntwo',
    'x'.repeat(201),
    '',
  ])('a log, several lines or a long text never does: %s', (text) => expect(mayStandInAddress(text)).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { countOf, searchesOf, separateHan } from '../../src/search/full-text.ts';
import { enFinder, find, idsOf, zhFinder } from './search-fixture.ts';

describe('a question finds its answer', () => {
  it.each([
    ['客户端老是掉线', 'client-disconnects'],
    ['证书过期了怎么办', 'tls-handshake-failure'],
    ['证书过', 'tls-handshake-failure'],
    ['許可證過期', 'license-expired'],
    ['用戶端斷線', 'client-disconnects'],
    ['定阅保留消息', 'sys-topic'],
    ['$SYS/#', 'sys-topic'],
    ['acl.conf', 'sys-topic'],
    ['kicked out', 'client-disconnects'],
  ])('on a Chinese page: %s', (text, id) => expect(idsOf(zhFinder, text)[0]).toBe(id));

  it.each([
    ['my client keeps disconnecting', 'client-disconnects'],
    ['certificat expierd', 'tls-handshake-failure'],
    ['lisence expired', 'license-expired'],
    ['untrus', 'tls-handshake-failure'],
    ['许可证过期', 'license-expired'],
  ])('on an English page: %s', (text, id) => expect(idsOf(enFinder, text)[0]).toBe(id));

  it('puts the answer before the keyword it asks about', () => {
    const ids = idsOf(zhFinder, 'keepalive_timeout 是什么原因');
    expect(ids[0]).toBe('client-disconnects');
    expect(zhFinder.understand('keepalive_timeout 是什么原因').query.kind).toBe('question');
  });
});

describe('what a machine prints finds what explains it', () => {
  it('recognises a bare literal and a log line, first and before the full text is in', () => {
    for (const text of ['kicked', 'msg: emqx_connection_terminated, reason: {shutdown,kicked}']) {
      const understood = zhFinder.understand(text);
      const [first] = zhFinder.rank(understood);
      expect(first?.page.id).toBe('kicked');
      expect(first?.recognised).toBeDefined();
    }
  });

  it('leads to the section that explains it', () => {
    const [first] = find(zhFinder, 'reason: {ssl_error,{tls_alert,{unknown_ca,"TLS server"}}}');
    expect(first?.recognised?.sections).toEqual(['unknown_ca']);
  });
});

describe('results do not move under the reader', () => {
  it.each(['客户端掉线', '证书', 'kicked', 'reason: keepalive_timeout'])(
    'what shows before the full text stays: %s',
    (text) => {
      const understood = zhFinder.understand(text);
      const before = zhFinder.rank(understood).map(({ page }) => page.id);
      const body = understood.query.terms.map(
        () =>
          new Map([
            [3, 50],
            [1, 9],
          ]),
      );
      const after = zhFinder.rank(understood, body).map(({ page }) => page.id);
      expect(before.length).toBeGreaterThan(0);
      expect(after.slice(0, before.length)).toEqual(before);
    },
  );

  it('gives the same order whatever was asked before', () => {
    const first = idsOf(zhFinder, '连接断开');
    idsOf(zhFinder, 'kicked out');
    expect(idsOf(zhFinder, '连接断开')).toEqual(first);
  });
});

describe('when there is nothing', () => {
  it.each(['how to bake bread', 'react hooks', '今天天气'])('says nothing rather than something: %s', (text) => {
    expect(idsOf(enFinder, text)).toEqual([]);
  });

  it('finds a page that only its text speaks of', () => {
    const understood = enFinder.understand('websocket');
    expect(enFinder.rank(understood, [new Map([[3, 4]])]).map(({ page }) => page.id)).toEqual(['sys-topic']);
  });
});

describe('the full text is asked one term at a time', () => {
  it('counts pairs of characters that stand side by side', () => {
    expect(countOf([3, 4, 9, 20, 21, 22], { search: '掉 线', isPair: true })).toBe(3);
    expect(countOf([3, 9], { search: 'tls', isPair: false })).toBe(2);
  });

  it('never takes a word that merely begins alike', () => {
    expect(searchesOf(enFinder.understand('react hooks').query)[0]).toEqual({
      search: 'react',
      exact: '"react"',
      isPair: false,
    });
  });

  it('asks for neighbouring characters, each a word of the index', () => {
    expect(searchesOf(zhFinder.understand('掉线').query)).toEqual([{ search: '掉 线', isPair: true }]);
    expect(separateHan('<p title="掉线">客户端 ok</p>')).toBe('<p title="掉\u200B线">客\u200B户\u200B端 ok</p>');
    expect(separateHan('<h1>共享<wbr>订阅</h1>')).toBe('<h1>共\u200B享\u200B订\u200B阅</h1>');
  });

  it('asks a bounded number of times, whatever is pasted', () => {
    const log = Array.from({ length: 2_000 }, (_, i) => `word${i}abc`).join(' ');
    expect(searchesOf(enFinder.understand(log).query).filter(Boolean).length).toBeLessThanOrEqual(24);
  });
});

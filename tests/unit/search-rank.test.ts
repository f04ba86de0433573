import { describe, expect, it } from 'vitest';
import { fullTextOf } from '../../src/search/ask-pagefind.ts';
import { searchesOf, tokenOf, tokensOf } from '../../src/search/full-text.ts';
import { isAboutAnother } from '../../src/search/other-products.ts';
import type { Result } from '../../src/search/rank.ts';
import { termsOf } from '../../src/search/terms.ts';
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

  it.each(['how to set EMQX_NODE_NAME in docker', 'MYSQL_ROOT_PASSWORD is not used'])(
    'reads a question in %s',
    (text) => {
      expect(enFinder.understand(text).query.kind).toBe('question');
    },
  );
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

  it('is followed by the answer it belongs to, before the full text is in', () => {
    for (const text of ['kicked', 'msg: emqx_connection_terminated, reason: {shutdown,kicked}']) {
      const ids = zhFinder.rank(zhFinder.understand(text)).map(({ page }) => page.id);
      expect(ids.slice(0, 2)).toEqual(['kicked', 'client-disconnects']);
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
      const body = understood.query.terms.map(() => new Map([3, 1].map((place) => [place, 0])));
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
    expect(enFinder.rank(understood, [new Map([[3, 0]])]).map(({ page }) => page.id)).toEqual(['sys-topic']);
  });
});

describe('the words readers ask with', () => {
  it.each([2, 3])(
    'lead to the answer they are asked for most often, where nothing else tells two apart: %s',
    (often) => {
      const understood = enFinder.understand('gizmo');
      const hits = new Map([2, 3].map((place) => [place, place === often ? 3 : 1]));
      expect(enFinder.rank(understood, [hits])[0]?.place).toBe(often);
    },
  );
});

describe('words that texts have but no answer is about', () => {
  it('are answered when looked up alone, and told to be no matter of ours in a question', () => {
    const everywhere = (text: string): readonly Result[] => {
      const understood = enFinder.understand(text);
      return enFinder.rank(
        understood,
        understood.query.terms.map(() => new Map([[3, 0]])),
      );
    };
    expect(everywhere('gizmo')).not.toEqual([]);
    expect(everywhere('gizmo hooks')).toEqual([]);
  });

  it('make what they lead to the nearest there is, not an answer', () => {
    const nearestFor = (text: string): readonly boolean[] => {
      const understood = enFinder.understand(text);
      const hits = understood.query.terms.map(() => new Map([[3, 9]]));
      return enFinder.rank(understood, hits).map(({ isNear }) => isNear);
    };
    expect(nearestFor('certificate expired gizmo sprocket')).toContain(true);
    expect(nearestFor('client keeps disconnecting')).not.toContain(true);
  });
});

describe('a question about another product', () => {
  it.each(['mosquitto password file', 'RabbitMQ 的死信队列', 'node-red chart', '阿里云物联网平台三元组'])(
    'is seen: %s',
    (text) => expect(isAboutAnother(termsOf(text))).toBe(true),
  );

  it.each(['bridge Mosquitto to EMQX', 'emqttd 和 mosquitto 互通', 'mosquitto_sub gets nothing', '客户端掉线'])(
    'is not taken for one: %s',
    (text) => expect(isAboutAnother(termsOf(text))).toBe(false),
  );
});

describe('the full text is asked one term at a time', () => {
  it('quotes each, for Pagefind goes back to a word that merely begins alike', () => {
    expect(searchesOf(enFinder.understand('react hooks').query)[0]).toBe(`"${tokenOf('react')}"`);
  });

  it('asks for what the index holds, in every form of a word', () => {
    const tokens = tokensOf('The certificates expired: acl.conf, 掉线');
    for (const text of ['certificate', 'expiring', 'acl.conf', '掉线']) {
      expect(tokens).toContain(searchesOf(enFinder.understand(text).query)[0]?.replaceAll('"', ''));
    }
  });

  it('finds the words of a piece of code where the whole piece stands', async () => {
    const tokens = tokensOf('see etc/acl.conf');
    const search = (term: string) =>
      Promise.resolve({ results: tokens.includes(term.replaceAll('"', '')) ? [{ id: 'page', words: [2] }] : [] });
    const done = (): Promise<void> => Promise.resolve();
    const fullText = fullTextOf({ options: done, init: done, search }, new Map([['page', 7]]));
    const { query } = enFinder.understand('etc/acl.conf');
    expect(query.terms.length).toBeGreaterThan(2);
    for (const hits of await fullText(query)) expect([...hits!]).toEqual([[7, 2]]);
  });

  it('gives every term a word that nothing takes apart', () => {
    const keys = Array.from({ length: 5_000 }, (_, i) => `key_${i}`);
    for (const key of keys) expect(tokenOf(key)).toMatch(/^[a-z0-9]{4}$/);
    expect(new Set(keys.map(tokenOf)).size).toBeGreaterThan(4_950);
  });

  it('leaves out pairs of characters that merely meet', () => {
    expect(tokensOf('消息丢失', (place) => place !== 1)).toEqual(['消息', '丢失'].map(tokenOf));
  });

  it('leaves out the numbers of a text, but for what may be a port', () => {
    expect(tokensOf('端口 8883，5.8.9 版，30 秒')).toEqual(tokensOf('端口 8883，版，秒'));
    expect(searchesOf(enFinder.understand('waits 30').query).filter(Boolean)).toHaveLength(1);
    expect(searchesOf(enFinder.understand('listener 8883').query).filter(Boolean)).toHaveLength(2);
  });

  it('asks a bounded number of times, whatever is pasted', () => {
    const log = Array.from({ length: 2_000 }, (_, i) => `word${i}abc`).join(' ');
    expect(searchesOf(enFinder.understand(log).query).filter(Boolean).length).toBeLessThanOrEqual(24);
  });
});

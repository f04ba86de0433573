import { readFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it, test, vi } from 'vitest';
import { fenceLanguages, type FenceLanguage } from '../../src/build/snippets/fences.ts';
import { findMarks, readMeta } from '../../src/build/snippets/marks.ts';
import { highlight } from '../../src/build/snippets/shiki.ts';
import { tokenClasses, type TokenKind } from '../../src/build/snippets/tokens.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return childrenOf(node).map(textOf).join('');
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function attribute(node: Node, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined;
}

function elements(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(elements)];
}

interface Block {
  readonly html: string;
  readonly pre: Node;
  readonly text: string;
  /** The words of one kind, in order. */
  words(kind: TokenKind): readonly string[];
  readonly marked: readonly string[];
}

function parse(html: string): Block {
  const [pre] = parseFragment(html).childNodes;
  if (!pre) throw new Error('no block');
  const all = elements(pre);
  return {
    html,
    pre,
    text: textOf(pre),
    words: (kind) => all.filter((node) => attribute(node, 'class') === tokenClasses[kind]).map(textOf),
    marked: all.filter((node) => node.nodeName === 'mark').map(textOf),
  };
}

async function block(lang: FenceLanguage, code: string, marks?: readonly string[]): Promise<Block> {
  return parse(await highlight(code, lang, marks));
}

/** Copied from facts/real-logs.json, where each id names its source. */
const logs = {
  'log-002': '20:48:31.590 [error] SSL: certify: ssl_alert.erl:93:Fatal error: unknown ca',
  'log-012': `=ERROR REPORT====
SSL: {connection,{alert,2,20,{"ssl_cipher.erl",300},decryption_failed}}: ssl_connection.erl:845:Fatal error: unexpected message
2019-04-07 23:25:50 =SUPERVISOR REPORT====
     Supervisor: 'esockd_connection_sup - <0.1540.0>'
     Context:    connection_shutdown
     Reason:     {tls_alert,"unexpected message"}`,
  'log-016': `listener on mqtts:8883
  acceptors       : 64
  max_clients     : 512000
  current_clients : 5432
  shutdown_count  : [{idle_timeout,4102},{destroy,286804},{einval,7},{keepalive_timeout,1242576},{closed,2317122},{protocol_bad_connect,6}]`,
  'log-020': '2019-12-04 17:28:05.009 [info] 1622D1BDEC46@10.4.1.48:36498 [Protocol] Shutdown for keepalive_timeout',
  'log-029':
    '2021-11-19T09:08:57.473010+00:00 [info] ********IP:PORT****** file: emqx_connection.erl, line: 520, mfa: {emqx_connection,terminate,2}, msg: terminate, pid: <0.18856.2>, reason: {shutdown,tcp_closed}',
  'log-034':
    '2021-12-17T14:14:19.252157+08:00 [error] supervisor: \'esockd_connection_sup - <0.1897.0>\', errorContext: connection_shutdown, reason: {ssl_error,{tls_alert,{handshake_failure,"TLS server: In state certify at tls_dtls_connection.erl:314 generated SERVER ALERT: Fatal - Handshake Failure\\n no_client_certificate_provided"}}}, offender: [{pid,<0.2734.0>},{name,connection}]',
  'log-041': `(emqx@127.0.0.1)1> 2019-12-09 10:27:17.515 [warning] [Channel] connection failed to establish: {ssl_error,
    {tls_alert,
        {insufficient_security,
            "TLS server: In state hello at tls_handshake.erl:201 generated SERVER ALERT: Fatal - Insufficient Security - no_suitable_ciphers\\n"}}}`,
  'log-050':
    'clientid: emqx, peername: 1.1.1.1:42291, username: emqx, pid: <0.894819.0>, reason: not_authorized, tag: AUTHN, msg: authentication_failure',
  'log-071':
    '2024-05-14T09:57:54.195000+09:00 [warning] msg: alarm_is_deactivated, mfa: emqx_alarm:do_actions/3(424), name: <<"conn_congestion/JCIDM_AF12C9E8_E458_40A1_A1FE_E0E6CD1943CC/undefined">>',
} as const;

describe('a log line of EMQX', () => {
  it('tells time, level, keys, message and reason apart (4.3)', async () => {
    const line = await block('log', logs['log-029']);
    expect(line.words('time')).toEqual(['2021-11-19T09:08:57.473010+00:00']);
    expect(line.words('level-info')).toEqual(['[info]']);
    expect(line.words('key')).toEqual(['file', 'line', 'mfa', 'msg', 'pid', 'reason']);
    expect(line.words('msg')).toEqual(['terminate']);
    expect(line.words('number')).toEqual(['520', '2', '<0.18856.2>']);
    expect(line.words('atom')).toEqual(['emqx_connection', 'terminate', 'shutdown', 'tcp_closed']);
  });

  it('leaves names that operators chose plain, and shows who and why (6.x)', async () => {
    const line = await block('log', logs['log-050']);
    expect(line.words('key')).toEqual(['clientid', 'peername', 'username', 'pid', 'reason', 'tag', 'msg']);
    expect(line.words('address')).toEqual(['1.1.1.1:42291']);
    expect(line.words('atom')).toEqual(['not_authorized']);
    expect(line.words('msg')).toEqual(['authentication_failure']);
  });

  it('keeps a binary whole and does not read a function as a key (5.x)', async () => {
    const line = await block('log', logs['log-071']);
    expect(line.words('level-warning')).toEqual(['[warning]']);
    expect(line.words('key')).toEqual(['msg', 'mfa', 'name']);
    expect(line.words('string')).toEqual([
      '<<"conn_congestion/JCIDM_AF12C9E8_E458_40A1_A1FE_E0E6CD1943CC/undefined">>',
    ]);
  });

  it('shows the reason inside a sentence (2.x to 4.x)', async () => {
    const line = await block('log', logs['log-020']);
    expect(line.words('time')).toEqual(['2019-12-04 17:28:05.009']);
    expect(line.words('address')).toEqual(['10.4.1.48:36498']);
    expect(line.words('atom')).toEqual(['keepalive_timeout']);
  });

  it('shows the alert of a TLS failure wherever it stands', async () => {
    expect((await block('log', logs['log-002'])).words('alert')).toEqual(['unknown ca']);
    expect((await block('log', logs['log-034'])).words('alert')).toEqual([
      'handshake_failure',
      'SERVER ALERT: Fatal - Handshake Failure',
      'no_client_certificate_provided',
    ]);
    expect((await block('log', logs['log-041'])).words('alert')).toEqual([
      'insufficient_security',
      'SERVER ALERT: Fatal - Insufficient Security - no_suitable_ciphers',
    ]);
  });

  it("reads Erlang's reports", async () => {
    const report = await block('log', logs['log-012']);
    expect(report.words('level-error')).toEqual(['=ERROR REPORT====', '=SUPERVISOR REPORT====']);
    expect(report.words('time')).toEqual(['2019-04-07 23:25:50']);
    expect(report.words('key')).toEqual(['Supervisor', 'Context', 'Reason']);
    expect(report.words('alert')).toEqual(['unexpected message', '"unexpected message"']);
  });

  it('reads JSON logs', async () => {
    const line = await block(
      'log',
      '{"time":1687869290713908,"level":"error","msg":"authentication_failure","clientid":"c1"}',
    );
    expect(line.words('time')).toEqual(['1687869290713908']);
    expect(line.words('level-error')).toEqual(['"error"']);
    expect(line.words('msg')).toEqual(['"authentication_failure"']);
    expect(line.words('key')).toEqual(['"time"', '"level"', '"msg"', '"clientid"']);
  });

  it('recovers at the next entry when a term was cut off', async () => {
    const cut = await block('log', `2021-01-02 03:04:05.678 [error] reason: {ssl_error,"cut\n${logs['log-020']}`);
    expect(cut.words('time')).toEqual(['2021-01-02 03:04:05.678', '2019-12-04 17:28:05.009']);
    expect(cut.words('level-info')).toEqual(['[info]']);
  });
});

describe('what emqx ctl prints', () => {
  it('tells counters from other values', async () => {
    const table = await block('emqx-ctl', logs['log-016']);
    expect(table.words('msg')).toEqual(['listener on mqtts:8883']);
    expect(table.words('key')).toEqual(['acceptors', 'max_clients', 'current_clients', 'shutdown_count']);
    expect(table.words('counter')).toEqual([
      'idle_timeout',
      'destroy',
      'einval',
      'keepalive_timeout',
      'closed',
      'protocol_bad_connect',
    ]);
    expect(table.words('number').slice(-3)).toEqual(['1242576', '2317122', '6']);
  });

  it('reads the listeners of 5.x under the command that was typed', async () => {
    const table = await block(
      'emqx-ctl',
      '$ ./bin/emqx ctl listeners\ntcp:default\n  listen_on       : 0.0.0.0:1883\n  running         : true\n  max_conns       : infinity\n  shutdown_count  : [{keepalive_timeout,1},{idle_timeout,2}]',
    );
    expect(table.words('prompt')).toEqual(['$']);
    expect(table.words('command')).toEqual(['./bin/emqx']);
    expect(table.words('msg')).toEqual(['tcp:default']);
    expect(table.words('address')).toEqual(['0.0.0.0:1883']);
    expect(table.words('atom')).toEqual(['true', 'infinity']);
    expect(table.words('counter')).toEqual(['keepalive_timeout', 'idle_timeout']);
  });
});

describe('other blocks', () => {
  it('shows what a client says when it fails', async () => {
    expect((await block('mqtt-client', 'Error: connect ECONNREFUSED 127.0.0.1:19998')).words('alert')).toEqual([
      'ECONNREFUSED',
    ]);
    expect((await block('mqtt-client', 'Connection Refused: not authorised.')).words('alert')).toEqual([
      'Connection Refused: not authorised',
    ]);
    expect(
      (await block('mqtt-client', 'verify error:num=20:unable to get local issuer certificate')).words('number'),
    ).toEqual(['20']);
  });

  it('sees the command behind a prompt', async () => {
    const shell = await block('bash', "$ ./bin/emqx ctl license update '<License>'\n$ docker run -d emqx/emqx:5.8.6");
    expect(shell.words('prompt')).toEqual(['$', '$']);
    expect(shell.words('command')).toEqual(['./bin/emqx', 'docker']);
    // Options are typed as they stand; only the command is to be looked at.
    expect(shell.words('option')).toEqual([]);
    expect(shell.text).toBe("$ ./bin/emqx ctl license update '<License>'\n$ docker run -d emqx/emqx:5.8.6");
  });

  it('reads acl.conf', async () => {
    const acl = await block('erlang', '%% who may read\n{allow, {user, "dashboard"}, subscribe, ["$SYS/#"]}.');
    expect(acl.words('comment')).toEqual(['%% who may read']);
    expect(acl.words('atom')).toEqual(['allow', 'user', 'subscribe']);
    expect(acl.words('string')).toEqual(['"dashboard"', '"$SYS/#"']);
  });

  it('reads HOCON', async () => {
    const conf = await block(
      'hocon',
      '# c\nlisteners.ssl.default {\n  bind = "0.0.0.0:8883"\n  handshake_timeout = 15s\n  verify = true\n}',
    );
    expect(conf.words('comment')).toEqual(['# c']);
    expect(conf.words('key')).toEqual(['listeners.ssl.default', 'bind', 'handshake_timeout', 'verify']);
    expect(conf.words('number')).toEqual(['15s']);
    expect(conf.words('atom')).toEqual(['true']);
  });
});

describe('every block', () => {
  it('is coloured alike on a slow machine', async () => {
    const code = '$ emqx ctl traces start authn1 client sensor-1 600';
    const quick = await highlight(code, 'bash');
    const minute = 60_000;
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += minute));
    const slow = await highlight(code, 'bash').finally(() => vi.restoreAllMocks());
    expect(slow).toBe(quick);
    expect(slow).toContain('<span class=');
  });

  const texts = [
    ...Object.values(logs),
    '',
    '\n',
    '  two\n\n    empty lines\n',
    '<b> & "q" $ {x}',
    '中文，日志：{error,enoent}',
  ];

  test.each([...fenceLanguages])('%s keeps its text exactly and carries no style', async (lang) => {
    for (const text of texts) {
      const { html, text: shown } = await block(lang, text);
      // Like Markdown, Astro's highlighter drops one line break at the end.
      expect(shown).toBe(text.replace(/\n$/, ''));
      expect(html).not.toMatch(/style=|tabindex|shiki|astro/);
      expect(html.startsWith(`<pre class="code"><code><span class="line">`)).toBe(true);
    }
  });

  it('spends no span on plain text, and one on neighbours of a class', async () => {
    expect(await highlight('plain {x}', 'text')).toBe(
      '<pre class="code"><code><span class="line">plain {x}</span></code></pre>',
    );
    expect((await block('log', logs['log-002'])).html.match(/<span class="t-/g)).toHaveLength(3);
  });

  it('uses only colours the stylesheet has', () => {
    const css = readFileSync(new URL('../../src/styles/components/code.css', import.meta.url), 'utf8');
    for (const name of Object.values(tokenClasses)) expect(css).toMatch(new RegExp(`\\.${name}\\b`));
  });
});

describe('marks', () => {
  it('go across tokens and leave text and classes as they were', async () => {
    const marked = await block('log', logs['log-029'], ['reason: {shutdown', 'emqx_conn']);
    const plain = await block('log', logs['log-029']);
    expect(marked.marked).toEqual(['emqx_conn', 'emqx_conn', 'reason: {shutdown']);
    expect(marked.text).toBe(plain.text);
    expect(marked.words('key')).toEqual(plain.words('key'));
  });

  it('cut a token they begin or end inside', async () => {
    const { html } = await block('log', 'reason: not_authorized', ['authorized']);
    expect(html).toContain('<span class="t-a">not_</span><mark><span class="t-a">authorized</span></mark>');
  });

  it('may cover the prompt, and code with quotation marks', async () => {
    expect((await block('bash', '$ emqx ctl status', ['$ emqx'])).marked).toEqual(['$ emqx']);
    expect((await block('erlang', '{user, "a"}.', ['"a"'])).marked).toEqual(['"a"']);
  });

  it('are read from the fence', () => {
    expect(readMeta('mark="one" mark="two words"')).toEqual({ marks: ['one', 'two words'], rest: '' });
    expect(readMeta(`mark='say "x"'`).marks).toEqual(['say "x"']);
    expect(readMeta('mrak="x"').rest).toBe('mrak="x"');
    expect(findMarks('abcabc', ['abc', 'bca'])).toEqual([{ start: 0, end: 6 }]);
  });
});

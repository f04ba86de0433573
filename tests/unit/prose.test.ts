import { describe, expect, it } from 'vitest';
import { chineseRules } from '../../src/build/prose/chinese.ts';
import { checkProse } from '../../src/build/prose/check-prose.ts';
import { longSentences } from '../../src/build/prose/sentences.ts';
import { wordsOf } from '../../src/build/prose/spelling.ts';
import { formatFault } from '../../src/model/fault.ts';
import { en, rawAnswer, sourceOf, zh } from './source.ts';

async function faultsOf(parts: Parameters<typeof rawAnswer>[0], terms: readonly unknown[] = []): Promise<string> {
  const tables = { glossary: { file: 'content/glossary.yaml', data: terms } };
  const faults = await checkProse({ ...sourceOf(rawAnswer(parts)), tables }, '/nowhere');
  return faults.map(formatFault).join('\n');
}

describe('Chinese copy', () => {
  it.each([
    ['EMQX节点在运行', 'EMQX 节点在运行'],
    ['先停掉,再启动', '先停掉，再启动'],
    ['写成「地址:端口」', '写成「地址：端口」'],
    ['等一下 。再试', '等一下。再试'],
    ['Let’s', "Let's"],
  ])('%s is to be %s', async (wrong, right) => {
    const [line] = (await chineseRules())(wrong);
    expect(line?.new).toBe(right);
  });

  it.each([
    '`a,b` 是字面量',
    '用 `EMQX_NODE__COOKIE`。',
    'MQTT 5：5.7.2 至 5.10.4 发 CONNACK',
    '看（5.8.0 起）的日志',
    "Let's Encrypt 的证书，日志里是 `it’s`，写成‘引号’",
  ])('%s is right', async (text) => {
    expect((await chineseRules())(text)).toEqual([]);
  });
});

describe('spelling', () => {
  it('judges words, not what a machine says', () => {
    const text = "Set `max_conns` in etc/emqx.conf to 5.8.9, see https://exmaple.org, GitHub's MQTT and its clients'.";
    expect(wordsOf(text)).toEqual(['Set', 'see', 'and', 'its', 'clients']);
  });

  it('tells a misspelt word with its line, in text and front matter', async () => {
    const enBody = '## A section [#how-to-tell]\n\nText.\n\nA brocken sentence.\n\n```bash\nemqx ctl status\n```\n';
    expect(await faultsOf({ enBody })).toMatch(/en\.mdx:5: "brocken" is in no dictionary.*\[spelling\]/);
    expect(await faultsOf({ en: { ...en, summary: 'Becuase.' } })).toMatch(/"Becuase"/);
  });

  it('lets readers type what they like', async () => {
    expect(await faultsOf({ en: { ...en, phrases: ['how comme'] }, zh: { ...zh, phrases: ['EMQX怎么了'] } })).toBe('');
  });
});

describe('long sentences', () => {
  it('are told, whatever stands around them', () => {
    expect(longSentences(`Short. ${'word '.repeat(41)}. Short.`, 'en')).toHaveLength(1);
    expect(longSentences(`Short. ${'word '.repeat(39)}. Short.`, 'en')).toEqual([]);
    expect(longSentences(`短。${'长'.repeat(91)}。短。`, 'zh')).toHaveLength(1);
    expect(longSentences(`短。${'长'.repeat(45)}。${'长'.repeat(45)}。`, 'zh')).toEqual([]);
  });

  it('a literal counts as one word', () => {
    expect(longSentences(`See \`${'a '.repeat(100)}\`.`, 'en')).toEqual([]);
  });
});

describe('words the glossary refuses', () => {
  const banned = {
    id: 'banned',
    group: 'broker',
    zh: { term: '黑名单', meaning: '列表。' },
    en: { term: 'ban list', meaning: 'A list.' },
    avoid: { zh: ['封锁表'], en: ['blacklist'] },
  };

  it('are told with the right one, in either language', async () => {
    expect(await faultsOf({ en: { ...en, summary: 'The Blacklist.' } }, [banned])).toMatch(
      /"blacklist" is not our word\. Say "ban list"\. \[word-avoided\]/,
    );
    expect(await faultsOf({ zh: { ...zh, summary: '看封锁表。' } }, [banned])).toMatch(/Say "黑名单"/);
  });

  it('are let alone in code and as part of another word', async () => {
    expect(await faultsOf({ en: { ...en, summary: 'Set `blacklist`.' } }, [banned])).toBe('');
  });
});

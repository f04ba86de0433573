import type { Localised } from '../model/locale.ts';
import type { Command } from '../model/commands-schema.ts';
import type { Term } from '../model/glossary-schema.ts';
import type { Knob } from '../model/tuning-schema.ts';
import { site } from '../model/site.ts';

const zh = {
  commands: {
    title: '命令速查',
    lead: `\`${site.control}\` 的每条命令做什么、怎么写、输出的每一行是什么意思、从哪个版本起有。`,
    versions: `命令在 ${site.product} 的节点上执行，需要和 ${site.product} 同一个用户。版本是最早有这条命令的版本；写作 4.4 的，在读过的最老版本 4.4.19 里就有。输出是按源码里的格式（没有另外说明的按 5.8.9）排出的样例，其中的数值只是举例。`,
    tasks: {
      node: '节点是否正常',
      clients: '监听器与客户端',
      messages: '订阅与消息',
      logs: '日志与追踪',
      access: '账号与权限',
      config: '配置与备份',
      cluster: '集群',
      rules: '规则、网关、插件',
      license: 'License',
    } as Readonly<Record<Command['task'], string>>,
    enterpriseUntil: (version: string): string => `${version} 及以前只有企业版`,
    output: '输出',
    wrong: '常见错误',
    absent: '没有的命令',
    files: '配置写在哪里，哪个优先',
    filesLead: '同一项写在几处时，排在前面的优先：',
    answers: '用在这些问题里',
  },
  tuning: {
    title: '系统调优',
    lead: '连接多、消息多的时候要调的参数：写在哪里，管什么，怎么确认生效，数字怎么算。',
    sides: {
      os: `${site.product} 所在的操作系统`,
      vm: 'Erlang 虚拟机',
      listener: '监听器',
      session: '会话',
      client: '客户端或压测机',
    } as Readonly<Record<Knob['side'], string>>,
    default: '默认值',
    where: '写在哪里',
    persist: '重启后仍有效',
    arithmetic: '怎么算',
    check: '怎么确认',
    answers: '相关问题',
  },
  glossary: {
    title: '术语表',
    lead: `${site.product} 与 MQTT 的用语，一两句话说清楚；答案里的术语链接到这里。`,
    groups: {
      mqtt: 'MQTT 协议',
      broker: site.product,
      cluster: '集群',
      security: '账号、权限与 TLS',
      data: '规则与数据集成',
      system: '操作系统与 Erlang',
    } as Readonly<Record<Term['group'], string>>,
  },
};

/** Words of the pages made from small tables: commands, tuning, glossary. */
export type TableStrings = typeof zh;

const en = {
  commands: {
    title: 'Commands',
    lead: `What each command of \`${site.control}\` does, its syntax, what every line of its output means, and the first version that has it.`,
    versions: `Run them on a node of ${site.product}, as the user ${site.product} runs as. The version is the first that has the command; 4.4 stands for 4.4.19, the oldest one checked. Outputs are composed from the formats in the source (of 5.8.9 unless stated otherwise); their values are examples.`,
    tasks: {
      node: 'Node status',
      clients: 'Listeners and clients',
      messages: 'Subscriptions and messages',
      logs: 'Logs and traces',
      access: 'Accounts and permissions',
      config: 'Configuration and backup',
      cluster: 'Cluster',
      rules: 'Rules, gateways, plugins',
      license: 'Licence',
    },
    enterpriseUntil: (version) => `Enterprise only up to ${version}`,
    output: 'Output',
    wrong: 'Common mistakes',
    absent: 'Commands that do not exist',
    files: 'Where settings are stored, and which one wins',
    filesLead: 'When the same setting is in several places, the first of these wins:',
    answers: 'Used in',
  },
  tuning: {
    title: 'Tuning',
    lead: 'What to set for many connections and messages: where it goes, what it controls, how to verify it, and the arithmetic.',
    sides: {
      os: 'Operating system of the node',
      vm: 'Erlang VM',
      listener: 'Listener',
      session: 'Session',
      client: 'Client or test machine',
    },
    default: 'Default',
    where: 'Where',
    persist: 'Make it permanent',
    arithmetic: 'Arithmetic',
    check: 'How to check',
    answers: 'Related',
  },
  glossary: {
    title: 'Glossary',
    lead: `The words of ${site.product} and MQTT in a sentence or two. Terms in the answers link here.`,
    groups: {
      mqtt: 'MQTT',
      broker: site.product,
      cluster: 'Cluster',
      security: 'Accounts, permissions and TLS',
      data: 'Rules and data integration',
      system: 'Operating system and Erlang',
    },
  },
} satisfies TableStrings;

export const tableStrings: Localised<TableStrings> = { zh, en };

import type { SenseKind } from '../model/keyword.ts';
import type { Localised } from '../model/locale.ts';
import type { ReferenceKind } from '../model/reference.ts';
import { site } from '../model/site.ts';

const zh = {
  references: {
    disconnects: {
      name: '断开原因',
      lead: `${site.product} 断开连接时在日志和 \`shutdown_count\` 里写下的原因，以及报文解析错误。`,
    },
    tls: { name: 'TLS 警报与错误', lead: 'TLS 握手失败时日志里的警报和错误，各由哪一方发出。' },
    'reason-codes': {
      name: 'MQTT 原因码',
      lead: `MQTT 5 的全部原因码和 MQTT 3.1.1 的 CONNACK 返回码，${site.product} 何时发送。`,
    },
    'log-messages': {
      name: '日志消息与客户端报错',
      lead: `${site.product} 日志里的 \`msg\`、旧版本的日志文字，以及客户端打印的报错。`,
    },
    alarms: { name: '告警', lead: `${site.product} 的全部告警：何时触发，由哪个配置决定。` },
  } as Readonly<Record<ReferenceKind, { readonly name: string; readonly lead: string }>>,
  captions: {
    disconnect: '断开原因',
    'frame-cause': '报文解析错误',
    'accept-stage': '建立连接时被拒',
    'error-context': 'errorContext',
    'tls-alert': 'TLS 警报',
    'tls-error': 'TLS 错误',
    'reason-code': 'MQTT 5 原因码',
    connack: 'MQTT 3.1.1 返回码',
    log: '日志消息',
    alarm: '告警',
    'legacy-text': '旧版本的日志文字',
    'client-text': '客户端报错',
  } as Readonly<Record<SenseKind, string>>,
  columns: {
    word: '字样',
    hex: '十六进制',
    decimal: '十进制',
    atom: `${site.product} 写作`,
    level: '级别',
    versions: '版本',
    meaning: '含义',
    config: '相关配置',
    emqxSends: `${site.product} 发送`,
    connack: '3.1.1 返回码',
    counted: '计数',
    printed: '日志里写作',
  },
  none: '—',
  allVersions: '全部',
  seal: '释',
  meaning: '含义',
  senseCount: (count: number): string => `有 ${count} 种含义，看它出现在哪里：`,
  check: '排查步骤',
  sample: '真实日志',
  sampleFrom: (from: string): string => `出处：${from}`,
  localRun: (from: string): string =>
    from.replace(/local run( against a test broker)?/, (_, broker) => (broker ? '本地对测试服务器运行' : '本地运行')),
  answer: '详细解答',
  seeAlso: '另见',
  inTables: '在速查表中',
  tables: '速查表',
  ofAnswer: '相关的日志字样',
  others: (count: number): string => `其余 ${count} 个见速查表：`,
  filter: '筛选',
  filterHint: '字样、编号或含义里的词，如 0x87',
  /** The first # is how many are shown, the second of how many. */
  filterCount: '# / # 条',
  explained: (words: number, messages: number): string =>
    `本站逐条解释了 ${site.product}、TLS 库和 MQTT 客户端会打印的 ${words} 个字样，其中日志消息 ${messages} 条。`,
  identified: (messages: number): string =>
    `另有 ${messages} 条日志消息只能识别：诊断时会列出它的级别、模块和出现过的版本，但没有解释。`,
};

/** Words of keyword pages and reference tables. */
export type KeywordStrings = typeof zh;

const en = {
  references: {
    disconnects: {
      name: 'Disconnect reasons',
      lead: `The reasons ${site.product} writes to its log and to \`shutdown_count\` when a connection ends, and packet parsing errors.`,
    },
    tls: {
      name: 'TLS alerts and errors',
      lead: 'The alerts and errors in the log when a TLS handshake fails, and which side sends them.',
    },
    'reason-codes': {
      name: 'MQTT reason codes',
      lead: `Every reason code of MQTT 5 and the CONNACK return codes of MQTT 3.1.1, and when ${site.product} sends them.`,
    },
    'log-messages': {
      name: 'Log and client messages',
      lead: `The \`msg\` of ${site.product}’s log, messages of older versions, and errors that clients print.`,
    },
    alarms: {
      name: 'Alarms',
      lead: `Every alarm of ${site.product}: what raises it and which configuration governs it.`,
    },
  },
  captions: {
    disconnect: 'Disconnect reasons',
    'frame-cause': 'Packet parsing errors',
    'accept-stage': 'Refusals at accept',
    'error-context': 'errorContext',
    'tls-alert': 'TLS alerts',
    'tls-error': 'TLS errors',
    'reason-code': 'MQTT 5 reason codes',
    connack: 'MQTT 3.1.1 return codes',
    log: 'Log messages',
    alarm: 'Alarms',
    'legacy-text': 'Messages of older versions',
    'client-text': 'Client messages',
  },
  columns: {
    word: 'Word',
    hex: 'Hex',
    decimal: 'Decimal',
    atom: `In ${site.product}`,
    level: 'Level',
    versions: 'Versions',
    meaning: 'Meaning',
    config: 'Configuration',
    emqxSends: `${site.product} sends`,
    connack: '3.1.1 code',
    counted: 'Counted',
    printed: 'In the log',
  },
  none: '–',
  allVersions: 'all',
  seal: 'M',
  meaning: 'Meaning',
  senseCount: (count) => `It has ${count} meanings, depending on where it appears: `,
  check: 'What to check',
  sample: 'Real log',
  sampleFrom: (from) => `From ${from}`,
  localRun: (from) => from,
  answer: 'Full explanation',
  seeAlso: 'See also',
  inTables: 'In the tables',
  tables: 'Reference tables',
  ofAnswer: `What ${site.product} prints`,
  others: (count) => `${count} more in the tables:`,
  filter: 'Filter',
  filterHint: 'Word, number or meaning, e.g. 0x87',
  filterCount: '# of #',
  explained: (words, messages) =>
    `The site explains ${words} words that ${site.product}, its TLS library and MQTT clients print, ${messages} log messages among them.`,
  identified: (messages) =>
    `A further ${messages} log messages are only identified: the diagnosis shows their level, their module and the versions they occur in, without an explanation.`,
} satisfies KeywordStrings;

export const keywordStrings: Localised<KeywordStrings> = { zh, en };

import type { Localised } from '../model/locale.ts';
import { site } from '../model/site.ts';

const zh = {
  title: '样张',
  lead: '全部组件的样子，供设计和测试使用。',
  trail: '一级分类',
  heading: '客户端为什么会被断开，日志里只有一行 keepalive_timeout？',
  badge: '断开原因',
  summary: `客户端在 1.5 倍心跳时间内没有发来任何报文，${site.product} 就关闭连接。先看 \`keepalive_timeout\` 的计数是否在增加。`,
  meaning: '证书链里有一张对方不信任的证书。`CLIENT ALERT` 表示是客户端拒绝了服务端。',
  text: '正文',
  anchor: '本节链接',
  paragraph: `正文的行长约 37 个汉字，行距 1.75。中文与 English 之间的空隙由浏览器补上，标点“挤压”也是；\`${site.control} clients kick <clientid>\` 这样的字样不在中间断开，`,
  link: '这是链接',
  strong: '这是加重，',
  emphasis: '强调不用斜体。',
  items: [
    '短的一项',
    '带字样的一项：`max_packet_size`',
    '长的一项，长到要换行：监听器的 `max_connections` 与系统的文件句柄上限，取两者中较小的一个',
  ],
  since: '从某个版本起才有的一节',
  long: '很长的字样必要时才断开：`listeners.ssl.default.ssl_options.fail_if_no_peer_cert_and_more_words_to_be_long`。',
  columns: ['序号', '说明', '字样'],
  code: '代码',
  reason: '为什么值得一看',
};

/** Words of the specimen page alone. */
export type SpecimenStrings = typeof zh;

const en = {
  title: 'Specimen',
  lead: 'What every component looks like, for designing and testing.',
  trail: 'A category',
  heading: 'Why is the client disconnected with nothing but keepalive_timeout in the log?',
  badge: 'Disconnect reason',
  summary: `The client sent no packet for 1.5 times its keep alive, so ${site.product} closed the connection. See first whether the count of \`keepalive_timeout\` grows.`,
  meaning:
    'The chain holds a certificate the other side does not trust. `CLIENT ALERT`: the client refused the server.',
  text: 'Text',
  anchor: 'Link to this section',
  paragraph: `A line holds about 70 letters at a leading of 1.6. A literal such as \`${site.control} clients kick <clientid>\` breaks only when it must, `,
  link: 'this is a link, ',
  strong: 'this is strong, ',
  emphasis: 'and emphasis is bold too.',
  items: [
    'A short item',
    'One with a literal: `max_packet_size`',
    'A long one that wraps: of the listener’s `max_connections` and the limit of file handles the smaller one counts',
  ],
  since: 'A section about newer versions',
  long: 'A very long literal breaks when it must: `listeners.ssl.default.ssl_options.fail_if_no_peer_cert_and_more_words_to_be_long`.',
  columns: ['No.', 'Meaning', 'Literal'],
  code: 'Code',
  reason: 'Why it is worth a look',
} satisfies SpecimenStrings;

export const specimenStrings: Localised<SpecimenStrings> = { zh, en };

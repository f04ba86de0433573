import type { Localised } from '../model/locale.ts';
import { site } from '../model/site.ts';

/** What is known of a refused handshake, with `detail` empty when nothing was printed behind the alert. */
interface Refusal {
  readonly alert: string;
  readonly detail: string;
}

const zh = {
  refusals: {
    // The role EMQX plays, then the side that sent the alert.
    'server/emqx': ({ alert, detail }: Refusal): string =>
      `${site.product} 拒绝了客户端：\`${alert}\`${detail && `（\`${detail}\`）`}。问题在客户端出示的证书或它的 TLS 参数。`,
    'server/peer': ({ alert, detail }: Refusal): string =>
      `客户端拒绝了 ${site.product}：\`${alert}\`${detail && `（\`${detail}\`）`}。要查的是客户端的信任设置和 ${site.product} 监听器的证书链。`,
    'client/emqx': ({ alert, detail }: Refusal): string =>
      `${site.product} 作为 TLS 客户端，拒绝了它所连的服务端：\`${alert}\`${detail && `（\`${detail}\`）`}。要查的是这条连接的 CA 设置和对方的证书。`,
    'client/peer': ({ alert, detail }: Refusal): string =>
      `${site.product} 作为 TLS 客户端，被它所连的服务端拒绝：\`${alert}\`${detail && `（\`${detail}\`）`}。要查的是 ${site.product} 出示的证书和对方的要求。`,
  },
  hiddenRefusal: {
    server: `TLS 1.3 下客户端已拒绝握手，只是它的警报 ${site.product} 解不开，所以写成 \`bad_record_mac\`。真正的原因只有客户端的日志里有。`,
    client: `TLS 1.3 下对方服务端已拒绝握手，只是它的警报 ${site.product} 解不开，所以写成 \`bad_record_mac\`。真正的原因只有对方的日志里有。`,
  },
  notTls: (byte: string, speaks: string): string => `对方发来的第一个字节是 \`${byte}\`，不是 TLS：${speaks}。`,
  speaks: {
    http: '是 HTTP 请求（浏览器、健康检查或扫描器）',
    mqtt: '是未加密的 MQTT，客户端没有启用 TLS',
    'proxy-v1': '是 PROXY protocol v1 头，监听器没有启用 `proxy_protocol`',
    'proxy-v2': '是 PROXY protocol v2 头，监听器没有启用 `proxy_protocol`',
    ssh: '是 SSH',
    sslv2: '是 SSL 2.0 的握手，已废弃',
    text: '是明文',
    binary: '是别的二进制协议',
  },
  code: (code: string, protocol: string): string => `日志里写的是编号 \`${code}\`${protocol && `（${protocol}）`}。`,
  protocols: { mqtt5: 'MQTT 5', mqtt311: 'MQTT 3.1.1', unknown: '' },
  counted: (count: string): string => `来自计数：启动以来共 ${count} 次，不带时间。`,
  limit: (field: string, value: string, limit: string): string => `\`${field}\` 为 ${value}，上限 ${limit}。`,
  expiry: (date: string): string => `日期：${date}。`,
  expired: (date: string, days: number): string => `${date} 已过期 ${days} 天。`,
  expiring: (date: string, days: number): string => `${date} 到期，还有 ${days} 天。`,
};

/** What every language must say. */
export type CircumstanceStrings = typeof zh;

const en = {
  refusals: {
    'server/emqx': ({ alert, detail }) =>
      `${site.product} refused the client: \`${alert}\`${detail && ` (\`${detail}\`)`}. The problem is in the certificate the client sent or in its TLS options.`,
    'server/peer': ({ alert, detail }) =>
      `The client refused ${site.product}: \`${alert}\`${detail && ` (\`${detail}\`)`}. Look at what the client trusts and at the listener's certificate chain.`,
    'client/emqx': ({ alert, detail }) =>
      `${site.product}, as a TLS client, refused the server it connects to: \`${alert}\`${detail && ` (\`${detail}\`)`}. Look at this connection's CA setting and at that server's certificate.`,
    'client/peer': ({ alert, detail }) =>
      `${site.product}, as a TLS client, was refused by the server it connects to: \`${alert}\`${detail && ` (\`${detail}\`)`}. Look at the certificate ${site.product} sent and at what that server requires.`,
  },
  hiddenRefusal: {
    server: `With TLS 1.3 the client has refused the handshake, but ${site.product} cannot decrypt its alert, hence \`bad_record_mac\`. The real reason is only in the client’s log.`,
    client: `With TLS 1.3 the server has refused the handshake, but ${site.product} cannot decrypt its alert, hence \`bad_record_mac\`. The real reason is only in that server’s log.`,
  },
  notTls: (byte, speaks) => `The first byte the other side sent is \`${byte}\`, which is not TLS: ${speaks}.`,
  speaks: {
    http: 'an HTTP request (a browser, a health check or a scanner)',
    mqtt: 'plain MQTT; the client does not use TLS',
    'proxy-v1': 'a PROXY protocol v1 header; the listener does not have `proxy_protocol` enabled',
    'proxy-v2': 'a PROXY protocol v2 header; the listener does not have `proxy_protocol` enabled',
    ssh: 'SSH',
    sslv2: 'an SSL 2.0 handshake, long obsolete',
    text: 'plain text',
    binary: 'some other binary protocol',
  },
  code: (code, protocol) => `Printed as the number \`${code}\`${protocol && ` (${protocol})`}.`,
  protocols: { mqtt5: 'MQTT 5', mqtt311: 'MQTT 3.1.1', unknown: '' },
  counted: (count) => `From a counter: ${count} since startup, without timestamps.`,
  limit: (field, value, limit) => `\`${field}\` is ${value}, the limit ${limit}.`,
  expiry: (date) => `Date: ${date}.`,
  expired: (date, days) => `Expired on ${date}, ${days} ${days === 1 ? 'day' : 'days'} ago.`,
  expiring: (date, days) => `Expires on ${date}, in ${days} ${days === 1 ? 'day' : 'days'}.`,
} satisfies CircumstanceStrings;

export const circumstanceStrings: Localised<CircumstanceStrings> = { zh, en };

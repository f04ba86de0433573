import { finderOf, type Finder } from '../../src/search/finder.ts';
import type { BodyHits, Result } from '../../src/search/rank.ts';
import { noVariants, type SearchTable } from '../../src/search/table.ts';

/** A small site: three answers and one keyword, enough to be told apart. */
export const zhTable: SearchTable = {
  synonyms: [],
  commands: [],
  locale: 'zh',
  categories: [
    ['disconnects', '连接断开'],
    ['license', 'License'],
    ['tls', 'TLS 与证书'],
  ],
  answers: [
    ['client-disconnects', '客户端异常断开怎么排查？', '客户端断开', 0, ['客户端掉线', '心跳超时', '断线重连']],
    ['license-expired', 'License 过期了会怎样？', 'License 到期', 1, ['许可证过期', '设备还能连吗']],
    ['tls-handshake-failure', 'TLS 连接失败怎么排查？', 'TLS 握手失败', 2, ['证书过期', '证书不受信任']],
    ['sys-topic', '系统主题 $SYS/# 是什么？', '系统主题', 0, ['订阅保留消息', '订阅系统主题', 'acl.conf 里的 $SYS']],
  ],
  keywords: [['kicked', 'kicked', '被管理员踢下线', 0, ['踢下线'], 'd1']],
  signs: [
    ['keepalive_timeout', 0, 'keepalive_timeout'],
    ['connection_rejected_due_to_license_expired', 1],
    ['unknown_ca', 2, 'unknown_ca'],
    ['{ssl_error,', 2],
    ['received * alert: fatal - unknown ca', 2, 'unknown_ca'],
  ],
  variants: {
    forms: '戶户斷断線线證证過过',
    readings: [
      ['bao', '保'],
      ['ding', '定订'],
      ['liu', '留'],
      ['xi', '息'],
      ['xiao', '消'],
      ['yue', '阅'],
    ],
  },
};

export const enTable: SearchTable = {
  synonyms: [],
  commands: [],
  locale: 'en',
  categories: [
    ['disconnects', 'Connections drop'],
    ['license', 'Licence'],
    ['tls', 'TLS and certificates'],
  ],
  answers: [
    [
      'client-disconnects',
      'Why do clients drop?',
      'Clients drop',
      0,
      ['client keeps disconnecting', 'kicked out', 'keep alive timeout'],
    ],
    ['license-expired', 'What happens after the licence ends?', 'Licence expired', 1, ['licence expiry']],
    [
      'tls-handshake-failure',
      'How do I find out why TLS fails?',
      'TLS fails',
      2,
      ['certificate expired', 'untrusted certificate'],
    ],
    ['sys-topic', 'What are the system topics?', 'System topics', 0, ['subscribe to $SYS']],
  ],
  keywords: [['kicked', 'kicked', 'closed by an administrator', 0, ['kicked by an administrator'], 'd1']],
  signs: zhTable.signs,
  variants: noVariants,
};

export const zhFinder: Finder = finderOf(zhTable, enTable);
export const enFinder: Finder = finderOf(enTable, zhTable);

/** All results, with full text that has found nothing unless told otherwise. */
export function find(finder: Finder, text: string, body?: BodyHits): readonly Result[] {
  const understood = finder.understand(text);
  return finder.rank(understood, body ?? []);
}

/** Ids of the results, in order. */
export function idsOf(finder: Finder, text: string): readonly string[] {
  return find(finder, text).map(({ page }) => page.id);
}

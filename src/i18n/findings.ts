import type { Localised } from '../model/locale.ts';

/** What fields of `emqx ctl listeners` and `emqx ctl license info` say, by `FieldMeaning` of search/ctl-output.ts. */
const zh = {
  listen_on: '监听的地址和端口',
  acceptors: 'acceptor 进程数',
  proxy_protocol: '是否要求 PROXY 头',
  enabled: '已启用（`enbale` 是源码里的拼写）',
  disabled: '配置为不启用',
  running: '正在运行',
  not_running: '已启用但没有运行',
  stopped_on_purpose: '没有运行，与配置一致',
  current_conn: '当前连接数，含仍在内存里的离线会话',
  at_max_conns: '连接数已到上限，新连接会被拒绝',
  near_max_conns: '连接数已超过上限的 90%',
  max_conns: '连接数上限',
  shutdown_count_empty: '自启动以来没有计入异常断开',
  shutdown_count: '自启动以来的断开原因计数',
  customer: '客户名称',
  email: '联系邮箱',
  deployment: '部署名称',
  max_sessions: '会话数上限',
  max_tps: 'TPS 上限',
  start_at: '生效日期',
  expiry_at: '到期日期',
  expired: 'License 已到期',
  expires_soon: 'License 即将到期',
  not_expired: 'License 未到期',
  license_type: 'License 类型',
  customer_type: '客户类型编号',
  other: '',
};

/** What every language must say. */
export type FindingStrings = typeof zh;

const en = {
  listen_on: 'Address and port it listens on',
  acceptors: 'Number of acceptor processes',
  proxy_protocol: 'Whether a PROXY header is required',
  enabled: 'Enabled (`enbale` is the spelling in the source)',
  disabled: 'Disabled in the configuration',
  running: 'Running',
  not_running: 'Enabled, but not running',
  stopped_on_purpose: 'Not running, as configured',
  current_conn: 'Current connections, including offline sessions in memory',
  at_max_conns: 'Connections have reached the limit; new ones are refused',
  near_max_conns: 'Connections are above 90% of the limit',
  max_conns: 'Connection limit',
  shutdown_count_empty: 'No abnormal disconnect counted since startup',
  shutdown_count: 'Disconnect reasons, counted since startup',
  customer: 'Customer name',
  email: 'Contact address',
  deployment: 'Deployment name',
  max_sessions: 'Session limit',
  max_tps: 'Limit on messages per second',
  start_at: 'First day',
  expiry_at: 'Last day',
  expired: 'The licence has expired',
  expires_soon: 'The licence expires soon',
  not_expired: 'The licence has not expired',
  license_type: 'Licence type',
  customer_type: 'Customer type number',
  other: '',
} satisfies FindingStrings;

export const findingStrings: Localised<FindingStrings> = { zh, en };

/**
 * Words that Taiwan and Hong Kong use for what our answers call otherwise; the characters alone would not lead there.
 * Only words that mean the same thing whoever types them: 程序 and 檔案 are also said on the mainland in other senses.
 */
const pairs: readonly (readonly [theirs: string, ours: string])[] = [
  ['叢集', '集群'],
  ['集羣', '集群'],
  ['用戶端', '客户端'],
  ['客戶端', '客户端'],
  ['用户端', '客户端'],
  ['伺服器', '服务器'],
  ['伺服端', '服务端'],
  ['記憶體', '内存'],
  ['連線', '连接'],
  ['网路', '网络'],
  ['網路', '网络'],
  ['軟體', '软件'],
  ['硬體', '硬件'],
  ['資料庫', '数据库'],
  ['資料', '数据'],
  ['設定檔', '配置文件'],
  ['設定', '配置'],
  ['組態', '配置'],
  ['憑證', '证书'],
  ['授權碼', 'license'],
  ['授權', '授权'],
  ['逾時', '超时'],
  ['逾期', '过期'],
  ['訊息', '消息'],
  ['佇列', '队列'],
  ['隊列', '队列'],
  ['連接埠', '端口'],
  ['通訊埠', '端口'],
  ['埠號', '端口'],
  ['登入', '登录'],
  ['登出', '注销'],
  ['帳號', '账号'],
  ['帳戶', '账户'],
  ['外掛', '插件'],
  ['預設', '默认'],
  ['檔案', '文件'],
  ['效能', '性能'],
  ['支援', '支持'],
  ['負載平衡', '负载均衡'],
  ['日誌', '日志'],
  ['紀錄', '日志'],
  ['重新開機', '重启'],
  ['重新啟動', '重启'],
  ['重開', '重启'],
  ['執行緒', '线程'],
  ['行程', '进程'],
  ['介面', '接口'],
  ['頻寬', '带宽'],
  ['封包', '报文'],
  ['使用者', '用户'],
  ['金鑰', '密钥'],
  ['私鑰', '私钥'],
  ['加密套件', '密码套件'],
  ['交握', '握手'],
  ['橋接', '桥接'],
  ['匯入', '导入'],
  ['匯出', '导出'],
  ['儲存', '存储'],
  ['備份', '备份'],
  ['萬用字元', '通配符'],
  ['物聯網', '物联网'],
  ['除錯', '调试'],
  ['壓力測試', '压测'],
  ['吞吐量', '吞吐'],
  ['離線', '离线'],
  ['上線', '上线'],
  ['心跳逾時', '心跳超时'],
  ['映像檔', '镜像'],
  ['容器', '容器'],
  ['部署', '部署'],
  ['訂閱', '订阅'],
  ['發佈', '发布'],
  ['發布', '发布'],
  ['保留訊息', '保留消息'],
];

/** By first character, longest first. Map.groupBy would be shorter, but Safari 16 and Firefox 115 do not have it. */
export const taiwanWords: ReadonlyMap<string, readonly (readonly [string, string])[]> = byFirstCharacter();

function byFirstCharacter(): Map<string, (readonly [string, string])[]> {
  const words = new Map<string, (readonly [string, string])[]>();
  for (const pair of [...pairs].sort(([a], [b]) => b.length - a.length)) {
    const first = pair[0].charAt(0);
    words.set(first, [...(words.get(first) ?? []), pair]);
  }
  return words;
}

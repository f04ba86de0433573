/**
 * Words of everyday language that mean the same to someone who asks for help, whatever the matter; the words of the
 * matter itself are in the glossary. Each line is one meaning, in both languages, words parted by commas.
 */
const lines = `
kick, boot, evict, throw off, throw out, force off, force disconnect, 踢, 踢掉, 踢下线, 踢人, 踢下去, 强制下线, 强制断开, 断开连接, kick out, kickout, forcibly, expel, eject, kill the connection, 强制断, 强行断, 赶下线, 赶走, 断掉连接, 下线它
kicked off, kicked out, kicked, booted, thrown out, 被踢, 踢下线, 被踢下线, 挤下线, 顶下线, 互踢, 互相踢, 顶掉, 挤掉, 抢占, 顶替, gets kicked, kicks, logged out, logs out, log out, logged off, bumped, fight, fighting, steals, 挤掉线, 互相顶, 抢, 打架, 来回顶
password, passwd, pw, pwd, passcode, 密码, 口令, 秘钥, pass word, 登录密码, 通行码
login, logon, signin, 登录, 登陆, 登进, 登不进去, 登不上, 登录不了, login fails, login failed
forgot, forgotten, lost, locked out, 忘记, 忘了, 忘光, 丢了, 想不起来, 不记得
default, factory, initial, 默认, 初始, 缺省
reset, recover, 重置, 重设, 找回, reset to default, 找回来, 改回
database, db, rdbms, 数据库, 库里, 库中
memory, ram, heap, oom, out of memory, 内存, 记忆体, 内存条
eat, eats up, hog, consume, take up, 占用, 吃掉, 吃光, 占满, 吃满, 写满, 撑满, 用满, 耗尽, 百分之百, fills up, full
leak, growing, grows, keeps growing, increasing, climbing, 泄漏, 泄露, 一直涨, 上涨, 一直上升, 持续升高, 越来越大, 上升, 降不下来, 不释放, 只增不减, grow, rising, increases, increase, creeps, creep up, climbs, goes up, keeps rising, 越来越高, 每天涨, 慢慢涨, 不断增长, 增长, day by day, day after day, every day more, 一天比一天
cpu, processor, load average, 处理器, 负载高
slow, laggy, lag, latency, delay, delayed, sluggish, 慢, 延迟, 卡顿, 很卡, 太慢, 滞后, 晚到, 迟到, 几分钟才, 半天才, late, hours later, long delay, 特别慢, 非常慢, 很慢, seconds late, minutes late, overdue, behind, 卡, 等十几秒, 要等, 等好久, 很久才, 才到, 才收到, 不及时, 不实时, 越来越晚, 落后, 延时高, 消费变慢, 发送慢, 接收慢
backlog, piling up, pile up, accumulate, queue up, 积压, 堆积, 堆着, 越积越多, 跟不上, 攒着, 攒了, cannot keep up, fall behind, falling behind, overwhelmed, 积了, 来不及处理, 忙不过来, 打满, 吃不下, 扛不住, 顶不住, 处理慢
crash, crashed, crashes, crashing, dies, died, 崩溃, 挂了, 挂掉, 宕机, 闪退, 死了, 异常退出, 自动退出, exit, exits, exited, terminates, 废了, 瘫痪, 崩了, 死机, 打垮, cripples, breaks, broke, brings down, dead, borked, keels over, goes down, went down, blows up, 跪了, 挂死, 崩溃了
start, starting, boot up, bring up, launch, startup, 启动, 起来, 起不来, 开机, 跑起来, 拉起, 运行起来
start failure, 启动失败, 启动不了, 起不来, 跑不起来, 无法启动, 启不来, 跑不了, 启动报错, 启动异常, 没起来, 起不动, unable to start, 再也起不来, 无法运行, no longer starts, wont boot, fail start, refuses to start, refuses to boot, wont launch, exits immediately, dies on startup, 启不动, 启动就退, 启动不起
cannot connect, cant connect, unable to connect, fails to connect, connection failed, connection fails, not connecting, 连不上, 无法连接, 连接失败, 连接不上, 接不上, 链接失败, 链接不上, 连不进来, 连不进, 接不进来, 上不来, 上不了线, 连接不了, 没法连接, 连不通, can not connect, could not connect, not able to connect, connect failed, connection error, failing to connect, fail to connect, 没法连, 连不了, 连接异常, 连接报错, connection problem, connecting fails, connect fails, wont connect, refuses to connect, connect times out, no connection, connection refused, 接入失败, 接入不了, 连不起, 连不到, 怎么都连不上, 死活连不上, 上线失败
disconnect, drop, drops, dropped connection, goes offline, cut off, lose connection, 断开, 掉线, 断线, 断连, 断了, 掉了, 断掉, 断联, 失联, 掉了线, 掉一次线, 掉的线, 自动离线, 断过, drop off, drops off, dropping, lost connection, connection lost, falls off, kicked offline, loses its connection, hangs up, connection reset, 闪断, 掉网, 掉下来, 断一下, 断一次, 老断
not receive, does not receive, cannot receive, receives nothing, no messages received, not delivered, 收不到, 接收不到, 接受不到, 无法接收, 没收到, 没有收到, 没人收到, 看不到数据, 没有数据, 没数据, 接收不了, 拿不到, 看不到消息, 收不全, 不到消息, did not receive, not receiving, can not receive, never receives, nothing arrives, never arrives, not arrive, not received, 收不到消息, 再也收不到, 收不着, receives no messages, no longer receives, nothing comes, never arrive, never shows up, never show up, sees nothing, see nothing, no data, empty hands, 收不到数据, 一条都没收到, 什么都没收到, 收不到任何, 没人收, 没有消息, 不来, 没有送到, 送没送到
send, publish, push, 发送, 发布, 推送, 发消息, 下发, sends, transmit, emit, 上报, 上送, 发出, 推
lose, missing, loss, disappear, vanish, gone, 丢失, 丢, 不见, 没了, 丢掉, 丢了, 被清空, 全没, 不见了, 丢失了, 找不回, losing, lost, loses, miss, go missing, went missing, drops messages, lossy, 少了, 少几条, 漏, 漏掉, 漏收, 缺, 掉包, 丢包, 丢数据
refuse, reject, deny, decline, 拒绝, 被拒, 不允许, 拒了, rejected, refused, denied, forbidden, prevent, disallow, block, blocked, forbid, 不让, 禁止, 不许, 阻止, 拦住, 拦截, turned away, turn away, bounced, not let in, not allowed, 不给, 不放行, 挡住, 挡
duplicate, identical, twice, 重复, 相同, 一样的, 两次, 两遍, 多次, 两条, multiple times, several times, two times, three times, many times, repeated, duplicated, duplicates, dupe, dupes, double, doubled, 收两次, 收到两遍, 双份, 重复收到
remove, delete, clear, purge, wipe, get rid, 删除, 清除, 清理, 删掉, 清空, 去掉, 清掉, 抹掉, 删了, autodelete, auto delete, empty, flush, erase, drop all, nuke, flush out, 删光, 清光, 删去, 消除, 擦掉
limit, maximum, max, cap, ceiling, quota, 上限, 限制, 最多, 最大, 封顶, 数量限制, 最大值, limitation, limitations, restriction, cap on, capped, upper bound, at most, ceiling on, 限额, 极限, 顶多, 几条, 几个
throttle, rate limit, rate limiting, slow down, 限流, 限速, 流控, 流量控制, 频率, 限制频率, 限制速率, 发送频率, 太频繁, shaping, noisy, too often, too many messages, 降频, 发太快, 太快, 频繁发, 狂发, 控制速度, 发疯, 疯狂发
count, 多少, 数量, 几个, 几台, 总数, total
list, show, view, see, display, 查看, 看到, 列出, 显示, overview, enumerate, 列表, 清单, 有哪些, 翻页, 分页, 拉取, 查询
online, connected, 在线, 上线, 在线状态, 连着, currently connected, alive, 连着的, 在不在线, 在线情况
offline, disconnected, unplugged, 离线, 下线, 断电, 拔线, 关机, 没电, 断网, powered off, shut down, 不在线, went offline, switched off, turned off, lost power, flight mode, airplane mode, no signal, out of coverage, unreachable, 没信号, 没网, 掉电, 飞行模式, 没电了, went away, goes away, dropped out, 离开
power off, power loss, lost power, unplug, pulled the plug, 断电, 掉电, 拔电, 停电, 关机, 停机, 拔掉, power cut, power outage, outage, yanked, cord, battery, switched off, 拔电源, 电源拔, 拔了, 断了电, 拔掉电源
upgrade, update, migrate, migration, new version, move to, 升级, 迁移, 更新版本, 升到, 升级到, 升级后, 换版本, 更新到, upgrading, upgraded, newest version, latest version, migrating, 升上去, 升完, 升级完, 换新版, after update, bump, update to, newer version, going from, 升级版本, 版本升级, 换成新版
install, setup, set up, deploy, deployment, 安装, 部署, 搭建, 装, 安装包, 装到, 能装, 装不上, 跑在, installation, installed, deploying, rpm, deb, set it up, 装上, 装好, 装在
forward, relay, route, transfer, 转发, 转到, 传到, 推到, 推给, 推过去, 转给, 同步到, 发到, push to, send to, forwarding, stream to, mirror, replicate, feed, pipe, stream, copy to, sync, 同步, 推过, 转过去, 导到, 送到, 汇总到, 打到, over there, other side, other site
store, save, persist, write, insert, 存储, 保存, 写入, 入库, 落库, 存到, 写到, 写进, 存进, 写入到, 入到, storing, persisted, archive, records, log into a table, sink, ingest, 落盘, 落到, 存起来, 留存, 记录下来, 存下来, 归档, keep, kept, keep permanently, 长期保存
occupied, in use, taken, already used, 占用, 被占, 占了
permission, permissions, access rights, privileges, 权限, 没权限, 权限不足, rights, privilege, 权利
expired, expire, out of date, 过期, 到期, 失效, 快到期, 到期后, 过期后, expiry, expiration, expires, ttl, lapse, lapses, lapsed, overdue, runs out, running out, end of validity, renewal, 到期日, 快过期, 有效期, 续期, 续费
mismatch, does not match, incompatible, 不匹配, 不一致, 对不上
difference, differ, versus, vs, compare, compared, 区别, 差别, 不同, 对比, 比较, 怎么选, 选哪个, better, choose, better than, pros and cons, trade off, tradeoffs, which to choose, lacks, 优缺点, 优势, 差在哪, 差异, 选型, 该用哪个, 用哪种
supported, support, works with, run on, 支持, 能用
browser, web page, website, web app, frontend, front end, 浏览器, 网页, 前端, 页面, javascript, js, mqtt.js, 网页端, h5, 小程序
mini program, miniprogram, wechat, 小程序, 微信
flood, spam, noise, spammed, filled with, floods, 刷屏, 大量, 狂刷, 满屏
strange, unknown, unfamiliar, weird, suspicious, 陌生, 不认识, 奇怪, 未知, never saw, foreign, rogue, stranger, someone else, 莫名, 来历不明, 不明, 国外
hacked, attacked, intrusion, scanned, scanner, 攻击, 入侵, 被黑, 扫描, bots, brute force, probing, 扫端口, 恶意
high availability, ha, failover, fault tolerance, redundancy, hot standby, 高可用, 热备, 主备, 容灾, 双机, 故障转移, 故障切换, 不停机, 冗余, fail over, zero downtime, without downtime, no downtime, single point of failure, 不中断, 单点故障, 一台挂了
order, sequence, ordering, 顺序, 次序, 先后, overtake, overtakes, later one, earlier one, 后发先到, 先发后到, 先来后到
out of order, out of sequence, disordered, wrong order, 乱序, 顺序错乱, 顺序乱, overtake, 后发先到, 顺序反了
big, large, huge, oversized, 大, 过大, 太大, 超大, 大文件, 图片, 照片, picture, image, photo, greater, exceed, exceeds, larger than, greater than, bigger than, more than, over the limit, 超过, 大于, 超出, 过长, 很大, photos, videos, jpeg, megabytes, 图, 一张图, 视频, 录音, 太长
certificate, cert, certs, 证书, crt, pem, ca, 根证书
revoked, revoke, 吊销, 撤销
one way, single sided, server only, 单向
mutual, two way, both sides, client cert, 双向, 客户端证书, 双向ssl, 双向tls, 双向证书, two-way, mutual ssl, two way ssl, client certificates, 设备证书
real ip, client ip, source ip, remote address, original ip, 真实ip, 真实地址, 源ip, 客户端ip, 公网地址, 真实的ip, 源地址, 设备ip, same ip, original address, address of nginx, address of the proxy, clients address, proxy address, 客户端地址, 来源ip, 真ip
proxy, load balancer, lb, slb, nlb, elb, haproxy, nginx, 代理, 负载均衡, 反代, 反向代理, 前置机, reverse proxy, alb, loadbalancer, load balancing, 负载均衡器, slb后面, traefik, envoy, ingress, f5, lvs, keepalived, 四层转发, 网关转发, 转发层
benchmark, load test, stress test, performance test, 压测, 压力测试, 性能测试, 压测工具, 性能, stress, jmeter, emqtt_bench, emqttbench, loadrunner, k6, bench, throughput, msg/s, qps, tps, 吞吐, 打压, 打 20 万, 压一压
licence, license key, activation, 许可证, 授权码, 授权, license, subscription, key from sales, activation code, lic, 激活码, 授权文件
doesnt work, broken, ineffective, 不生效, 没生效, 不管用, 无效, 没用, 不起作用, 没反应, 没有反应, 没效果, 没有效果, 不好使, 失灵, no longer works, stopped working, stops working, ignored, does nothing, is ignored, no difference, wont work, unaffected, in vain, 不认, 没动静, 没变化, 白改, 设了没用, 没有变化, 没起作用
enable, turn on, switch on, activate, 开启, 打开, 启用
disable, turn off, switch off, deactivate, 关闭, 禁用, 停用, 关掉
authentication, authn, auth, credentials, identity, 认证, 鉴权, 身份验证, verify users, login check, 校验身份, 登录校验, 验证用户
authorization, authz, acl, access control, 授权, 鉴权, 权限, who may publish, allowed topics, 访问控制
unstable, intermittent, flaky, on and off, now and then, 不稳定, 时断时续, 偶尔, 不稳, 忽断忽连, 断断续续, 时好时坏, 隔一会, 每隔, from time to time, sometimes, occasionally, randomly, frequent, frequently, every few minutes, drops now and then, every night, at night, on off, random, flapping, 一会好一会坏, 隔几分钟, 动不动, 三天两头, 抖
reconnect, connect again, come back, 重连, 重新连接, 再次连接, 反复重连, 不停重连, 重新上线, reconnects, reconnecting, reconnection, comes back, come right back, back online, rejoin, 又连上, 再连, 重连上, 连回来, 恢复连接, 重新上来
hostname, ip address, address, ip, 地址, 主机名, domain, domain name, fqdn, dns name, 域名, 网段
rename, change name, changed, 换了, 改名, 修改, 变了, 变更, 换成, 更换, replace, change, switch to, moved, new address, renumbered, 改了, 搬到, 换网段
high, too high, very high, excessive, spike, spikes, 100%, 太高, 过高, 很高, 偏高, 高不下, 居高不下, 飙高, 飙升, 高居不下, 百分之百, maxes out, maxed out, pegged, through the roof, 打满, 跑满, 飙, 爆满
account, user, username, login name, 账号, 账户, 用户名, 用户, 帐号, credentials, 用户账号
wrong, incorrect, invalid, bad, not correct, 不正确, 错误, 不对, 错的, 填错
notify, notification, callback, event, trigger, 通知, 回调, 触发, 提醒, 告知, tell my, alert me, get told, inform, informed, 感知, 知道设备, 通知到, 上报事件, learn, find out when, get to know, 得到通知, 立刻知道
location, path, directory, folder, stored, 目录, 路径, 位置, 放在, 哪个目录, 存在哪, 在哪个文件, 哪个文件, 放哪, which folder, which directory, which file, 放到哪, 哪里放, 在哪
admin page, web console, web ui, console, admin panel, dashboard, 后台, 管理后台, 管理页面, 管理界面, 管理系统, 后台网页, 网页后台, 控制台, web interface, ui, gui, management console, console page, 网页端, 图形界面, 可视化
device, sensor, meter, terminal, equipment, 设备, 终端, 表计, 电表, 水表, 仪表, 传感器, 下位机, 模组, plc, dtu, meters, modem, board, gadget, thing, 板子, 单片机, 设备端, 智能柜, 柜子, 机器, machine, machines, unit, 机台
command, instruction, downlink, 指令, 命令, 下发, 控制命令, 下行
restart, reboot, restarting, 重启, 重新启动
container, docker, docker compose, compose, 容器, 镜像, podman, 容器里, 镜像里
stuck, hang, hangs, frozen, unresponsive, 卡住, 卡死, 假死, 无响应, 没响应
scale, scaling, capacity, handle, 容量, 撑得住, 扛得住, 承受, 支撑, 撑多少, 带多少, 带得动, withstand, sustain, million connections, enough, sufficient, 抗住, 够用, 扛, 百万连接, 百万级, 支持多少
hardware, sizing, cores, specification, 硬件, 多大的服务器, 几核, ram needed, vcpu, how big a server, 几核几g, 服务器规格, 机器规格, 8 核 16g, 多少核, 核 16g
schedule, timer, scheduled, later, 定时, 延时, 延后, 预约, ten minutes later, minutes later, hours later, postpone, deferred, 过一会, 过几分钟, 过十分钟, 晚点发, 稍后, 延迟发送
hex, hexadecimal, binary, bytes, 十六进制, 16进制, 二进制, 字节, 字节流, raw bytes, byte array, 字节数组, 按字节
array, list, nested, 数组, 嵌套, 列表, split, one by one, rows, 拆成, 拆开, 逐条, 一条一条
extract, parse, decode, pick, 解析, 取出, 提取, 解码, 取值, pull out, read out, get the value, 取字段, 拿出来, 抠出
resend, redeliver, retransmit, resent, 补发, 重发, 补传, 重传, 续传, 再收一遍, 再发一遍, sent again, received again, replay, backfill, catch up, 补收, 补到, 重新收到, 后面再收
network outage, network failure, network down, cable pulled, 断网, 网络中断, 网线, 网络断开, 网络不好, 网络故障, hiccup, blip, switch failure, signal lost, 网络抖动, 抖了一下, 网断, 网络闪断, 交换机
join, add node, joining, 加入, 加进, 加不进, 组成, 组集群, cluster together, make a cluster, form a cluster, combine nodes, glue, 组成集群, 加进集群, 凑成
evenly, balance, balanced, distribute, spread, unevenly, strategy, 均衡, 平均, 分摊, 轮询, 不均匀, 不均, only one of them, one of them, each message once, 只给一个, 其中一个, 只被一个, 分给, 只想给其中
old, previous, stale, 旧的, 旧数据, 旧消息, 历史, 以前的, ancient, outdated, long ago, leftover, 很久以前, 陈旧, 之前的, 过时
separate, isolate, isolation, invisible to each other, 隔离, 隔开, 互相看不见, 互不可见, 分开, segregate, wall off, 分隔
tenant, customer, customers, 客户, 租户, 多家, several customers, 多个客户, 几家, 好几个客户
safe, security, secure, insecure, hardening, 安全, 不安全, 加固, harden, exposed, 安全吗, 被别人
back end, backend, server side, application server, 后端, 后台服务, 业务系统, 服务端, consumer, worker, microservice, 后端程序, 业务平台, 我们的平台
blank, white screen, empty page, not open, 空白, 白屏, 打不开, 进不去, 访问不了, 无法访问, unreachable, not loading, wont load, spinning, keeps spinning, times out, 一直转圈, 转圈, 加载不出来, 打不开了
size, length, kb, mb, kilobyte, megabyte, 大小, 长度, 多大, 体积
remote, remotely, external, outside, from another machine, another computer, 远程, 外网, 公网, 异地, 另一台电脑, 换台电脑, 外部, wan, over the internet, from the internet, 互联网, 广域网, 局域网外
phone, mobile, android, ios, app, 手机, 安卓, 苹果, 移动端, tablet, ipad, flutter, uni-app, 手机端, 平板
private protocol, proprietary protocol, custom protocol, own protocol, raw tcp, 私有协议, 自定义协议, 裸协议, 裸tcp, 透传, binary protocol, 私有报文, 自家协议
api, rest, endpoint, interface, http interface, 接口, http接口, 调接口, 调用接口
curl, postman, swagger, python requests, 接口
web service, http server, http service, backend url, endpoint, flask, django, spring boot, express, node.js server, my server, 业务接口, 自己的接口, 后台接口, http服务, 我们的接口
extend, extension, own code, custom code, own logic, python code, hook into, 扩展, 自己的代码, 二次开发, 定制开发, 自定义逻辑, 自己写代码, 写插件
trace, tracing, follow, packet log, capture, wireshark, tcpdump, log all packets, 跟踪, 追踪, 抓包, 全部报文, 收发报文, 抓一下, 抓报文
troubleshoot, diagnose, find out why, first steps, root cause, 排查, 定位, 找原因, 查原因, 怎么查, 从哪查, record everything, goes wrong, 入手, 着手, 查起
statistics, stats, metrics, counters, monitoring, graph, chart, 统计, 指标, 监控, 大盘, 运行状态, 看板, 图表
alarm, warning, 告警, 报警, 警告, 预警
export, import, backup, restore, dump, snapshot, copy settings, another box, 备份, 恢复, 导出, 导入, 迁到, 另一台机器, 另外一台, 搬家, 备一份, 备份出来
two data centers, two datacenters, two sites, regions, multi region, geo, 两地, 两个机房, 异地, 多机房, 跨机房, 跨地域
single server, single node, one node, standalone, 单机, 单台, 单节点, 一台服务器, 一台
few devices, small project, small setup, only a few, 设备不多, 设备少, 几百个, 两百个, 小项目, 小规模
production, prod, live environment, go live, 生产, 正式环境, 上线环境, 线上
architecture, topology, recommended setup, best practice, 架构, 拓扑, 方案, 推荐, 最佳实践
disk, disk space, storage space, eats the disk, disk full, 磁盘, 硬盘, 空间不足, 磁盘满
rotate, rotation, log files, old logs, 轮转, 日志文件, 日志太多, 日志大小
unauthorized, not authorized, 401, bad_api_key_or_secret, 未授权, 没有授权, 没授权
api key, app id, app secret, appid, appsecret, token, secret key, 密钥, apikey
blacklist, blacklisted, blocklist, ban, banned, unban, let back in, 黑名单, 封禁, 拉黑, 封了, 解封, 放出来, 解除
self signed, own ca, private ca, openssl, 自签, 自签名, 自己签, 自签证书
renew, reissue, replace the certificate, swap, rollover, 换证书, 更换证书, 续签, 换新的
signature, signature invalid, invalid signature, 签名, 验签, 签名不对, 签名错误
last will, lwt, will message, testament, 遗嘱, 遗言, 遗愿
cleanly, graceful, gracefully, normal disconnect, clean disconnect, 正常断开, 正常下线, 主动断开
charger, charge point, charging station, wallbox, evse, charging pile, 充电桩, 充电站, 桩
vehicle, car, truck, vehicle terminal, obd, gps tracker, 车机, 车辆, 车载, 部标, 车载终端
firmware, ota, software update, update package, 固件, 升级包, 固件包, 远程升级, 空中升级
encode, decode, serialize, protobuf, avro, codec, 编码, 编解码, 反序列化, 解成
answer, reply, response, wait for reply, synchronous, 应答, 回复, 回应, 响应, 同步等待, 等回复, 等待回复
time zone, timezone, utc, gmt, time difference, wrong time, hours off, 时区, 时间差, 差八小时, 8小时, 东八区
bulk, batch, many at once, csv, 批量, 成批, 一次性, 导进去, 一次导入, 一批
wildcard, wildcards, plus and hash, pattern, 通配符, 通配
own topic, its own id, below its own, only its own, 自己的主题, 只能发自己, 各自的主题
windows, win10, win11, win7, windows server, 视窗
arm, armhf, armv7, arm64, aarch64, raspberry pi, raspbian, raspberry, 树莓派, 国产系统, 麒麟, 统信, 欧拉, openeuler, uos, kylin
cloud, aws, azure, gcp, ec2, aliyun, tencent cloud, huawei cloud, vps, 云, 云服务器, 阿里云, 腾讯云, 华为云, 云主机, 轻量服务器
firewall, security group, port blocked, ufw, iptables, 防火墙, 安全组, 放行, 端口没开
free, community, community edition, free edition, open source, opensource, 免费, 社区版, 开源版, 开源
paid, commercial, enterprise, pricing, buy, 付费, 收费, 商业版, 企业版, without paying, without buying, money, 花钱, 掏钱, 不付费, 没付费
cut, terminated, interrupted, 中断, 被断开
single core, one core, one thread, single thread, cpu bound, 单核, 单线程, 一个核, 核跑满, 核打满
all devices, every device, all topics, whole fleet, fleet, 所有设备, 全部设备, 所有主题
queue, mqueue, queue length, overflow, overflows, max_mqueue_len, 队列, 队列长度, 溢出
helm, operator, k8s, kubernetes, eks, gke, aks, k3s, openshift, minikube, pod, pods
split brain, partition, see each other, lost each other, netsplit, 脑裂, 分区, 各说各的, 看不到对方, 各自为政
company account, staff, employees, active directory, ad, azure ad, okta, keycloak, entra, single sign on, sso, 公司账号, 域账号, 员工, 单点登录
bridge, link, connect two brokers, interconnect, 桥接, 互通, 互联, 打通, 对接
library, lib, sdk, package, client library, 库, 客户端库, 开发包
latest, newest, most recent, current release, 最新, 最新版
automatic, automatically, auto, by itself, by themselves, on its own, without asking, 自动, 自己, 自行
immediately, instantly, at once, right away, real time, 立刻, 立即, 马上, 实时, 第一时间
concurrent, simultaneous, simultaneously, at the same time, 同时, 并发, 同时接入, 同时在线
token, jwt, bearer, 令牌
client id, clientid, identifier, device id, 客户端 id, 设备编号, 设备号, 标识
packet, packets, frame, 报文, 封包, 数据包, 包
retained, retained message, last value, latest value, last known, most recent value, 保留消息, 最新值, 最新状态, 最后一次的值, 最后的值
delivery guarantee, guaranteed, exactly once, at least once, must arrive, 必达, 一定送到, 确保送到, 恰好一次, 至少一次
anonymous, any password, whatever password, without a password, made up, random password, 匿名, 免密, 随便输, 随便填, 瞎写, 瞎填, 乱填, 乱写, 任意密码
mass, million, millions, huge number, large scale, massive, 百万, 千万, 海量, 大规模
`;

export const everydayWords: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(', '));

/**
 * Words of everyday language that mean the same to someone who asks for help, whatever the matter; the words of the
 * matter itself are in the glossary. Each line is one meaning, in both languages, words parted by commas.
 */
const lines = `
kick, boot, evict, throw off, throw out, force off, force disconnect, 踢, 踢掉, 踢下线, 踢人, 踢下去, 强制下线, 强制断开, 断开连接, kick out, kickout
kicked off, kicked out, kicked, booted, thrown out, 被踢, 踢下线, 被踢下线, 挤下线, 顶下线, 互踢, 互相踢, 顶掉, 挤掉, 抢占, 顶替, gets kicked, kicks
password, passwd, pw, pwd, passcode, 密码, 口令, 秘钥
log in, login, log on, logon, sign in, signin, 登录, 登陆, 登进, 登不进去, 登不上, 登录不了, cannot log in, login fails, login failed, log into
forgot, forgotten, lost, locked out, 忘记, 忘了, 忘光, 丢了, 想不起来, 不记得
default, factory, initial, 默认, 初始, 缺省
reset, recover, 重置, 重设, 找回
database, db, rdbms, 数据库, 库里, 库中
memory, ram, heap, oom, out of memory, 内存, 记忆体
eat, eats up, hog, consume, use up, take up, uses too much, 占用, 吃掉, 吃光, 占满, 吃满, 写满, 撑满, 用满, 耗尽, 百分之百, fills up, full
leak, growing, grows, keeps growing, increasing, climbing, 泄漏, 泄露, 一直涨, 上涨, 一直上升, 持续升高, 越来越大, 上升, 降不下来, 不释放, 只增不减, grow, rising, increases, increase
cpu, processor, load average, 处理器, 负载高
slow, laggy, lag, latency, delay, delayed, sluggish, 慢, 延迟, 卡顿, 很卡, 太慢, 滞后, 晚到, 迟到, 好几分钟, 几分钟才, 半天才, late, hours later, takes too long, long delay, takes long, seconds to, 好几秒, 要好几秒, 特别慢, 非常慢, 很慢
backlog, piling up, pile up, accumulate, queue up, 积压, 堆积, 堆着, 越积越多, 处理不过来, 消费不过来, 跟不上, 攒着, 攒了
crash, crashed, crashes, crashing, dies, died, 崩溃, 挂了, 挂掉, 宕机, 闪退, 死了, 异常退出, 自动退出, exit, exits, exited, terminates, 废了, 瘫痪, 崩了, 死机, 打垮, cripples, breaks, broke, brings down, dead
start, starting, boot up, bring up, launch, startup, 启动, 起来, 起不来, 开机, 跑起来, 拉起, 运行起来
does not start, wont start, fails to start, failed to start, cannot start, not starting, start failure, 启动失败, 启动不了, 起不来, 跑不起来, 无法启动, 启不来, 跑不了, 启动报错, 启动异常, 没起来, 起不动, unable to start, can not start, not start, does not run, not run, 再也起不来, 无法运行, no longer starts, wont boot, does not come up
cannot connect, cant connect, unable to connect, fails to connect, connection failed, connection fails, not connecting, 连不上, 无法连接, 连接失败, 连接不上, 接不上, 链接失败, 链接不上, 连不进来, 连不进, 接不进来, 上不来, 上不了线, 连接不了, 没法连接, 连不通, can not connect, could not connect, not able to connect, connect failed, connection error, failing to connect, fail to connect, 没法连, 连不了, 连接异常, 连接报错, connection problem, connecting fails, connect fails
disconnect, drop, drops, dropped connection, goes offline, cut off, lose connection, 断开, 掉线, 断线, 断连, 断了, 掉了, 断掉, 断联, 失联, 掉了线, 掉一次线, 掉的线, 自动离线, 断过, drop off, drops off, dropping, lost connection, connection lost
not receive, does not receive, cannot receive, receives nothing, no messages received, not delivered, 收不到, 接收不到, 接受不到, 无法接收, 没收到, 没有收到, 没人收到, 看不到数据, 没有数据, 没数据, 接收不了, 拿不到, 看不到消息, 收不全, 不到消息, did not receive, not receiving, can not receive, never receives, no message, nothing arrives, never arrives, not arrive, not received, 收不到消息, 再也收不到, 收不着, receives no messages, no longer receives
send, publish, push, 发送, 发布, 推送, 发消息, 下发
lose, missing, loss, disappear, vanish, gone, 丢失, 丢, 不见, 没了, 丢掉, 丢了, 被清空, 全没, 不见了, 丢失了, 找不回, losing, lost, loses, miss
refuse, reject, deny, decline, 拒绝, 被拒, 不允许, 拒了, rejected, refused, denied, forbidden, prevent, disallow, block, blocked, forbid, 不让, 禁止, 不许, 阻止, 拦住, 拦截
duplicate, same, identical, twice, 重复, 相同, 同一个, 一样的, 两次, 两遍, 多次, 好几次, 好几遍, 两条, multiple times, several times, two times, three times, many times, repeated, duplicated, duplicates
remove, delete, clear, purge, wipe, get rid, 删除, 清除, 清理, 删掉, 清空, 去掉, 清掉, 抹掉, 删了, autodelete, auto delete, empty, flush
limit, maximum, max, cap, ceiling, quota, 上限, 限制, 最多, 最大, 封顶, 数量限制, 最大值, limitation, limitations, restriction
throttle, rate limit, rate limiting, slow down, 限流, 限速, 流控, 流量控制, 频率, 限制频率, 限制速率, 发送频率, 太频繁
how many, count, number of, 多少, 数量, 几个, 几台, 总数, total
list, show, view, see, display, 查看, 看到, 列出, 显示
online, connected, 在线, 上线, 在线状态, 连着
offline, disconnected, unplugged, 离线, 下线, 断电, 拔线, 关机, 没电, 断网, powered off, shut down, 不在线, went offline
power off, power loss, lost power, unplug, pulled the plug, 断电, 掉电, 拔电, 停电, 关机, 停机, 拔掉, power cut, power outage, outage
upgrade, update, migrate, migration, new version, move to, 升级, 迁移, 更新版本, 升到, 升级到, 升级后, 换版本, 更新到, upgrading, upgraded, newest version, latest version, migrating, 升上去, 升完, 升级完, 换新版, after update, bump
install, setup, set up, deploy, deployment, 安装, 部署, 搭建, 装, 安装包, 装到, 能装, 装不上, 跑在, installation, installed, deploying
forward, relay, route, transfer, 转发, 转到, 传到, 推到, 推给, 推过去, 转给, 同步到, 发到, push to, send to, forwarding, stream to
store, save, persist, write, insert, 存储, 保存, 写入, 入库, 落库, 存到, 写到, 写进, 存进, 写入到, 入到, storing, persisted, archive, log to
occupied, in use, taken, already used, 占用, 被占, 占了
permission, permissions, access rights, privileges, 权限, 没权限, 权限不足
expired, expire, ran out, out of date, ended, 过期, 到期, 失效, 快到期, 到期后, 过期后, expiry, expiration, expires, ttl
mismatch, does not match, incompatible, 不匹配, 不一致, 对不上
difference, differ, versus, vs, compare, compared, 区别, 差别, 不同, 对比, 比较, 哪个好, 怎么选, 选哪个, 更适合, better, which one, choose
supported, support, works with, run on, 支持, 能用
browser, web page, website, web app, frontend, front end, 浏览器, 网页, 前端, 页面
mini program, miniprogram, wechat, 小程序, 微信
flood, spam, noise, spammed, filled with, floods, 刷屏, 大量, 狂刷, 满屏
strange, unknown, unfamiliar, weird, suspicious, 陌生, 不认识, 奇怪, 未知
hacked, attacked, intrusion, scanned, scanner, 攻击, 入侵, 被黑, 扫描
high availability, ha, failover, fault tolerance, redundancy, hot standby, 高可用, 热备, 主备, 容灾, 双机, 故障转移, 故障切换, 不停机, 冗余, fail over
order, sequence, ordering, 顺序, 次序, 先后
out of order, out of sequence, disordered, wrong order, 乱序, 顺序错乱, 顺序乱
big, large, huge, oversized, 大, 过大, 太大, 超大, 大文件, 图片, 照片, picture, image, photo, greater, exceed, exceeds, larger than, greater than, bigger than, more than, over the limit, 超过, 大于, 超出, 过长, 很大
certificate, cert, certs, 证书
revoked, revoke, 吊销, 撤销
one way, single sided, server only, 单向
mutual, two way, both sides, client cert, 双向, 客户端证书, 双向ssl, 双向tls, 双向证书, two-way, mutual ssl, two way ssl, client certificates, 设备证书
real ip, client ip, source ip, remote address, original ip, 真实ip, 真实地址, 源ip, 客户端ip, 公网地址, 真实的ip, 源地址, 设备ip, same ip, original address
proxy, load balancer, lb, slb, nlb, elb, haproxy, nginx, 代理, 负载均衡, 反代, 反向代理, 前置机, reverse proxy, alb, loadbalancer, load balancing, 负载均衡器, slb后面
benchmark, load test, stress test, performance test, 压测, 压力测试, 性能测试, 压测工具, 性能, stress, jmeter
licence, license key, activation, 许可证, 授权码, 授权, license
does not work, not working, doesnt work, broken, no effect, has no effect, ineffective, 不生效, 没生效, 不管用, 无效, 没用, 不起作用, 没反应, 没有反应, 没效果, 没有效果, 不好使, 失灵, no longer works, stopped working, stops working, not effective, ignored, not applied
enable, turn on, switch on, activate, 开启, 打开, 启用
disable, turn off, switch off, deactivate, 关闭, 禁用, 停用, 关掉
authentication, authn, auth, credentials, identity, 认证, 鉴权, 身份验证
authorization, authz, acl, access control, 授权, 鉴权, 权限
unstable, intermittent, flaky, on and off, now and then, 不稳定, 时断时续, 偶尔, 不稳, 忽断忽连, 断断续续, 时好时坏, 隔一会, 每隔, from time to time, sometimes, occasionally, randomly, frequent, frequently, every few minutes
reconnect, connect again, come back, 重连, 重新连接, 再次连接, 反复重连, 不停重连, 重新上线, reconnects, reconnecting, reconnection
hostname, ip address, address, ip, 地址, 主机名
rename, change name, changed, 换了, 改名, 修改, 变了, 变更, 换成, 更换, replace, change, switch to
high, too high, very high, excessive, spike, spikes, 100%, 太高, 过高, 很高, 偏高, 高不下, 居高不下, 飙高, 飙升, 高居不下, 百分之百
account, user, username, login name, 账号, 账户, 用户名, 用户, 帐号
wrong, incorrect, invalid, bad, not correct, 不正确, 错误, 不对, 错的, 填错
notify, notification, callback, event, trigger, 通知, 回调, 触发, 提醒, 告知
where, location, path, directory, folder, stored, 目录, 路径, 位置, 放在, 哪个目录, 存在哪, 存在哪里, 在哪个文件, 哪个文件, 放哪
admin page, web console, web ui, console, admin panel, dashboard, 后台, 管理后台, 管理页面, 管理界面, 管理系统, 后台网页, 网页后台, 控制台
device, sensor, meter, terminal, equipment, 设备, 终端, 表计, 电表, 水表, 仪表, 传感器, 下位机, 模组, plc, dtu
command, instruction, downlink, 指令, 命令, 下发, 控制命令, 下行
restart, reboot, restarting, 重启, 重新启动
container, docker, docker compose, compose, 容器, 镜像
stuck, hang, hangs, frozen, unresponsive, 卡住, 卡死, 假死, 无响应, 没响应
scale, scaling, capacity, handle, 容量, 撑得住, 扛得住, 承受, 支撑, 撑多少, 带多少, 带得动
hardware, sizing, cores, specification, 硬件, 多大的服务器, 什么配置, 几核
schedule, timer, scheduled, later, 定时, 延时, 延后, 预约
hex, hexadecimal, binary, bytes, 十六进制, 16进制, 二进制, 字节, 字节流
array, list, nested, 数组, 嵌套, 列表
extract, parse, decode, pick, 解析, 取出, 提取, 解码, 取值
resend, redeliver, retransmit, resent, 补发, 重发, 补传, 重传, 续传, 再收一遍, 再发一遍, sent again, received again
network outage, network failure, network down, cable pulled, 断网, 网络中断, 网线, 网络断开, 网络不好, 网络故障
join, add node, joining, 加入, 加进, 加不进, 组成, 组集群
evenly, balance, balanced, distribute, spread, unevenly, strategy, 均衡, 平均, 分摊, 轮询, 不均匀, 不均
old, previous, stale, 旧的, 旧数据, 旧消息, 历史, 以前的
separate, isolate, isolation, invisible to each other, 隔离, 隔开, 互相看不见, 互不可见, 分开
tenant, customer, customers, 客户, 租户, 多家
safe, security, secure, insecure, hardening, 安全, 不安全, 加固
back end, backend, server side, application server, 后端, 后台服务, 业务系统, 服务端
blank, white screen, empty page, not open, 空白, 白屏, 打不开, 进不去, 访问不了, 无法访问, unreachable, not loading
size, length, kb, mb, kilobyte, megabyte, 大小, 长度, 多大, 体积
remote, remotely, external, outside, from another machine, another computer, 远程, 外网, 公网, 异地, 另一台电脑, 换台电脑, 外部
phone, mobile, android, ios, app, 手机, 安卓, 苹果, 移动端
private protocol, proprietary protocol, custom protocol, own protocol, raw tcp, 私有协议, 自定义协议, 裸协议, 裸tcp, 透传
`;

export const everydayWords: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(', '));

/**
 * Words of everyday language that mean the same to someone who asks for help, whatever the matter; the words of the
 * matter itself are in the glossary. Each line is one meaning, in both languages, words parted by commas.
 */
const lines = `
emqx, emq, emqtt, emqttd, emq x
kick, boot, evict, throw off, throw out, force off, force disconnect, 踢, 踢掉, 踢下线, 踢人, 踢下去, 强制下线
kicked off, kicked out, kicked, booted, thrown out, 被踢, 踢下线, 被踢下线, 挤下线, 顶下线
password, passwd, pw, pwd, passcode, 密码, 口令, 秘钥
log in, login, log on, logon, sign in, signin, 登录, 登陆, 登进
forgot, forgotten, lost, locked out, 忘记, 忘了, 忘光, 丢了
default, factory, initial, 默认, 初始, 缺省
reset, recover, 重置, 重设, 找回
database, db, rdbms, 数据库, 库里, 库中
memory, ram, heap, oom, out of memory, 内存, 记忆体
eat, eats up, hog, consume, use up, take up, uses too much, 占用, 吃掉, 吃光, 占满, 吃满
leak, growing, grows, keeps growing, increasing, climbing, 泄漏, 泄露, 一直涨, 上涨, 一直上升, 持续升高, 越来越大
cpu, processor, load average, 处理器, 负载高
slow, laggy, lag, latency, delay, delayed, sluggish, 慢, 延迟, 卡顿, 很卡, 太慢
backlog, piling up, pile up, accumulate, queue up, 积压, 堆积, 堆着, 越积越多, 处理不过来, 消费不过来, 跟不上
crash, crashed, crashes, crashing, dies, died, 崩溃, 挂了, 挂掉, 宕机, 闪退
start, starting, boot up, bring up, launch, startup, 启动, 起来, 起不来, 开机
does not start, wont start, fails to start, failed to start, cannot start, not starting, start failure, 启动失败, 启动不了, 起不来, 跑不起来, 无法启动, 启不来
cannot connect, cant connect, unable to connect, fails to connect, connection failed, connection fails, not connecting, 连不上, 无法连接, 连接失败, 连接不上, 接不上, 链接失败, 链接不上
disconnect, drop, drops, dropped connection, goes offline, cut off, lose connection, 断开, 掉线, 断线, 断连, 断了, 掉了
not receive, does not receive, cannot receive, receives nothing, no messages received, not delivered, 收不到, 接收不到, 接受不到, 无法接收, 没收到, 没有收到, 没人收到
send, publish, push, 发送, 发布, 推送, 发消息, 下发
lose, missing, loss, disappear, vanish, gone, 丢失, 丢, 不见, 没了, 丢掉
refuse, reject, deny, decline, 拒绝, 被拒
duplicate, same, identical, twice, 重复, 相同, 同一个, 一样的
remove, delete, clear, purge, wipe, get rid, 删除, 清除, 清理, 删掉, 清空
limit, maximum, max, cap, ceiling, quota, 上限, 限制, 最多, 最大
throttle, rate limit, rate limiting, slow down, 限流, 限速, 流控, 流量控制
how many, count, number of, 多少, 数量, 几个
list, show, view, see, display, 查看, 看到, 列出, 显示
online, connected, 在线, 上线
offline, disconnected, unplugged, 离线, 下线, 断电, 拔线
power off, power loss, lost power, unplug, pulled the plug, 断电, 掉电, 拔电, 停电
upgrade, update, migrate, migration, new version, move to, 升级, 迁移, 更新版本, 升到
install, setup, set up, deploy, deployment, 安装, 部署, 搭建, 装
forward, relay, route, transfer, 转发, 转到, 传到
store, save, persist, write, insert, 存储, 保存, 写入, 入库, 落库, 存到
occupied, in use, taken, already used, 占用, 被占, 占了
permission, permissions, access rights, privileges, 权限
expired, expire, ran out, out of date, ended, 过期, 到期, 失效
mismatch, does not match, incompatible, 不匹配, 不一致, 对不上
difference, differ, versus, vs, compare, compared, 区别, 差别, 不同, 对比, 比较
supported, support, works with, run on, 支持, 能用
browser, web page, website, web app, frontend, front end, 浏览器, 网页, 前端, 页面
mini program, miniprogram, wechat, 小程序, 微信
flood, spam, noise, spammed, filled with, floods, 刷屏, 大量, 狂刷, 满屏
strange, unknown, unfamiliar, weird, suspicious, 陌生, 不认识, 奇怪, 未知
hacked, attacked, intrusion, scanned, scanner, 攻击, 入侵, 被黑, 扫描
high availability, ha, failover, fault tolerance, redundancy, hot standby, 高可用, 热备, 主备, 容灾, 双机, 故障转移
order, sequence, ordering, 顺序, 次序, 先后
out of order, out of sequence, disordered, wrong order, 乱序, 顺序错乱, 顺序乱
big, large, huge, oversized, 大, 过大, 太大
certificate, cert, certs, 证书
revoked, revoke, 吊销, 撤销
one way, single sided, server only, 单向
mutual, two way, both sides, client cert, 双向, 客户端证书
real ip, client ip, source ip, remote address, original ip, 真实ip, 真实地址, 源ip, 客户端ip, 公网地址
proxy, load balancer, lb, slb, nlb, elb, haproxy, nginx, 代理, 负载均衡
benchmark, load test, stress test, performance test, 压测, 压力测试, 性能测试
licence, license key, activation, 许可证, 授权码, 授权, license
does not work, not working, doesnt work, broken, no effect, has no effect, ineffective, 不生效, 没生效, 不管用, 无效, 没用, 不起作用
enable, turn on, switch on, activate, 开启, 打开, 启用
disable, turn off, switch off, deactivate, 关闭, 禁用, 停用, 关掉
authentication, authn, auth, credentials, identity, 认证, 鉴权, 身份验证
authorization, authz, acl, access control, 授权, 鉴权, 权限
unstable, intermittent, flaky, on and off, now and then, 不稳定, 时断时续, 偶尔
reconnect, connect again, come back, 重连, 重新连接, 再次连接
hostname, ip address, address, ip, 地址, 主机名
rename, change name, changed, 换了, 改名, 修改, 变了
private protocol, proprietary protocol, custom protocol, own protocol, raw tcp, 私有协议, 自定义协议, 裸协议, 裸tcp, 透传
`;

export const everydayWords: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(', '));

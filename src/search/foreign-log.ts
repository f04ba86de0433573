import type { Verdict } from './verdict.ts';
import { crashReports } from './exactness.ts';
import { isCommonWord } from './lexicon.ts';
import { withoutNames } from './line-prefix.ts';

/**
 * Logs of other brokers, proxies and servers. They print the same words (TLS alerts are the same for all), but what we
 * say about them holds for EMQX only. Each is tried only on records in which something was recognised.
 */
const foreign: readonly RegExp[] = [
  /\b(?:vernemq|vmq_\w+)\b|\bsession stopped abnormally due to\b|\bcan't auth\w{0,10} (?:publish|subscribe|register|client) [[{]/i,
  /\brabbit(?:mq)?[@_ ]|\bAMQP\b|\brabbit_\w+/i,
  /\bhivemq\b(?!\.(?:cloud|com)\b|.*client)/i,
  /\bClient ID: .{1,120}, IP: [\da-f.:]{2,40}[, ]/, // HiveMQ
  /\bactivemq\b|\bcom\.hivemq\.(?!client)|\bartemis\b/i,
  /\bmosquitto(?:\[\d+\]| version)/i,
  /\b(?:sshd|postfix|dovecot|kubelet|containerd)\[\d+\]|\b(?:imap|pop3)-login: /,
  /\bejabberd|\bcouchdb\b|\bnanomq\b|\bnmq_mqtt|\brumqttd\b|\baedes\b|\b[ah]b?mqtt\.broker\b|\bBrokerProtocolHandler\b|\bmoquette\b|\bNettyMQTTHandler\b|\bmosca\b|\bMqttTransportHandler\b/i,
  /\bMQTT connection (?:<(?:<"|0\.)|.{1,60} -> )|\bMQTT login failed for |\bMQTT .{1,60} \S{1,60}:\d{2,5} -> |<0\.\d+\.\d+> MQTT(?:: | client )/, // RabbitMQ
  /\bCrashLoopBackOff\b/,
];
/** What mosquitto says of its clients, also where its log has no times. */
const MOSQUITTO =
  /\b(?:Socket error on client \S|Bad socket read\/write on client |New connection from \S{1,80} on port \d|New client connected from \S{1,80} as |Client \S{1,200} (?:\[[\da-f.:]+\] )?(?:closed its connection|has exceeded timeout|already connected, closing|disconnected(?:, not authorised|: (?:not authorised|session taken over|exceeded timeout|Protocol error))))/;
/** Shapes no line of EMQX has, whatever it names: a bridge called emqx, a container called emqx. */
const shapes: readonly RegExp[] = [
  /(?:^|[\s"`|])\d{10}: ?[A-Z]/m, // mosquitto, and where it is told to print dates
  /\d\d[:：]\d\d[:：]\d\d[:：] ?(?:OpenSSL Error|Socket error|Bad socket|Client \S|New connection|New client)/,
  /(?:^|[\s"`|])\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[\w+\] \d+#\d+: ?/m, // nginx
  /\bhaproxy\[\d+\]|\] \d{3}\/\d{6} \(\d+\) : |\[\d\d\/[A-Z][a-z]{2}\/\d{4}(?::\d\d){3}\.\d{3}\] /i,
  /"logger": ?"(?:http|tls|admin|events)[.\w]*"/, // Caddy
  /\b(?:event|prober|reflector|kubelet\w{0,20})\.go: ?\d+\]/, // Kubernetes
  /\bError (?:during|while terminating) connection\b|\b(?:routerName|serviceName|entryPointName)"?[=:]/, // Traefik
  /\]\[\d+\]\[(?:trace|debug|info|warning|error|critical)\]\[[\w.]+\] \[/, // Envoy
  MOSQUITTO,
  /^(?:\d{1,9}:){0,2}[A-Z] \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d/m, // Redis
  /(?:^|[\]\w] )(?:LOG|FATAL|ERROR|STATEMENT|DETAIL): {2}|\d [A-Z]{3,4} \[\d+\] (?:LOG|FATAL|ERROR|DETAIL): /m, // PostgreSQL
  /\] \[\w{0,20}: ?(?:error|warn|notice|info)\] \[pid \d+/, // Apache
  /"t":\{"\$date":/, // MongoDB
  /\[[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT\] \[/, // CouchDB
  /\[(?:Warning|Note|ERROR|System)\] \[MY-\d{6}\]/, // MySQL
  /\(org\.apache\.(?:kafka|zookeeper)\.[\w.$]{1,120}\)$/m,
  /\bRetry\(total=|\bnpm (?:ERR!|error )|\brpc error: code = |\bFailed to execute goal\b|\btransfer artifact\b/, // pip, npm, gRPC, Maven
  /^\s*[●○×*] (?!emq)[\w@.-]{1,60}\.service - /m, // systemctl status of another service
  /\bJob for (?!emq)[\w@.-]{1,60}\.service failed/,
  /\]\(https?:\/\/|^\s*\|.{1,2000}\|\s*$/m, // a link or a table of Markdown: somebody writes about logs
  /[)}] ->(?:\s|$)/m, // a clause of Erlang's own code
  /\bGenServer #PID<(?![^]{0,4000}(?:mqtt|tortoise))/i, // Elixir
];

/**
 * Services that other programs talk to, and programs that only speak HTTP. A refused connection or a certificate that is
 * not trusted reads the same in any of them.
 */
const otherService =
  /\b(?:redis|lettuce|kafka|zookeeper|postgres\w*|psycopg\w*|mysql\w*|jdbc|mongo\w*|influx\w*|elasticsearch|logstash|okhttp3?|grpc|filebeat|amqp|kubelet|servlet|http_client|esp_https?_\w+|httpclient|requests\.exceptions|urllib3|axios|https?\.request|hikari\w*|ldap3?|smtp\w*|openvpn|etcd|grafana|prometheus|alertmanager|reactor-http[\w-]*|httpclient\w*|urlopen error|HTTPS?ConnectionPool|org\.apache\.http)\b|(?:liveness|readiness|startup) probe|\bhttp: TLS handshake error|"@timestamp"|\bcurl: \((?!35|5[1689]|60|77)\d+\)|\bnpm WARN|\bcaller=\w+\.go:|\.go:\d+: (?:INFO|ERR|DBG|WARN)\b|(?:[a-z\d]\.[a-z\d-]{1,40}|localhost|port)[:= ]{1,2}(?:443|2181|3306|5044|5432|5672|6379|8080|8086|9092|9100|9200|15672|27017)\b(?!:[\da-f]{2}\b)|\bhttps?:\/\/(?![^\s"']{0,80}:(?:1883|8883|808[34]|18083|1808[34]))/i;
/** What a client of EMQX has in such a line. */
const mqttNear = /mqtt|paho|\bmosquitto_|:(?:1883|8883|808[34])\b/i;
/** The port of the Dashboard and of its API, which is asked with the tools of the web. */
const DASHBOARD = /\b18083\b/;
/** What EMQX itself has in it: EMQX 4 begins it with the client, `[error] c1@10.0.0.1:443 `. */
const emqxNear =
  /emq|<0\.\d+\.\d+>|\.erl\b|\{error,|\bgenerated (?:CLIENT|SERVER) ALERT:|=>|\[(?:MySQL|Redis|Postgres|MongoDB|LDAP)\]|\[(?:debug|info|notice|warning|error)\] \S{1,200}@[\d.]{7,15}:\d/i;

/** Where a connection went: one of these is no broker's, whatever the program that tried it is called. */
const OTHER_PORT =
  /(?:\bdial tcp|\bECONN[A-Z]+|\bETIMEDOUT|\bEHOSTUNREACH|\bconnect(?:ing|ion|ed)?(?: to)?|\('[\w.-]{1,60}',) ?[\w.-]{0,80}:?(?:22|25|389|465|502|587|636|2181|2379|2380|3000|3306|4840|5432|5672|6379|8086|9090|9092|9200|27017|50051)\b/i;

/** Where curl tells more of a certificate that it does not trust. */
const HELP_OF_CURL = /\bhttps:\/\/curl\.(?:se|haxx\.se)\/\S*/g;

/** The name of a host in it is no sign of MQTT. */
const WEB_ADDRESS = /\bhttps?:\/\/[^\s"'/]{1,200}/g;

/** What every program prints whose connection fails; of the answers, those about what a keyword says. */
function isOfAnyProgram({ page }: Verdict): boolean {
  if (page.kind === 'answer') return page.hasKeywords;
  if (page.senses.some(({ kind }) => kind === 'client-text' || kind.startsWith('tls-'))) return true;
  return isCommonWord(page.id) && !page.id.includes('-'); // a name of our own for a sentence is no word
}

/** Whether a record tells of a program that talks to something else than an MQTT broker. */
function isOfOtherService(printed: string): boolean {
  const record = printed.replace(HELP_OF_CURL, '');
  if (!otherService.test(record) && !OTHER_PORT.test(record)) return false;
  const named = withoutNames(record);
  if (emqxNear.test(named) || DASHBOARD.test(named)) return false;
  return OTHER_PORT.test(record) || !mqttNear.test(named.replace(WEB_ADDRESS, ''));
}

/** EMQX names these brokers too: a bridge to RabbitMQ is its own. */
const OWN = /\bem(?:qx|qttd|q)\b|emqx_|emqttd|esockd/i;

/**
 * What makes a report of a crashed process, which Erlang prints alike for any program, EMQX's: a module of its own or of
 * what it is built from, or its way to begin a line.
 */
const OWN_CRASH =
  /emq|esockd|ekka|mria|gen_rpc|ecpool|ehttpc|minirest|\bmc_worker|\bmysql_conn|\beredis_|\bepgsql|\blwm2m_|\bwolff|"msg":"(?:crasher|Generic|State|Supervisor|Error in)|^\d{4}-\d\d-\d\d[T ][\d:.]{8,15}(?:Z|[+-]\d\d:\d\d)? \[\w+\] {1,8}(?:\S{1,200}@[\d.]{7,15}:\d+ )?(?:\*\* )?(?:crasher|Generic|State|Supervisor|Error in|REPORT_CB)|^\[\w+\] (?:(?:Generic server|State machine) \S{1,80} terminating\. Reason: |crasher: initial call: )/m;

/** A text no longer than this is about one thing: what it names in one line holds for the others. */
const MAX_SHORT = 3_000;

/** Whether a few lines, and what was written around them, name EMQX, and none is another broker's or a server's. */
export function isShortAndOfEmqx(text: string): boolean {
  return text.length <= MAX_SHORT && OWN.test(withoutNames(text)) && !hasForeignLine(text);
}

/** A stack is read only where it names such a module. */
function isOfAnyCrash({ page, kind }: Verdict): boolean {
  return crashReports.has(page.id) && kind !== 'stack';
}

/** Fields of EMQX 5's own lines, to tell most records at once. */
const FIELDS = /\bmsg: [a-z_]+, |, mfa: |, peername: |\berrorContext: /;

/** Whether a word stands in the line as `FIELDS` has it, `msg: word, `, which is told at once. */
export function hasOwnFields(text: string, { kind, start, end }: Verdict): boolean {
  return kind === 'msg' && text.startsWith('msg: ', start - 5) && text.startsWith(', ', end);
}

/** Whether a text has a line of another broker, a proxy or a server. */
export function hasForeignLine(text: string): boolean {
  return [...shapes, ...foreign].some((sign) => sign.test(text)) && !FIELDS.test(text);
}

/**
 * Whether a record was printed by other software than EMQX and its clients. `verdicts` are what it seems to say.
 * @param isBesideEmqx whether the text it stands in is short and names EMQX
 */
export function isForeignRecord(record: string, verdicts: readonly Verdict[], isBesideEmqx = false): boolean {
  if (FIELDS.test(record)) return false;
  const bare = withoutNames(record);
  return (
    shapes.some((sign) => sign.test(bare)) ||
    (!isBesideEmqx && verdicts.every(isOfAnyCrash) && !OWN_CRASH.test(bare)) ||
    (verdicts.every(isOfAnyProgram) && isOfOtherService(record)) ||
    (foreign.some((sign) => sign.test(record)) && !OWN.test(bare))
  );
}

/** Logs the diagnose page is given: what its tests say of them stands with the tests. */
const CLIENT_ALERT =
  '2024-03-05T08:12:44.101233+08:00 [error] supervisor: {esockd_connection_sup,<0.2158.0>}, errorContext: connection_shutdown, reason: {ssl_error,{tls_alert,{unknown_ca,"TLS server: In state certify received CLIENT ALERT: Fatal - Unknown CA\\n"}}}';
export const line = (second: number, client: string): string =>
  `2024-03-05T08:12:${String(second).padStart(2, '0')}.101233+08:00 [info] clientid: ${client}, msg: terminate, peername: 10.0.0.7:51234, reason: {shutdown,keepalive_timeout}`;
export const SCREEN = [CLIENT_ALERT, line(45, 'sensor-17'), line(46, 'sensor-17'), line(59, 'sensor-18')].join('\n');
export const SECRET =
  '2024-03-05T08:12:44+08:00 [warning] msg: x_y_z_unheard_of, clientid: sensor-17, password: s3cret-x';
export const log = (text: string): Buffer => Buffer.from(`${text}\n`);

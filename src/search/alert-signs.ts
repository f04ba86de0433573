/** What BearSSL adds to the number of a fatal alert that it received. */
const FATAL = 256;

/**
 * How TLS libraries print an alert besides Erlang's sentence, made from its name and number; what differs from
 * these rules stands in the keyword's own signatures.
 * @example alertSigns('unknown_ca', 48)[1] // 'Fatal error: unknown ca'
 */
export function alertSigns(id: string, code: number): readonly string[] {
  const name = id.replace(/_/g, ' ');
  const camel = id.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [
    `{tls_alert,"${name}"}`,
    `Fatal error: ${name}`,
    `fatal:${name}`, // Paho C: `SSL alert write:fatal:unknown CA`
    `{alert,2,${code},{`,
    `SSL alert number ${code}`,
    `Received fatal alert: ${id}`,
    `received fatal alert: ${camel}`, // rustls
    `TLS alert: '${camel}'`, // .NET
    `TLS connection error: ${FATAL + code}`, // Tasmota: BearSSL's number
    `is a fatal alert message (msg ${code})`,
    `got an alert message, type: [2:${code}]`,
    `Received alert [${code}]`, // GnuTLS
    `CRYPTO_ERROR 0x1${code.toString(16).padStart(2, '0')} (remote)`, // QUIC, whose errors end with the alert
    `alert ${name}`, // OpenSSL: `tlsv1 alert unknown ca`
    `remote error: tls: ${name}`,
    `MBEDTLS_SSL_ALERT_MSG_${id.toUpperCase()}`,
    ...['TLSV1', 'SSLV3', 'TLSV13', 'SSL/TLS'].map((version) => `ERR_SSL_${version}_ALERT_${id.toUpperCase()}`),
  ];
}

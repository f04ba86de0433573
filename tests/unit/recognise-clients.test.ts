import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/build/check-samples.ts';
import { keywordTable } from './recognise-fixture.ts';

const found = (text: string): readonly string[] => findingsOf(keywordTable, text);

describe('what any program prints', () => {
  const reset = 'Connection reset by peer';

  it('is a finding in the log of an MQTT client', () => {
    expect(found(`2025-03-02 08:00:01 ERROR mqtt worker: ${reset}`)).toEqual(['client-econnreset']);
  });

  it('is none in other logs, in sentences, and in what EMQX says of its own connections', () => {
    expect(found(`2025-03-02 08:00:01 ERROR worker: ${reset}`)).toEqual([]);
    expect(found(`My MQTT client says ${reset} now and then`)).toEqual([]);
    expect(found(`2025-03-02T08:00:01+00:00 [error] msg: new_thing, mfa: emqx_x:y/1, reason: "${reset}"`)).toEqual([]);
  });

  it('is none where its line is about something else than the broker', () => {
    const failed = 'failed to connect to';
    expect(found(`[I] [mqtt] starting\n[E] [mqtt] ${failed} server`)).toEqual(['client-connection-failed']);
    expect(found(`2025-03-02 08:00:01 ERROR mqtt: ${failed} broker`)).toEqual(['client-connection-failed']);
    expect(found(`E (90) mqtt_app: start\nE (91) net: ${failed} WiFi`)).toEqual([]);
  });

  it('is none in a sentence that has two such texts, one of them as a client prints it', () => {
    expect(found('My MQTT client is off because the connection was lost')).toEqual([]);
  });

  it('is said in one sentence', () => {
    expect(found('2025-03-02 08:00:01 ERROR mqtt: connection to broker 10.0.0.4:1884 failed')).toEqual([
      'client-connection-failed',
    ]);
    expect(found('2025-03-02 08:00:01 ERROR mqtt: connection to broker is up, reading of sensor 3 failed')).toEqual([]);
  });

  it('says less than what names the reason', () => {
    expect(found('2025-03-02 08:00:01 ERROR mqtt: Connection refused: Quota exceeded')).toEqual(['quota_exceeded']);
  });
});

describe('why a client library is disconnected, by number', () => {
  it.each([
    ['Disconnected with result code: 7', 'client-connection-lost'],
    ['2021-12-03 16:33:31,031 INFO Disconnected from the broker, userdata None, and code 7', 'client-connection-lost'],
    ['WARNING mqtt: unexpected disconnection, rc=1', 'client-connection-lost'],
    ['INFO disconnected from MQTT, reason: 16', 'client-ping-timeout'],
  ])('%s', (line, id) => {
    expect(found(line)).toEqual([id]);
  });

  it('is not that of a radio, and not any number in a line', () => {
    expect(found('WiFi disconnected, reason: 7')).toEqual([]);
    expect(found('Disconnected 7 clients, code 7 of 12 was sent')).toEqual([]);
    expect(found('client disconnected with result code 0')).toEqual([]);
  });
});

describe('what somebody speaks of', () => {
  it('is no finding where they quote it and ask, and is one where they paste it', () => {
    expect(found('I saw "Connection refused: Not authorized" in a tutorial. How do I add users?')).toEqual([]);
    expect(found('Does the error "Connection lost (32109)" mean anything for billing?')).toEqual([]);
    expect(found('Could not disconnect due to "[code:7] The connection was lost.". Forcing it.')).toEqual([
      'client-connection-lost',
    ]);
  });

  it('is no finding in a program’s own code', () => {
    expect(found('opts.OnConnectionLost = func() {\n  fmt.Printf("Connect lost: %v", err)\n}')).toEqual([]);
    expect(found('    except ConnectionRefusedError:\n        log.error("mqtt")')).toEqual([]);
    expect(found('Connect lost: EOF')).toEqual(['client-connection-lost']);
  });
});

describe('why TLS failed on a device, by the number of Mbed TLS', () => {
  it.each([
    ['[E][ssl_client.cpp:36] _handle_error(): [start_ssl_client():216]: (-9984) X509', 'client-mbedtls-verify-failed'],
    ['E (3949) esp-tls-mbedtls: mbedtls_ssl_handshake returned -0x2700', 'client-mbedtls-verify-failed'],
    ['<err> net_sock_tls: TLS handshake error: -2700', 'client-mbedtls-verify-failed'],
    ['Last tls stack error number: 0x7280', 'client-mbedtls-closed'],
    ['[E][ssl_client.cpp:35] handle_error(): MbedTLS message code: -76', 'client-connection-lost'],
    ['aws_iot: failed! mbedtls_net_connect returned -0x52', 'client-name-resolution'],
  ])('%s', (line, id) => {
    expect(found(line)).toEqual([id]);
  });

  it('is not any number, and not one of its numbers that stands elsewhere', () => {
    expect(found('mbedtls_ssl_handshake returned -0x6600')).toEqual([]);
    expect(found('[D] mqtt: signal -76 dBm')).toEqual([]);
    expect(found('2025-03-02 08:00:01 INFO tls: session 0x2700 resumed')).toEqual([]);
  });
});

describe('the name of an error of mosquitto’s library and of paho for Python', () => {
  it('is read where it is printed, not where a program compares with it', () => {
    expect(found('"a" was disconnected. (None, <MQTTErrorCode.MQTT_ERR_CONN_LOST: 7>, None)')).toEqual([
      'client-connection-lost',
    ]);
    expect(found('publish: (<MQTTErrorCode.MQTT_ERR_NO_CONN: 4>, 12)')).toEqual(['client-not-connected']);
    expect(found('if result.rc == mqtt.MQTT_ERR_NO_CONN: return')).toEqual([]);
  });
});

describe('what a library prints by rule', () => {
  it.each([
    ['mqtt error: received fatal alert: CertificateRequired', 'certificate_required'],
    ["MQTTnet: the remote party sent a TLS alert: 'HandshakeFailure'.", 'handshake_failure'],
    ['MQT: TLS connection error: 298', 'bad_certificate'],
    ['aiomqtt.exceptions.MqttConnectError: [code:135] Not authorized', 'not_authorized'],
    ['Caused by: java.security.cert.CertificateExpiredException: NotAfter: Mon Nov 02 2026', 'certificate_expired'],
  ])('%s', (line, id) => {
    expect(found(line)[0]).toBe(id);
  });
});

describe('mosquitto’s own log', () => {
  const refused = 'OpenSSL Error[0]: error:0A000412:SSL routines::sslv3 alert bad certificate';

  it('is told by the line behind one of OpenSSL’s', () => {
    expect(found(`${refused}\nSocket error on client <unknown>, disconnecting.`)).toEqual([]);
    expect(found(`${refused}\nClient <unknown> disconnected: Protocol error.`)).toEqual([]);
    expect(found(`${refused}\nError: A TLS error occurred.`)).toEqual(['bad_certificate']);
  });
});

describe('a modem’s result', () => {
  it('is read by its last number, and is no fault when that is 0', () => {
    expect(found('+CMQTTCONNECT: 0,34')).toEqual(['client-modem-simcom']);
    expect(found('+CMQTTCONNECT: 0,31')).toEqual(['connack-5']);
    expect(found('+QMTCONN: 1,0,4')).toEqual(['connack-4']);
    expect(found('+QMTOPEN: 0,3')).toEqual(['client-modem-quectel']);
    expect(found('+CMQTTCONNECT: 0,0')).toEqual([]);
    expect(found('+QMTCONN: 0,0,0')).toEqual([]);
  });
});

describe('a sketch that prints the state of PubSubClient', () => {
  it.each([
    ['Connecting to MQTT Broker 192.168.0.2 as meter_1e9cc...failed (error 5)', 'connack-5'],
    ['failed with state -2', 'client-pubsubclient-connect-failed'],
    ['MQTT connect failed, state = -4', 'client-connack-timeout'],
    ['MQTT connection failed with state: 4', 'connack-4'],
    ['11:26:54 MQT: Connect failed to 10.11.11.1:1883, rc 4. Retry in 10 sec', 'connack-4'],
    ['11:26:54 MQT: Verbindung fehlgeschlagen aufgrund von 10.11.11.1:1883, rc 5. Wiederversuch', 'connack-5'],
    ['11:26:54 MQT: Connect failed to 10.11.11.1:1883, rc -3. Retry in 10 sec', 'client-connection-lost'],
    ['Failed to connect to MQTT broker, rc=-2', 'client-pubsubclient-connect-failed'],
  ])('%s', (line, id) => {
    expect(found(line)[0]).toBe(id);
  });

  it('is no example of Paho’s in C, which has numbers of its own', () => {
    expect(found('Connect failed, rc -1')).toEqual(['client-connection-failed']);
    expect(found('Connect failed, rc 5')).toEqual(['connack-5']);
  });

  it('is no other program', () => {
    expect(found('2026-11-27 08:00:00 job 17 failed (error 5)')).toEqual([]);
    expect(found('Update failed with state 2')).toEqual([]);
    expect(found('MQTT upload failed 4 times')).toEqual([]);
    expect(found('backup finished, rc=-2')).toEqual([]);
  });
});

describe('a number or a refusal in a line about another connection', () => {
  it.each([
    '2026-11-27 10:00:00 Modbus connect failed, return code 5',
    '2026-11-27 10:00:00 ERROR Connection to database failed with error code 5',
    '2026-11-27 10:00:00 Wi-Fi: connection failed (return code 2)',
    '2026-11-27 10:00:00 ERROR opc-ua connect failed rc=4',
    '2026-11-27 10:00:00 smtp connection refused: not authorized',
  ])('is no CONNACK: %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('is one where the broker is named as well', () => {
    expect(found('2026-11-27 10:00:00 modbus: mqtt connect failed, return code 5')).toEqual(['connack-5']);
    expect(found('2026-11-27 10:00:00 wifi-plug-3: connect failed, return code 5')).toEqual(['connack-5']);
  });
});

describe('a time a client would wait', () => {
  it('is no connection that timed out', () => {
    const line = (rest: string): string => `2026-11-27 11:04:00 INFO mqtt: connection timeout${rest}`;
    expect(found(line(''))).toEqual(['client-connect-timeout']);
    expect(found(line(': 10.0.0.5:1883'))).toEqual(['client-connect-timeout']);
    expect(found(line(' after 30 s'))).toEqual(['client-connect-timeout']);
    expect(found(line(' period is 2000 milliseconds'))).toEqual([]);
    expect(found(line(': 30000ms'))).toEqual([]);
    expect(found(line(' set to 10 s'))).toEqual([]);
  });
});

describe('a single line of Telegraf', () => {
  it('is known by its plugin', () => {
    const lost = 'Error in plugin: connection lost: EOF';
    expect(found(`E! [inputs.mqtt_consumer] ${lost}`)).toEqual(['client-connection-lost']);
    expect(found(`E! [inputs.amqp_consumer] ${lost}`)).toEqual([]);
  });
});

describe('programs of the web, of mail and of measurements', () => {
  it.each([
    '2026-11-27 18:30:00 ERROR [grafana] Failed to connect to data source: dial tcp 10.0.0.7:9090: i/o timeout',
    'ts=2026-11-27T18:30:00Z caller=dispatch.go:352 msg="Notify failed" err="dial tcp: lookup smtp.example.com: no such host"',
    'ldap3.core.exceptions.LDAPSocketOpenError: unable to open socket [Errno 113] No route to host',
    'Nov 27 18:31:03 host openvpn[411]: VERIFY ERROR: depth=0, error=certificate has expired: CN=client1',
    'npm WARN retry will retry, error on last attempt: Error: getaddrinfo ENOTFOUND registry.npmjs.org',
    'Error: read ECONNRESET\n    at https.request /app/node_modules/axios/lib/adapters/http.js:12:3',
  ])('fail in the same words: %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('are not meant where the broker is asked', () => {
    expect(found('axios and mqtt.js: Error: read ECONNRESET')).toEqual(['client-econnreset']);
    expect(found('smtp-gw: mosquitto_pub said Error: Connection refused')).toEqual(['client-econnrefused']);
  });
});

describe('other brokers’ lines that say what EMQX says', () => {
  it.each([
    '2026-11-27 17:00:01,123 WARN  - Client ID: dev-1, IP: 10.0.0.8, Exception occurred during MQTT connect: Not authorized',
    '17:02:13.001 [error] can\'t auth publish [<<"u">>,{[],<<"dev">>},1,[<<"a">>],<<"x">>,false] due to not_authorized',
    '2026-11-27 11:20:31.000 [warning] <0.812.0> MQTT: keepalive timeout! client id: dev-7',
    '2026-11-27 17:01:00.123456+00:00 [error] <0.812.0> MQTT cannot accept connection 10.0.0.9:50000 -> 10.0.0.1:1883: {tls_alert,{unknown_ca,"TLS server: In state wait_cert generated SERVER ALERT: Fatal - Unknown CA"}}',
  ])('%s', (line) => {
    expect(found(line)).toEqual([]);
  });
});

describe('the name of a reason code in a CONNACK', () => {
  it('is a number in MQTT 3.1.1', () => {
    expect(found('Received CONNACK (0, 5)')).toEqual(['connack-5']);
    expect(found("None, 16, 'Received CONNACK (False, 4)')")).toEqual(['connack-4']);
    expect(found('Received CONNACK (1, 0)')).toEqual([]);
  });

  it('is read where paho for Python prints it', () => {
    expect(found('2026-11-27 11:04:00 DEBUG mqtt Received CONNACK (0, Quota exceeded) properties=[]')).toEqual([
      'quota_exceeded',
    ]);
    expect(found('2026-11-27 11:04:00 DEBUG mqtt Received CONNACK (0, Success) properties=[]')).toEqual([]);
  });
});

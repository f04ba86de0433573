/** How far SIMCom's modules are from the return codes that MQTT has. */
const OF_SIMCOM = 26;

/** What MQTT 5 calls what the return codes from 1 on say. */
const names = [
  'unsupported protocol version',
  'client identifier not valid',
  'server unavailable',
  'bad user name or password',
  'not authorized',
];

/** Whether MQTT 5 only has a name for what clients of MQTT 3.1.1 print as well. */
export function isNameOfConnack(name: string): boolean {
  return names.includes(name.toLowerCase());
}

/** How sketches, modems, curl and clients of HiveMQ and .NET print the return code of a CONNACK, made from its number. */
export function connackSigns(code: number): readonly string[] {
  const name = names[code - 1] ?? '';
  const camel = name.replace(/(?:^| )([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [
    `failed, rc=${code}`,
    `failed rc=${code}`,
    `MQTTException: ${code}$`, // MicroPython
    `Expected 0000 but got 000${code}`, // curl
    `+CMQTTCONNECT: *,${OF_SIMCOM + code}`,
    `+QMTCONN: *,*,${code}`,
    `CONNACK contained an Error Code: ${name.toUpperCase().replace(/ /g, '_')}`,
    `Connecting with MQTT server failed (${camel})`,
  ];
}

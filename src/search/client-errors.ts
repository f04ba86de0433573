/** Errors of mosquitto's library and of Paho for Python, in lower case; they have the same numbers in both. */
const numbers: ReadonlyMap<string, number> = new Map([
  ['mqtt_err_no_conn', 4],
  ['mqtt_err_conn_lost', 7],
  ['mqtt_err_keepalive', 16],
]);

export const namesOfErrors: readonly string[] = [...numbers.keys()];

export function isErrorName(word: string): boolean {
  return numbers.has(word);
}

export function numberOfError(name: string): number {
  return numbers.get(name) ?? 0;
}

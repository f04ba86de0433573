const MAX_PAYLOAD = 8_000;
const QUOTE = 34;
const COLON = 58;
const EQUALS = 61;
const BACKSLASH = 92;

/**
 * Where a payload printed in a log ends, `at` being right behind the word `payload`; `at` itself when no value
 * follows. What devices send may hold any word, also ours.
 */
export function endOfPayload(text: string, at: number, to: number): number {
  const sign = signAt(text, at);
  if (sign < 0) return at;
  const isArrow = text.charCodeAt(sign) === EQUALS && text.charAt(sign + 1) === '>';
  const behind = sign + (isArrow ? 2 : 1);
  const start = isBlank(text.charCodeAt(behind)) ? behind + 1 : behind;
  const reach = Math.min(to, start + MAX_PAYLOAD);
  if (text.startsWith('<<', start)) return endOf(text, '>>', start, reach);
  const first = text.charAt(start);
  if (first === '"') return endOfString(text, start + 1, reach);
  if (first === '{' || first === '[') return endOfBrackets(text, start, reach);
  if (text.startsWith('null', start)) return start + 4; // a packet of MQTT.js that has none
  // A packet's dump has it last: PUBLISH(…, Payload=…)
  if (sign === at && start === at + 1 && text.charCodeAt(at) === EQUALS) return reach;
  const next = /, [a-z_]{2,30}: /.exec(text.slice(start, reach));
  return next ? start + next.index : reach;
}

/** Where the `=`, `:` or `=>` between a name and its value stands; -1 without one. */
function signAt(text: string, from: number): number {
  let at = from;
  while (at < from + 2 && (text.charCodeAt(at) === QUOTE || text.charCodeAt(at) === BACKSLASH)) at++;
  if (isBlank(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return code === EQUALS || code === COLON ? at : -1;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function endOf(text: string, mark: string, from: number, reach: number): number {
  const at = text.slice(from, reach).indexOf(mark);
  return at < 0 ? reach : from + at + mark.length;
}

function endOfString(text: string, from: number, reach: number): number {
  for (let at = from; at < reach; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at + 1;
  }
  return reach;
}

function endOfBrackets(text: string, from: number, reach: number): number {
  let open = 0;
  for (let at = from; at < reach; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at + 1, reach) - 1;
    else if (code === 123 || code === 91) open++;
    else if ((code === 125 || code === 93) && --open === 0) return at + 1; // } ]
  }
  return reach;
}

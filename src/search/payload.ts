const MAX_PAYLOAD = 8_000;

/**
 * Where a payload printed in a log ends, `at` being right behind the word `payload`; `at` itself when no value
 * follows. What devices send may hold any word, also ours.
 */
export function endOfPayload(text: string, at: number, to: number): number {
  const head = /^["\\]{0,2}\s?(?:=>|[=:])\s?/.exec(text.slice(at, at + 8));
  if (!head) return at;
  const start = at + head[0].length;
  const reach = Math.min(to, start + MAX_PAYLOAD);
  if (text.startsWith('<<', start)) return endOf(text, '>>', start, reach);
  const first = text.charAt(start);
  if (first === '"') return endOfString(text, start + 1, reach);
  if (first === '{' || first === '[') return endOfBrackets(text, start, reach);
  // A packet's dump has it last: PUBLISH(…, Payload=…)
  if (head[0] === '=') return reach;
  const next = /, [a-z_]{2,30}: /.exec(text.slice(start, reach));
  return next ? start + next.index : reach;
}

function endOf(text: string, mark: string, from: number, reach: number): number {
  const at = text.slice(from, reach).indexOf(mark);
  return at < 0 ? reach : from + at + mark.length;
}

function endOfString(text: string, from: number, reach: number): number {
  for (let at = from; at < reach; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === '"') return at + 1;
  }
  return reach;
}

function endOfBrackets(text: string, from: number, reach: number): number {
  let open = 0;
  for (let at = from; at < reach; at++) {
    const char = text.charAt(at);
    if (char === '"') at = endOfString(text, at + 1, reach) - 1;
    else if (char === '{' || char === '[') open++;
    else if ((char === '}' || char === ']') && --open === 0) return at + 1;
  }
  return reach;
}

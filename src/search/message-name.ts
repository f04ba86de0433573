const REACH = 1_500;
const MAX_NAME = 120;
const COMMA = 44;
const QUOTE = 34;
const BREAK = 10;

/** The `msg` a record of EMQX 5 or newer names. Plain searches, for it is asked of every second line of a log. */
export function messageOf(text: string, from: number, to: number): string | undefined {
  const record = text.slice(from, Math.min(to, from + REACH));
  const plain = record.indexOf('msg: ');
  const start = plain >= 0 ? plain + 5 : valueOfJson(record);
  if (start < 0) return undefined;
  let end = start;
  while (end < record.length && end - start < MAX_NAME && !isEnd(record.charCodeAt(end))) end++;
  return end - start < 2 ? undefined : record.slice(start, end).trimEnd();
}

function valueOfJson(record: string): number {
  const key = record.indexOf('"msg"');
  const quote = key < 0 ? -1 : record.indexOf('"', key + 5);
  return quote < 0 ? -1 : quote + 1;
}

function isEnd(code: number): boolean {
  return code === COMMA || code === QUOTE || code === BREAK;
}

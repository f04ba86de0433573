/** An error as ESP-IDF and Arduino's core for it print it: `E (18878) esp-tls: `, `[  2546][E][ssl_client.cpp:37] `. */
const ERROR = /^(?:E \(\d{1,10}\) \S|(?:\[ *\d{1,10}\])?\[E\]\[)/;
const ERROR_OR_WARNING = /^(?:[EW] \(\d{1,10}\) \S|(?:\[ *\d{1,10}\])?\[[EW]\]\[)/;
/** What the program that met the error says of it: of MQTT, or of something else. */
const WHOSE = /mqtt|http|\brc ?=/i;
const HEAD = 24;
const LINE = 160;

const LETTER_E = 69;
const BRACKET = 91;

/**
 * Whether a line goes on with the errors a device printed before it: layer by layer, and then the program's own word.
 * Only together they tell whether it was MQTT that failed.
 */
export function goesOnWithErrors(
  text: string,
  recordStart: number,
  previousStart: number,
  from: number,
  to: number,
): boolean {
  const first = text.charCodeAt(recordStart);
  if (first !== LETTER_E && first !== BRACKET) return false;
  if (!ERROR.test(text.slice(recordStart, recordStart + HEAD))) return false;
  if (ERROR_OR_WARNING.test(text.slice(from, from + HEAD))) {
    return ERROR_OR_WARNING.test(text.slice(previousStart, previousStart + HEAD));
  }
  return WHOSE.test(text.slice(from, Math.min(to, from + LINE)));
}

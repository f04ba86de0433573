/** A line of the files docker keeps of a container: `{"log":"…\\n","stream":"stdout","time":"…"}`. */
const LINE = /^\{"log":"((?:[^"\\\n]|\\.){0,20000})","(?:stream|attrs|time)":.{0,2000}\}$/gm;
const HEAD = '{"log":"';
const RARE = '\n{"lo'; // short, for such a search is the fastest

/** What a container printed, taken out of the JSON in which docker keeps each of its lines. */
export function unpacked(text: string): string {
  if (!text.startsWith(HEAD) && !text.includes(RARE)) return text;
  return text.replace(LINE, (line: string, log: string) => {
    try {
      return (JSON.parse(`"${log}"`) as string).replace(/\r?\n$/, '');
    } catch {
      return line;
    }
  });
}

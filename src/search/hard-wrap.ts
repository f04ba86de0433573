import { startsRecord } from './record.ts';

/** A longer text is a file, which nobody copied from a terminal. */
const MAX_TEXT = 40_000;
const NARROWEST = 60;
/** Characters two lines have alike when each has the same before it. */
const SAME_BEGINNING = 6;
/** Columns a window has before anybody drags its edge; one full line is enough to believe in these. */
const usualWidths = new Set([80, 100, 120, 132, 160]);

/**
 * Undoes the line breaks of a window: lines that are all cut at one column, in the middle of words, go on in the next.
 * Nothing is joined before a line that begins a record or is indented.
 */
export function unwrapped(text: string): string {
  if (text.length > MAX_TEXT || text.length <= NARROWEST) return text;
  const lines = text.split('\n');
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < NARROWEST || lines.length < 2) return text;
  const isFull = lines.map((line, at) => line.length === width && at + 1 < lines.length);
  const full = isFull.filter(Boolean).length;
  if (full === 0) return text;
  if (full === 1) {
    const at = isFull.indexOf(true);
    if (!usualWidths.has(width) || !isCut(lines[at]!, lines[at + 1]!)) return text;
  }
  return lines
    .map((line, at) => line + (isFull[at] && isRest(lines[at + 1]!) ? '' : '\n'))
    .join('')
    .replace(/\n$/, '');
}

/** Whether a line of just that width may have been cut there: it does not end as lines do, nor the next begin as they do. */
function isCut(line: string, next: string): boolean {
  if (/[a-z]$/.test(line) && /^[A-Z][a-z]+\b/.test(next)) return false; // a word, and then a sentence
  return !/[)\]}.;]$/.test(line) && !/^[\s>|*]/.test(next) && !next.startsWith(line.slice(0, SAME_BEGINNING));
}

function isRest(line: string): boolean {
  return line !== '' && !startsRecord(line, 0, line.length);
}

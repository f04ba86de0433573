import type { Sample } from './report.ts';
import type { Stretch } from './stretch.ts';

const MAX_SAMPLE = 2_000;
/** Characters kept before a word that stands far behind the record's start. */
const BEFORE = 400;

/** A record as it stood in the text, cut to what a page can show, and where the found words are in it. */
export function sampleOf(
  { text, from, to }: Stretch,
  found?: { readonly start: number; readonly end: number },
): Sample {
  const start = found && found.end - from > MAX_SAMPLE ? Math.max(from, found.start - BEFORE) : from;
  const end = Math.min(to, start + MAX_SAMPLE);
  const mark =
    found && found.start >= start && found.end <= end ? [[found.start - start, found.end - start] as const] : [];
  return { text: detached(text.slice(start, end)), marks: mark };
}

/** Engines copy shorter slices by themselves. */
const SHORT = 13;

/** A copy of its own: a slice kept would keep the whole piece of the file it was cut from in memory. */
export function detached(text: string): string {
  return text.length < SHORT ? text : ` ${text}`.slice(1);
}

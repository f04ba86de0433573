import { isHan } from './normalise.ts';

export interface Needle {
  /** In lower case. */
  readonly text: string;
  /** Characters that make another word with an edge of it, so it is none there. */
  readonly notBefore?: string | undefined;
  readonly notAfter?: string | undefined;
}

/** Where a needle stands in a text; `needle` is its place in the list. */
export interface NeedlePlace {
  readonly start: number;
  readonly end: number;
  readonly needle: number;
}

/** Where needles stand in a text, in order. Latin ones stand at the start of a word only. */
export function placesOf(text: string, needles: readonly Needle[]): readonly NeedlePlace[] {
  // toLowerCase keeps the length of all our texts' characters, so places hold for both.
  const lower = text.toLowerCase();
  const places: NeedlePlace[] = [];
  for (const [needle, own] of needles.entries()) {
    if (own.text === '') continue;
    for (let at = lower.indexOf(own.text); at >= 0; at = lower.indexOf(own.text, at + own.text.length)) {
      const end = endOfMatch(lower, at, own);
      if (end > 0) places.push({ start: at, end, needle });
    }
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Most letters an ending adds to a stem, as in `disconnect|ions`. */
const MAX_ENDING = 5;

function endOfMatch(lower: string, start: number, { text: needle, notBefore, notAfter }: Needle): number {
  if (isHan(needle.charAt(0))) {
    const end = start + needle.length;
    const isCut = (beside: string, others: string | undefined): boolean =>
      beside !== '' && others?.includes(beside) === true;
    return isCut(lower.charAt(end), notBefore) || isCut(lower.charAt(start - 1), notAfter) ? -1 : end;
  }
  if (/[a-z0-9]/.test(lower.charAt(start - 1))) return -1;
  let end = start + needle.length;
  while (end - start - needle.length <= MAX_ENDING && /[a-z]/.test(lower.charAt(end))) end++;
  return end - start - needle.length > MAX_ENDING ? -1 : end;
}

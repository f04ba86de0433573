import type { KnownPage, Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import type { Stretch } from './stretch.ts';
import { isWordCode } from './word-scan.ts';

/** A message, a reason or an alarm at the very end of a record, as whoever copies half a line leaves it. */
const CUT =
  /(?:\b(msg|reason|cause|error|name)"?\s?(?:[:=]|=>) ?"?|\{(?:shutdown|error|tls_alert|ssl_error|frame_error), ?\{?|\\n |\n - \{?)([a-z][a-zA-Z\d]*_[a-zA-Z\d_]*)(?:\.{2,3}|…)?$/;
const REACH = 140;
/** Letters without which a beginning could be anything's. */
const MIN_LENGTH = 7;

/**
 * The sightings of a record, with the keywords a word cut off at its end can be the beginning of, where these are no more
 * than `most`.
 * @example withCut(lexicon, [], '[warning] msg: cannot_publish_to_topic_due_to_not_auth', …) // …_not_authorized
 */
export function withCut(
  { meanings }: Lexicon,
  sightings: readonly Sighting[],
  { text, from, to }: Stretch,
  most: number,
): readonly Sighting[] {
  if (!endsInWord(text, from, to)) return sightings;
  const cut = CUT.exec(text.slice(Math.max(from, to - REACH), to));
  const word = cut?.[2];
  if (word === undefined || word.length < MIN_LENGTH) return sightings;
  const start = text.lastIndexOf(word, to);
  const end = start + word.length;
  if (sightings.some((sighting) => sighting.end >= end)) return sightings;
  const field = cut![1];
  const kind = field === 'msg' ? 'msg' : field === 'name' ? 'alarm' : 'reason';
  const pages = new Set<KnownPage>();
  for (const { atoms } of meanings)
    for (const { page, printed } of atoms) if (printed.startsWith(word) && isPrinted(page, kind)) pages.add(page);
  if (pages.size > most) return sightings;
  return [
    ...sightings,
    ...[...pages].map((page): Sighting => ({ page, kind, start, end, isWrapper: false, count: 0, length: 0 })),
  ];
}

/** Told by a few characters, for this is asked of most records of a log. */
function endsInWord(text: string, from: number, to: number): boolean {
  let end = to;
  while (end > from && isDots(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > from && isWordCode(text.charCodeAt(start - 1))) start--;
  if (end - start < MIN_LENGTH) return false;
  const before = text.charCodeAt(start - 1);
  return (
    before === SPACE || before === QUOTE || before === COMMA || before === COLON || before === EQUALS || before === OPEN
  );
}

function isDots(code: number): boolean {
  return code === DOT || code === ELLIPSIS;
}

const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const DOT = 46;
const COLON = 58;
const EQUALS = 61;
const OPEN = 123; // {
const ELLIPSIS = 0x2026;

function isPrinted({ senses }: KnownPage, kind: 'msg' | 'alarm' | 'reason'): boolean {
  return senses.some((sense) =>
    kind === 'msg' ? sense.kind === 'log' : kind === 'alarm' ? sense.kind === 'alarm' : sense.kind !== 'log',
  );
}

import type { KnownPage, Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import { isWordCode } from './word-scan.ts';

/** A message or a reason at the very end of a record, as whoever copies half a line leaves it. */
const CUT = /(?:\b(msg|reason)"?\s?[:=] ?"?|\{(?:shutdown|error), ?)([a-z][a-z\d]*_[a-z\d_]*)(?:\.{2,3}|…)?$/;
const REACH = 140;
/** Letters without which a beginning could be anything's. */
const MIN_LENGTH = 7;

/**
 * The keywords a word cut off at the end of `text.slice(from, to)` can be the beginning of.
 * @example cutMessage(lexicon, '[warning] msg: cannot_publish_to_topic_due_to_not_auth', …) // […_not_authorized]
 */
export function cutMessage({ keywords }: Lexicon, text: string, from: number, to: number): readonly Sighting[] {
  if (!endsInWord(text, from, to)) return none;
  const cut = CUT.exec(text.slice(Math.max(from, to - REACH), to));
  const word = cut?.[2];
  if (word === undefined || word.length < MIN_LENGTH) return none;
  const kind = cut![1] === 'msg' ? 'msg' : 'reason';
  const start = to - (cut![0].length - cut![0].indexOf(word, cut![1]?.length));
  return keywords
    .filter((page) => page.id.startsWith(word) && isPrinted(page, kind))
    .map((page) => ({ page, kind, start, end: start + word.length, isWrapper: false, count: 0, length: 0 }));
}

/** Told by a few characters, for this is asked of most records of a log. */
function endsInWord(text: string, from: number, to: number): boolean {
  let end = to;
  while (end > from && isDots(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > from && isWordCode(text.charCodeAt(start - 1))) start--;
  if (end - start < MIN_LENGTH) return false;
  const before = text.charCodeAt(start - 1);
  return before === SPACE || before === QUOTE || before === COMMA || before === COLON || before === EQUALS;
}

function isDots(code: number): boolean {
  return code === DOT || code === ELLIPSIS;
}

const none: readonly Sighting[] = [];
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const DOT = 46;
const COLON = 58;
const EQUALS = 61;
const ELLIPSIS = 0x2026;

function isPrinted({ senses }: KnownPage, kind: 'msg' | 'reason'): boolean {
  return senses.some((sense) => (kind === 'msg') === (sense.kind === 'log'));
}

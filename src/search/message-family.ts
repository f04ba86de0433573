import type { KnownPage, Lexicon } from './lexicon.ts';
import { messageOf } from './message-name.ts';
import type { Sighting } from './sighting.ts';

/** Messages of one kind, which each connector has in its own name: `msg: *_get_status_failed`. */
export interface MessageFamily {
  readonly page: KnownPage;
  readonly section: string | undefined;
  readonly pattern: RegExp;
  /** Fixed characters: a longer name says more. */
  readonly length: number;
}

const FAMILY = /^msg: (\w*\*[\w*]*)$/;

/** Reads a signature as a family of messages; undefined when it is none. */
export function familyOf(text: string, page: KnownPage, section: string | undefined): MessageFamily | undefined {
  const name = FAMILY.exec(text)?.[1];
  if (name === undefined) return undefined;
  const pattern = new RegExp(`^${name.replaceAll('*', '\\w{0,40}')}$`);
  return { page, section, pattern, length: name.replaceAll('*', '').length };
}

/** The sightings of a record, with the family of its message where the message has no page of its own. */
export function withFamily(
  { families }: Lexicon,
  sightings: readonly Sighting[],
  text: string,
  from: number,
  to: number,
): readonly Sighting[] {
  if (sightings.some(({ kind }) => kind === 'msg')) return sightings;
  const msg = messageOf(text, from, to);
  const family = msg === undefined ? undefined : families.find(({ pattern }) => pattern.test(msg));
  if (!msg || !family) return sightings;
  const { page, section } = family;
  const start = text.indexOf(msg, from);
  const end = start + msg.length;
  return [{ page, section, kind: 'msg', start, end, isWrapper: false, count: 0, length: msg.length }, ...sightings];
}

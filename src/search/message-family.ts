import type { KnownPage, Lexicon } from './lexicon.ts';
import { messageOf } from './message-name.ts';
import type { Sighting } from './sighting.ts';
import type { Stretch } from './stretch.ts';

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

/** All of a message that has blanks, up to the next field. */
const SPACED = /\bmsg: ([a-z]\w*(?:[ ,.]{1,2}\w+){2,12})\.?(?=, [a-z_]{2,30}: |\s*$)/;

/**
 * EMQX 5.0 has blanks and commas in some messages where later versions have `_`:
 * `msg: http connector do request, received error response`.
 */
function spacedMessage(keywords: readonly KnownPage[], { text, from, to }: Stretch): Sighting | undefined {
  const match = SPACED.exec(text.slice(from, Math.min(to, from + 400)));
  if (!match) return undefined;
  const name = match[1]!.replace(/\W+/g, '_');
  const page = keywords.find(({ id, senses }) => id === name && senses.some(({ kind }) => kind === 'log'));
  const start = from + match.index + 5;
  return page && sightingOf(page, undefined, start, start + match[1]!.length);
}

function sightingOf(page: KnownPage, section: string | undefined, start: number, end: number): Sighting {
  return { page, section, kind: 'msg', start, end, isWrapper: false, count: 0, length: end - start };
}

/** The sightings of a record, with the family of its message where the message has no page of its own. */
export function withFamily(
  { families, keywords }: Lexicon,
  sightings: readonly Sighting[],
  record: Stretch,
): readonly Sighting[] {
  if (sightings.some(({ kind }) => kind === 'msg')) return sightings;
  const { text, from, to } = record;
  const msg = messageOf(text, from, to);
  if (msg === undefined) return sightings;
  const spaced = msg.includes(' ') ? spacedMessage(keywords, record) : undefined;
  if (spaced) return [spaced, ...sightings];
  const family = families.find(({ pattern }) => pattern.test(msg));
  if (!family) return sightings;
  const start = text.indexOf(msg, from);
  return [sightingOf(family.page, family.section, start, start + msg.length), ...sightings];
}

import type { SearchStrings } from '../i18n/search.ts';
import type { Page } from '../search/line-index.ts';
import { messageOf } from '../search/message-name.ts';
import { pathOfPage } from '../search/page-addresses.ts';
import { readVocabulary, type KnownMessage, type Vocabulary } from '../search/vocabulary.ts';
import { element } from './element.ts';
import { pageLocale } from './page-locale.ts';
import { fetchFile, pageAddress } from './site-files.ts';

let loading: Promise<(msg: string) => KnownMessage | undefined> | undefined;

/**
 * A sentence on the `msg` of a pasted line that has no page of its own: level, module and versions, with a link to the
 * page that is about it where there is one. Undefined when the line has none, when a keyword explains it, or when EMQX
 * prints no such message. Loads the vocabulary when needed.
 */
export async function knownMessage(
  text: string,
  pages: readonly Page[],
  strings: SearchStrings,
): Promise<readonly (Node | string)[] | undefined> {
  const msg = messageOf(text, 0, text.length);
  if (msg === undefined) return undefined;
  const id = msg.replace(/[^A-Za-z0-9_.-]/g, '-');
  if (pages.some((page) => page.kind === 'keyword' && page.id === id)) return undefined;
  loading ??= loadVocabulary();
  // What could not be loaded is only a comment; the next line asks again.
  loading.catch(() => (loading = undefined));
  const known = (await loading.catch(() => undefined))?.(msg);
  if (!known) return undefined;
  const versions = known.versions.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
  const sentence = strings.knownMessage(msg, known.levels.join(', '), versions, known.module.replace(/^.*\//, ''));
  const about = pages.find((page) => page.id === known.page);
  if (!about) return [sentence];
  const link = element('a', { href: pageAddress(pathOfPage(about, pageLocale())) }, about.title);
  return [`${sentence} ${strings.about} `, link];
}

async function loadVocabulary(): Promise<(msg: string) => KnownMessage | undefined> {
  const response = await fetchFile('search/vocabulary.json');
  return readVocabulary((await response.json()) as Vocabulary);
}

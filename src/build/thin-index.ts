import { hash } from 'node:crypto';
import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'fflate';
import type { IndexFile } from 'pagefind';
import { cutIntoBlocks } from '../search/blocks.ts';

/** What Pagefind 1.6 writes of one language. Lists may be longer; what stands behind is kept as it is. */
type Meta = [version: string, pages: Page[], pieces: Piece[], ...rest: unknown[]];
type Page = [name: string, words: number, ...rest: unknown[]];
type Piece = [from: string, to: string, name: string];
type Word = [word: string, sightings: Sighting[], ...rest: unknown[]];
type Sighting = [step: number, places: number[], ...rest: unknown[]];

interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

/** A language's index as the site has it. */
export interface ThinLanguage {
  /** The language Pagefind was told of. */
  readonly indexedAs: string;
  /** The one that pages and file names have. */
  readonly tag: string;
  /** What its results are to be called, by the address the page was added with. */
  readonly names: ReadonlyMap<string, string>;
  /**
   * What a result is to tell of a word on a page, as a small number: Pagefind gives it as the word's place there, which
   * nobody asks for. 0 for all when left out.
   */
  readonly told?: (address: string, word: string) => number;
}

/** Begins every file of Pagefind's, packed. */
const MARK = 'pagefind_dcd';

/**
 * Packed bytes of a piece, about. A query asks for one with each of its words, most of them for five or six; smaller
 * pieces lengthen the list of them, which every query loads, and larger ones hold more that was not asked for.
 */
const PIECE_SIZE = 1_500;
const WORD_SIZE = 4;
const SIGHTING_SIZE = 1.5;

/**
 * Takes from Pagefind's files what our search does not ask for: places of words (one number stands for them), lengths of
 * pages, and names that only lead to further files. Cuts the index into pieces, so that a query loads little besides its
 * own words.
 * @throws Error when a file is not of the shape Pagefind 1.6 writes
 */
export function thinIndex(files: readonly IndexFile[], languages: readonly ThinLanguage[]): readonly IndexFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const entry = JSON.parse(new TextDecoder().decode(contentOf(contents, 'pagefind-entry.json'))) as Entry;
  const addresses = addressesByName(files);
  const thin: IndexFile[] = [];
  const thinLanguages: Record<string, unknown> = {};
  for (const language of languages) {
    const known = entry.languages[language.indexedAs];
    // A site none of whose answers says anything of its own has no index.
    if (!known) continue;
    const [version, pages, pieces, ...rest] = unpack(contentOf(contents, metaPath(known.hash))) as Meta;
    const words = pieces.flatMap(([, , name]) => (unpack(contentOf(contents, piecePath(name))) as [Word[]])[0]);
    const given = pages.map(([name]) => addresses.get(name) ?? '');
    const thinPages = pages.map(([name, , ...more], at): Page => {
      const own = language.names.get(given[at]!);
      if (own === undefined) throw new Error(`Pagefind's ${name} is no page that was given; has its format changed?`);
      return [own, 1, ...more];
    });
    const told = language.told ?? (() => 0);
    const cut = cutWords(
      words.map((word) => withoutPlaces(word, (page) => told(given[page]!, word[0]))),
      language.tag,
    );
    const meta = pack([version, thinPages, cut.map(({ piece }) => piece), ...rest]);
    const name = nameOf(language.tag, meta);
    thin.push({ path: metaPath(name), content: meta }, ...cut.map(({ file }) => file));
    thinLanguages[language.tag] = { ...known, hash: name };
  }
  thin.push(fileOf('pagefind-entry.json', JSON.stringify({ ...entry, languages: thinLanguages })));
  return [...files.filter(({ path }) => !isReplaced(path)), ...thin];
}

function cutWords(words: readonly Word[], tag: string): readonly { readonly piece: Piece; readonly file: IndexFile }[] {
  const inOrder = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const sizeOf = ([, sightings]: Word): number => WORD_SIZE + sightings.length * SIGHTING_SIZE;
  const { blocks } = cutIntoBlocks(inOrder, ([word]) => word, sizeOf, PIECE_SIZE);
  return blocks.map((block) => {
    const content = pack([block]);
    const name = nameOf(tag, content);
    return { piece: [block[0]![0], block.at(-1)![0], name], file: { path: piecePath(name), content } };
  });
}

/** @param told of the word on a page, by the page's number */
function withoutPlaces([word, sightings, ...rest]: Word, told: (page: number) => number): Word {
  let page = 0;
  const thin = sightings.map(([step, , ...more]): Sighting => [step, [told((page += step))], ...more]);
  return [word, thin, ...rest];
}

/** Addresses of pages by Pagefind's names for them, which stand in the files we leave out. */
function addressesByName(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const fragment = JSON.parse(new TextDecoder().decode(bodyOf(content))) as Record<string, unknown>;
    // Many pages share one file each: then it holds them by name.
    const named = 'url' in fragment ? [[name, fragment] as const] : Object.entries(fragment);
    for (const [own, page] of named) {
      const { url } = page as { url?: unknown };
      if (typeof url !== 'string') throw new Error(`Pagefind's fragment ${own} names no page; has its format changed?`);
      addresses.set(own, url.replace(/^\//, ''));
    }
  }
  return addresses;
}

function isReplaced(path: string): boolean {
  return path === 'pagefind-entry.json' || /\.pf_(meta|index|fragment)$/.test(path);
}

function metaPath(name: string): string {
  return `pagefind.${name}.pf_meta`;
}

function piecePath(name: string): string {
  return `index/${name}.pf_index`;
}

function contentOf(contents: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = contents.get(path);
  if (!content) throw new Error(`Pagefind wrote no ${path}; has its format changed?`);
  return content;
}

function bodyOf(content: Uint8Array): Uint8Array {
  const text = gunzipSync(content);
  if (new TextDecoder().decode(text.subarray(0, MARK.length)) !== MARK)
    throw new Error(`a file of Pagefind's does not begin with ${MARK}; has its format changed?`);
  return text.subarray(MARK.length);
}

function unpack(content: Uint8Array): unknown {
  return decode(bodyOf(content));
}

function pack(value: unknown): Uint8Array {
  const text = Buffer.concat([Buffer.from(MARK), encode(value)]);
  // No date, or two builds would differ.
  return gzipSync(text, { level: 9, mtime: 0 });
}

/** Named after what is in it, so that a host may have it kept for ever. */
function nameOf(tag: string, content: Uint8Array): string {
  return `${tag}_${hash('sha256', content).slice(0, 8)}`;
}

function fileOf(path: string, text: string): IndexFile {
  return { path, content: new TextEncoder().encode(text) };
}

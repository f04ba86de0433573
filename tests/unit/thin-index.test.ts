import { decode } from 'cborg';
import { gunzipSync, gzipSync, strToU8 } from 'fflate';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { thinIndex, type ThinLanguage } from '../../src/build/thin-index.ts';

const tokens = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => (46_656 + (from + at) * 97).toString(36));
const pages: Readonly<Record<string, readonly string[]>> = {
  'zh/a.html': tokens(0, 900),
  'zh/b.html': tokens(600, 1_500),
  'zh/c.html': tokens(0, 3),
};
const language: ThinLanguage = {
  indexedAs: 'qaa',
  tag: 'zh-cn',
  names: new Map([
    ['zh/a.html', 'sttt0'],
    ['zh/b.html', 'sttt1'],
    ['zh/c.html', 'sttt2'],
  ]),
};

afterAll(close);

async function indexed(): Promise<readonly IndexFile[]> {
  const { index } = await createIndex({});
  for (const [url, words] of Object.entries(pages)) {
    const content = `<html lang="qaa"><body data-pagefind-body>${words.join(' ')}</body></html>`;
    await index!.addHTMLFile({ url, content });
  }
  return (await index!.getFiles()).files;
}

const bodyOf = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray('pagefind_dcd'.length));

/** For each word of a thin index the names of its pages, looked up as Pagefind does. */
function readThin(files: readonly IndexFile[]): {
  readonly find: (word: string) => readonly string[];
  readonly told: (word: string) => readonly number[];
} {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const entry = JSON.parse(new TextDecoder().decode(contents.get('pagefind-entry.json'))) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const { hash, wasm } = entry.languages['zh-cn']!;
  expect(wasm).toBeNull();
  const [, names, pieces] = bodyOf(contents.get(`pagefind.${hash}.pf_meta`)!) as [
    string,
    [string][],
    [string, string, string][],
  ];
  function sightingsOf(word: string): readonly [step: number, places: readonly number[]][] {
    const piece = pieces.find(([from, to]) => word >= from && word <= to);
    if (!piece) return [];
    const [words] = bodyOf(contents.get(`index/${piece[2]}.pf_index`)!) as [[string, [number, number[]][]][]];
    return words.find(([own]) => own === word)?.[1] ?? [];
  }
  return {
    find(word) {
      let page = 0;
      return sightingsOf(word).map(([step]) => names[(page += step)]![0]);
    },
    told: (word) => sightingsOf(word).map(([, [place]]) => place!),
  };
}

it('every word leads to the pages that have it, by the names they were given', async () => {
  const { find } = readThin(thinIndex(await indexed(), [language]));
  for (const word of new Set(Object.values(pages).flat())) {
    const having = Object.keys(pages).filter((page) => pages[page]!.includes(word));
    expect([...find(word)].sort(), word).toEqual(having.map((page) => language.names.get(page)));
  }
  expect(find('zzzz')).toEqual([]);
});

it('a result tells of a word on a page what it was given to tell', async () => {
  const told = (address: string): number => (address === 'zh/b.html' ? 3 : 1);
  const { find, told: read } = readThin(thinIndex(await indexed(), [{ ...language, told }]));
  for (const word of tokens(598, 602)) {
    expect(read(word), word).toEqual(find(word).map((name) => (name === 'sttt1' ? 3 : 1)));
  }
});

it('the index comes in small pieces, and nothing else of Pagefind is left that only leads on', async () => {
  const files = thinIndex(await indexed(), [language]);
  const pieces = files.filter(({ path }) => path.endsWith('.pf_index'));
  expect(pieces.length).toBeGreaterThan(3);
  for (const { content } of pieces) expect(content.length).toBeLessThan(2_000);
  expect(files.filter(({ path }) => path.includes('fragment'))).toEqual([]);
  expect(files.some(({ path }) => path === 'wasm.unknown.pagefind')).toBe(true);
});

it('the same pages give the same files', async () => {
  const [one, other] = [thinIndex(await indexed(), [language]), thinIndex(await indexed(), [language])];
  expect(other.map(({ path }) => path).sort()).toEqual(one.map(({ path }) => path).sort());
});

it('an index in another form is refused, not guessed at', async () => {
  const files = await indexed();
  const other = gzipSync(strToU8('in another form'));
  const damaged = files.map((file) => (file.path.endsWith('pf_meta') ? { ...file, content: other } : file));
  expect(() => thinIndex(damaged, [language])).toThrow('has its format changed?');
  expect(() => thinIndex(files, [{ ...language, names: new Map() }])).toThrow('is no page that was given');
});

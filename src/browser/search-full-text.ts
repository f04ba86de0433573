import { fullTextOf, type FullText, type Pagefind } from '../search/ask-pagefind.ts';
import type { Page } from '../search/line-index.ts';
import { pathOfPage, textPath, type PageText } from '../search/page-addresses.ts';
import { pageLocale } from './page-locale.ts';
import { loadPlaces } from './search-sources.ts';
import { fetchFile, importFile } from './site-files.ts';

const TIMEOUT = 15_000; // ms; a phone network's patience

let loading: Promise<FullText> | undefined;
let attempts = 0;

/** Loads Pagefind and its index once. A failure is not kept, so that a retry asks again. */
export function loadFullText(pages: readonly Page[]): Promise<FullText> {
  if (!loading) {
    loading = within(TIMEOUT, startPagefind(pages));
    loading.catch(() => (loading = undefined));
  }
  return loading;
}

async function startPagefind(pages: readonly Page[]): Promise<FullText> {
  // Pagefind remembers a file that was damaged; under another address it starts anew.
  const engine = `pagefind/pagefind.js${attempts++ > 0 ? `?attempt=${attempts}` : ''}`;
  const [pagefind, places] = await Promise.all([importFile<Pagefind>(engine), loadPlaces(pages)]);
  // A worker would be a second copy of the engine, and no search takes as long as a message to it and back.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  const fullText = fullTextOf(pagefind, places);
  return (query) =>
    within(TIMEOUT, fullText(query)).catch((error: unknown) => {
      // Pagefind starts even when a file of its index is damaged, and fails at the first search.
      loading = undefined;
      throw error;
    });
}

const texts = new Map<string, Promise<PageText>>();

/** A page's text by section, of which excerpts are made. */
export function loadText(page: Page): Promise<PageText> {
  const path = textPath(pathOfPage(page, pageLocale()));
  const known = texts.get(path);
  if (known) return known;
  const text = fetchFile(path).then((response) => response.json() as Promise<PageText>);
  texts.set(path, text);
  text.catch(() => texts.delete(path));
  return text;
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

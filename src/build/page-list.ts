import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { isLocale, type Locale } from '../model/locale.ts';

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const MARK_LENGTH = 12; // "pagefind_dcd", then JSON

/**
 * Reads from Pagefind's files its names for the answers, by their ids. An answer none of whose words tells it from the
 * others is not in it.
 * @throws Error when a fragment is not of the shape Pagefind 1.6 writes
 */
export function hashesOf(files: readonly IndexFile[]): Readonly<Record<Locale, ReadonlyMap<string, string>>> {
  const hashes: Record<Locale, Map<string, string>> = { zh: new Map(), en: new Map() };
  function add(hash: string, fragment: unknown): void {
    const url = (fragment as { url?: unknown }).url;
    if (typeof url !== 'string') throw new Error(`Pagefind's fragment ${hash} names no page; has its format changed?`);
    const path = url.replace(/^\//, '');
    const locale = path.split('/')[0] ?? '';
    if (isLocale(locale)) hashes[locale].set(answerIdOf(path), hash);
  }
  for (const { path, content } of files) {
    const name = FRAGMENT.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).subarray(MARK_LENGTH).toString('utf8');
    const fragment = JSON.parse(text) as Record<string, unknown>;
    // Many pages share one file each: then it holds them by name.
    if ('url' in fragment) add(name, fragment);
    else for (const [hash, one] of Object.entries(fragment)) add(hash, one);
  }
  return hashes;
}

/** @example answerIdOf('zh/emfile.html') // 'emfile' */
export function answerIdOf(path: string): string {
  return path.replace(/^.*\/|\.html$/g, '');
}

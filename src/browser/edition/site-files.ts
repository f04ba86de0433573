import * as pagefind from 'virtual:pagefind';
import { editionFragment } from '../../model/edition.ts';
import type { SitePath } from '../../model/routes.ts';
import { readFile } from './memory.ts';
import { textOfPage } from './page-text.ts';
import { fragmentOf } from './paging.ts';

// Stands in for ../site-files.ts in the single file; the same functions with the same meaning.

const TEXT = /^search\/text\/(.+)\.json$/;

/** @example pageAddress('zh/emfile.html', 'how-to-tell') // '#emfile.how-to-tell' */
export function pageAddress(path: SitePath, section?: string): string {
  return editionFragment(path, section);
}

export function pageKey(address: string): string {
  const id = fragmentOf(new URL(address).hash);
  return document.getElementById(id)?.closest('.page')?.id ?? id;
}

export function fetchFile(path: string): Promise<Response> {
  const page = TEXT.exec(path)?.[1];
  if (page !== undefined) return Promise.resolve(Response.json(textOfPage(`${page}.html`) ?? []));
  const file = readFile(path);
  if (!file) return Promise.reject(new Error(`the file has no ${path}`));
  return Promise.resolve(new Response(file));
}

/** The only module that is asked for by address is Pagefind's. */
export function importFile<Module>(path: string): Promise<Module> {
  if (!/\/pagefind\.js(\?|$)/.test(path)) return Promise.reject(new Error(`the file has no ${path}`));
  // There is no address to make it from.
  const options = (more: Record<string, unknown>): Promise<void> =>
    pagefind.options({ ...more, basePath: '/pagefind/' });
  return Promise.resolve({ ...pagefind, options } as Module);
}

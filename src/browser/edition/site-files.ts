import * as pagefind from 'virtual:pagefind';
import { editionFragment } from '../../model/edition.ts';
import type { SitePath } from '../../model/routes.ts';
import { readBlock } from './memory.ts';
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

export async function fetchFile(path: string): Promise<Response> {
  const page = TEXT.exec(path)?.[1];
  const response = page === undefined ? await readBlock(path) : Response.json(textOfPage(`${page}.html`) ?? []);
  if (!response) throw new Error(`the file has no ${path}`);
  return response;
}

/** The only module that is asked for by address is Pagefind's. */
export function importFile<Module>(path: string): Promise<Module> {
  if (!/\/pagefind\.js(\?|$)/.test(path)) return Promise.reject(new Error(`the file has no ${path}`));
  // There is no address to make it from.
  const options = (more: Record<string, unknown>): Promise<void> =>
    pagefind.options({ ...more, basePath: '/pagefind/' });
  return Promise.resolve({ ...pagefind, options } as Module);
}

import type { SitePath } from '../model/routes.ts';

/**
 * Where the browser modules get the site's files and what they link to. On the site that is the folder the page lies
 * in; the single-file edition's bundle puts `edition/site-files.ts` in this module's place, which has them in memory.
 */

/** A file of the site, wherever the site lies. @example siteAddress('search/zh.json') */
function siteAddress(path: string): string {
  return new URL((document.documentElement.dataset.root ?? '') + path, document.baseURI).href;
}

/** What a link to a page, or to one of its sections, holds. @example pageAddress('zh/emfile.html', 'how-to-tell') */
export function pageAddress(path: SitePath, section?: string): string {
  return siteAddress(path) + (section === undefined ? '' : `#${section}`);
}

/** What tells a page from others, of an address that leads to it or to a place in it. */
export function pageKey(address: string): string {
  return address.replace(/#.*/, '');
}

/** @throws Error when the file is not there or the network is not */
export async function fetchFile(path: string, cache?: RequestCache): Promise<Response> {
  const address = siteAddress(path);
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

export function importFile<Module>(path: string): Promise<Module> {
  return import(/* @vite-ignore */ siteAddress(path)) as Promise<Module>;
}

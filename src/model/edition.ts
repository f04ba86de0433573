import type { Locale } from './locale.ts';
import { keywordPath, type SitePath } from './routes.ts';
import { site } from './site.ts';

/** The whole FAQ of a language in one file, in the built folder's root. */
export function editionPath(locale: Locale): SitePath {
  return `${site.id}.${locale}.html`;
}

/** The site as an archive for closed networks, in the built folder's root. */
export const archivePath: SitePath = `${site.id}.zip`;

/**
 * What a page is called within the single file; its sections follow after a dot. Answers and keywords have their ids,
 * as in links and talk, the others their path.
 * @example editionId('zh/keywords/unknown_ca.html') // 'unknown_ca'
 * @example editionId('zh/reference/tls.html') // 'reference/tls'
 */
export function editionId(path: SitePath): string {
  const page = path.slice(path.indexOf('/') + 1).replace(/\.html$/, '');
  return page.startsWith(KEYWORDS) ? page.slice(KEYWORDS.length) : page;
}

const KEYWORDS = keywordPath('en', '').replace(/^en\/|\.html$/g, '');

/** @example editionFragment('zh/emfile.html', 'how-to-tell') // '#emfile.how-to-tell' */
export function editionFragment(path: SitePath, section?: string): string {
  return `#${editionId(path)}${section === undefined || section === '' ? '' : `.${section}`}`;
}

/** Names of the code that the single file has packed: the engine, and the worker it starts. */
export const engineCode = 'engine.js';
export const workerCode = 'diagnose/worker.js';

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { movedPages } from '../../model/addresses.ts';
import { catalogOf, type Catalog } from '../../model/catalog.ts';
import { locales } from '../../model/locale.ts';
import { chooserPath, folderNames, pagePath } from '../../model/routes.ts';
import type { DiskContent } from '../disk-source.ts';
import { caddyfile } from './caddy.ts';
import { htaccess } from './htaccess.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginx } from './nginx.ts';
import type { HostRules, Redirect } from './rules.ts';

/** Files for hosts by their path in the built folder, all from the same rules. */
const files: Readonly<Record<string, (rules: HostRules) => string>> = {
  '.htaccess': htaccess,
  _headers: headersFile,
  _redirects: redirectsFile,
  'hosting/nginx.conf': nginx,
  'hosting/Caddyfile': caddyfile,
};

/** Writes what servers need to know of the folder into the folder, for those who can set up theirs. */
export function hostFiles(content: () => Promise<DiskContent>): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { source } = await content();
        const rules = {
          policy: policyIn(await readFile(join(folder, chooserPath), 'utf8')),
          redirects: redirectsOf(catalogOf(source)),
        };
        await mkdir(join(folder, 'hosting'), { recursive: true });
        for (const [path, write] of Object.entries(files)) await writeFile(join(folder, path), write(rules));
      },
    },
  };
}

/** Former ids, and what is left of an address when its file name is cut off. */
export function redirectsOf(catalog: Pick<Catalog, 'answers' | 'keywords'>): readonly Redirect[] {
  return locales.flatMap((locale) => [
    ...movedPages(catalog, locale).map((moved): Redirect => ({ ...moved, status: 301 })),
    ...folderNames.map((name): Redirect => ({
      from: `${locale}/${name}/`,
      to: pagePath(locale, 'index'),
      status: 302,
    })),
  ]);
}

/** @throws Error when the page carries no policy */
function policyIn(html: string): string {
  let policy: unknown;
  visit(unified().use(rehypeParse).parse(html), 'element', ({ properties }) => {
    if (properties.httpEquiv?.toString() === 'content-security-policy') policy = properties.content;
  });
  if (typeof policy === 'string') return policy;
  throw new Error('the built pages carry no policy, so the files for hosts cannot repeat it');
}

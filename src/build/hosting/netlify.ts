import * as rules from './rules.ts';
import type { HostRules } from './rules.ts';

// Both files are what Netlify, Cloudflare Pages and their kin read, which serve a folder at a domain's root.

/** `_headers`: the same headers for hosts that read them from the folder. */
export function headersFile({ policy }: HostRules): string {
  const { immutable, languageOfFolder, pageFolders, rootPages, sharedFiles } = rules;
  const csp = { 'Content-Security-Policy': rules.headerPolicy(policy) };
  const cached = { 'Cache-Control': rules.IMMUTABLE };
  // A host that merges all blocks that match would send two values, so no address has two of the same header.
  const folders = ['search', 'diagnose', ...Object.keys(languageOfFolder)];
  const blocks = [
    ['/*', rules.headersOfAll],
    ...['/', ...rootPages.map((page) => `/${page}`)].map((page) => [page, csp] as const),
    ...pageFolders.map((folder) => [`/${folder}/*`, csp] as const),
    ...folders.map((folder) => [`/${folder}/*`, { 'Cache-Control': rules.REVALIDATED }] as const),
    ...immutable.folders.map((folder) => [`/${folder}/*`, cached] as const),
    ...Object.entries(languageOfFolder).map(([locale, tag]) => [`/${locale}/*`, { 'Content-Language': tag }] as const),
    ...sharedFiles.map((file) => [`/${file}`, { 'Access-Control-Allow-Origin': '*' }] as const),
  ] satisfies readonly (readonly [pattern: string, headers: Readonly<Record<string, string>>])[];
  // One block for each pattern: of two, Cloudflare takes the last alone.
  const merged = new Map<string, Readonly<Record<string, string>>>();
  for (const [pattern, headers] of blocks) merged.set(pattern, { ...merged.get(pattern), ...headers });
  return [`# ${rules.MADE}`, ...[...merged].map(([pattern, headers]) => block(pattern, headers)), ''].join('\n');
}

/** `_redirects`: one line each. What is missing gets 404.html from these hosts without being told. */
export function redirectsFile({ redirects }: HostRules): string {
  const lines = redirects.map(({ from, to, status }) => `/${from} /${to} ${status}`);
  return [`# ${rules.MADE}`, ...lines, ''].join('\n');
}

function block(address: string, headers: Readonly<Record<string, string>>): string {
  return [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

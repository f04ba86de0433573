import { languageTags, locales, type Locale } from '../../model/locale.ts';
import type { SitePath } from '../../model/routes.ts';

/** What a host is to do with the built folder, before it is written in any server's language. */
export interface HostRules {
  readonly policy: string;
  /** Addresses that moved: an answer under a former id, and folders that hold pages but no index. */
  readonly redirects: readonly Redirect[];
}

export interface Redirect {
  readonly from: SitePath;
  readonly to: SitePath;
  /** 301 for what moved for good, 302 for what a reader cut out of an address. */
  readonly status: 301 | 302;
}

/** Answered with every file. */
export const headersOfAll: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // A question stands in the address of the search page, and is nobody else's business.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
};

/** Names with a hash of their content: a copy is good for ever. As folders and endings below the site's root. */
export const immutable = { folders: ['assets', 'pagefind/index'] } as const;
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Everything else: a copy may be kept, and is asked about each time. */
export const REVALIDATED = 'no-cache';

/** What the policy is about: pages, and the workers they start. The single-file editions carry one of their own. */
export const pageFolders = [...locales, 'assets', 'pagefind'] as const;
export const rootPages = ['index.html', '404.html'] as const;

/** Every language's folder says so; each of the two has its own file names and no negotiation. */
export const languageOfFolder: Readonly<Record<Locale, string>> = languageTags;

/** What others build upon may be read from pages of other hosts. */
export const sharedFiles = ['faq.zh.json', 'faq.en.json', 'faq.schema.json'] as const;

/** Types of the endings that are in the folder; servers do not know all of them. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  zip: 'application/zip',
};

/** Endings of text, which may have a compressed twin beside them and are all UTF-8. */
export const textEndings = ['html', 'js', 'json', 'md', 'txt', 'xml', 'svg', 'webmanifest', 'css'] as const;

export const MADE = 'Made by the build from src/build/hosting; change it there.';

/** The policy as a header: with what only a header can say. */
export function headerPolicy(policy: string): string {
  return `${policy};frame-ancestors 'none'`;
}

/** A path in the regular expressions of Apache and nginx, where it stands for itself alone. */
export function asPattern(path: SitePath): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

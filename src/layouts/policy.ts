import { createHash } from 'node:crypto';

/** The inline texts of every page; their hashes are what lets them run. */
export interface InlineTexts {
  readonly script: string;
  readonly style: string;
  /** Most pages have both as files of the site instead. */
  readonly hasFiles?: boolean;
}

/**
 * What a page may do, as a meta tag can say it: run its own code, ask its own host, and nothing else. The files for
 * hosts repeat it as a header and add what only a header can say (build/hosting).
 */
export function policyOf({ script, style, hasFiles = false }: InlineTexts): string {
  return [
    "default-src 'none'",
    // Pagefind is WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${hashOf(script)}`,
    `style-src ${hasFiles ? "'self' " : ''}${hashOf(style)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    // The reader of logs starts from a blob, so that it inherits the page's policy.
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join(';');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

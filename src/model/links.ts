import type { Locale } from './locale.ts';
import { answerPath, categoryPath, keywordPath, pageNames, pagePath, type PageName, type SitePath } from './routes.ts';

/** Where a link in content leads. Authors name the target, not its address. */
export type LinkTarget =
  | {
      readonly kind: 'answer' | 'keyword' | 'category' | 'page';
      readonly id: string;
      readonly section: string | undefined;
    }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'unknown'; readonly url: string };

const INTERNAL = /^(answer|keyword|category|page):([^#]+)(?:#(.+))?$/;

/** @example parseLink('answer:tls-handshake-failure#unknown_ca') */
export function parseLink(url: string): LinkTarget {
  const internal = INTERNAL.exec(url);
  if (internal) {
    const [, kind, written = '', section] = internal;
    const id = decoded(written);
    return id === undefined
      ? { kind: 'unknown', url }
      : { kind: kind as 'answer' | 'keyword' | 'category' | 'page', id, section };
  }
  if (url.startsWith('#')) return { kind: 'section', section: url.slice(1) };
  return url.startsWith('https://') ? { kind: 'external', url } : { kind: 'unknown', url };
}

/** Undefined where the percent signs encode nothing. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The file an internal link leads to; undefined for external and section links. */
export function linkPath(target: LinkTarget, locale: Locale): SitePath | undefined {
  if (target.kind === 'section' || target.kind === 'external' || target.kind === 'unknown') return undefined;
  const fragment = target.section === undefined ? '' : `#${target.section}`;
  switch (target.kind) {
    case 'answer':
      return answerPath(locale, target.id) + fragment;
    case 'keyword':
      return keywordPath(locale, target.id) + fragment;
    case 'category':
      return categoryPath(locale, target.id) + fragment;
    case 'page':
      return pagePath(locale, target.id as PageName) + fragment;
  }
}

export function isPageName(id: string): id is PageName {
  return (pageNames as readonly string[]).includes(id);
}

import type { Locale } from '../model/locale.ts';
import { relativeAddress, type SitePath } from '../model/routes.ts';

/** The page being built; what a component needs to link from it. */
export interface Page {
  readonly locale: Locale;
  readonly path: SitePath;
  /** A relative address from this page. */
  readonly href: (to: SitePath) => string;
}

/** @example pageAt('zh', 'zh/emfile.html').href('zh/index.html') // 'index.html' */
export function pageAt(locale: Locale, path: SitePath): Page {
  return { locale, path, href: (to) => relativeAddress(path, to) };
}

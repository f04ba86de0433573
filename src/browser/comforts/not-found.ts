import { comfortStrings } from '../../i18n/comforts.ts';
import { locales } from '../../model/locale.ts';
import { element } from '../element.ts';

/**
 * Links of 404.html, which does not know where it lies until boot/wake.ts has found the root in the address; and a search
 * for the words of the address, which often say what was looked for.
 */
export function linkToRoot(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-root-link]');
  const root = document.documentElement.dataset.root!;
  for (const link of links) link.href = root + link.dataset.rootLink!;
  const words = wordsOf(location.pathname);
  if (links.length === 0 || words === '') return;
  for (const locale of locales) {
    const ways = document.querySelector(`[data-root-link="${locale}/search.html"]`)?.parentElement;
    const href = `${root}${locale}/search.html?q=${encodeURIComponent(words)}`;
    ways?.prepend(element('a', { href }, comfortStrings[locale].searchFor(words)));
  }
}

/** @example wordsOf('/faq/zh/license-expiry.html') // 'license expiry' */
function wordsOf(pathname: string): string {
  const last = pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
  let words = last.replace(/\.html?$/i, '');
  try {
    words = decodeURIComponent(words);
  } catch {
    // Not well encoded: as it stands.
  }
  // Underscores belong to literals such as unknown_ca.
  return words
    .replace(/[-+\s]+/g, ' ')
    .trim()
    .slice(0, 100);
}

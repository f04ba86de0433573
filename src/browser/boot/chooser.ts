import { keep, read } from '../storage.ts';

/**
 * Sends a reader on from the chooser at `/` to the remembered language, or to the browser's first one that we have.
 * `/#choose` stays, so that the chooser can be linked to.
 */
export function leaveChooser(): void {
  if (!('chooser' in document.documentElement.dataset) || location.hash === '#choose') return;
  for (const tag of [read('locale'), ...navigator.languages]) {
    const locale = /^(zh|en)\b/i.exec(tag ?? '')?.[1]?.toLowerCase();
    if (locale !== undefined) return location.replace(`${locale}/index.html`);
  }
}

/**
 * Any link that changes the language is a choice to remember. The header's takes the query and the place along, for ids
 * are the same in both languages.
 */
export function rememberLanguage(): void {
  addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[hreflang]');
      if (!link) return;
      keep('locale', link.hreflang.slice(0, 2));
      if (link.dataset.choose) return;
      link.search = location.search;
      link.hash = location.hash;
    },
    true,
  );
}

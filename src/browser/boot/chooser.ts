import { keep, read } from './storage.ts';

/**
 * Sends a reader on from the chooser at `/` to the remembered language, or to the browser's first one that we have.
 * `/#choose` stays, so that the chooser can be linked to.
 */
export function leaveChooser(): void {
  if (!('chooser' in document.documentElement.dataset) || location.hash === '#choose') return;
  const known = (tag: string | null): string | undefined => /^(zh|en)\b/i.exec(tag ?? '')?.[1]?.toLowerCase();
  const locale = [read('locale'), ...navigator.languages].map(known).find(Boolean);
  if (locale !== undefined) location.replace(`${locale}/index.html`);
}

/** Any link that changes the language is a choice to remember. */
export function rememberChoice(target: Element): void {
  const link = target.closest<HTMLAnchorElement>('a[data-choose],a[data-language-switch]');
  if (link) keep('locale', link.dataset.choose ?? link.hreflang.slice(0, 2));
}

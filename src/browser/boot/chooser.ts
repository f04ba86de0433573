import { read } from '../storage.ts';

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

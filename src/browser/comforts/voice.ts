import { element } from '../element.ts';

let region: HTMLElement | undefined;

/** Tells those who do not see the page what has just happened. */
export function say(text: string): void {
  if (!region) {
    region = element('p', { class: 'visually-hidden', role: 'status' });
    document.body.append(region);
  }
  // A region that is new, or says the same again, is not read out.
  region.textContent = '';
  setTimeout(() => (region!.textContent = text), 100);
}

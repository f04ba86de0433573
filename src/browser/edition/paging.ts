/**
 * The single file is one long document that reads well as it is. With a script it shows one page at a time: a sheet
 * hides the others, the fragment says which it is, and Back comes to the same place of the same page.
 */

/** Told on `document` when another page shows; `detail` is the fragment, without `#`. */
export const SHOWN = 'faq-page-shown';

/** The page that opens first. */
export const HOME = 'index';
/** The page on which all answers show, one below the other. */
const ALL = 'all';
/** Names a place of the home page. */
const SEARCH = 'search';
/** Milliseconds without scrolling after which the place is noted; Safari allows 100 notes in 30 seconds. */
const RESTING = 350;

let sheet: CSSStyleSheet | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Hides all pages but the one the address names, before the first of them is read. */
export function startPaging(): void {
  // An older browser reads the long document.
  if (!('adoptedStyleSheets' in document) || !('replaceSync' in CSSStyleSheet.prototype)) return;
  sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  document.documentElement.dataset.paged = '';
  history.scrollRestoration = 'manual';
  const wanted = fragmentOf(location.hash);
  // The document is not there yet, so whatever begins like the fragment may be its page.
  const parts = wanted.split('.');
  hideAllBut(
    wanted === SEARCH || wanted === '' ? [HOME] : parts.map((_, place) => parts.slice(0, place + 1).join('.')),
  );
  document.addEventListener('DOMContentLoaded', () => arrive(history.state));
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    clearTimeout(resting);
    arrive(state);
  });
  addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(notePlace, RESTING);
  });
  addEventListener('beforeprint', () => clearTimeout(resting));
}

/** A link within the file: its page must show before the browser looks for the place to scroll to. */
export function follow(link: HTMLAnchorElement): void {
  const address = link.getAttribute('href') ?? '';
  if (!sheet || !address.startsWith('#')) return;
  clearTimeout(resting);
  notePlace();
  show(fragmentOf(address));
}

export function currentPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.page[data-shown]');
}

interface Place {
  readonly y: number;
}

function isPlace(state: unknown): state is Place {
  return typeof (state as Partial<Place> | null)?.y === 'number';
}

function notePlace(): void {
  try {
    history.replaceState({ y: scrollY } satisfies Place, '');
  } catch {
    // Too many notes; the page then opens at its top.
  }
}

/** After the address changed: shows its page, where the reader was or at what the address names. */
function arrive(state: unknown): void {
  const fragment = fragmentOf(location.hash);
  const target = show(fragment);
  if (isPlace(state)) scrollTo(0, state.y);
  else if (!target || target.matches('.page')) scrollTo(0, 0);
  else target.scrollIntoView();
}

/** @returns what the fragment names, where it names anything */
function show(fragment: string): Element | null {
  const target = fragment === '' ? null : document.getElementById(fragment);
  // A place outside all pages, as the main text, is no other page.
  if (target && !target.closest('.page')) return target;
  const page = target?.closest('.page') ?? document.getElementById(HOME);
  if (!page) return null;
  for (const shown of document.querySelectorAll<HTMLElement>('.page[data-shown]')) delete shown.dataset.shown;
  (page as HTMLElement).dataset.shown = '';
  hideAllBut([page.id]);
  const title = page.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const { siteName = '' } = document.documentElement.dataset;
  document.title = page.id === HOME || title === '' ? siteName : `${title} – ${siteName}`;
  document.dispatchEvent(new CustomEvent(SHOWN, { detail: fragment }));
  return target;
}

function hideAllBut(ids: readonly string[]): void {
  const kept = ids.map((id) => `#${CSS.escape(id)}`);
  sheet?.replaceSync(`.page:not(${[...kept, ...(ids.includes(ALL) ? ['.answer'] : [])].join()}){display:none}`);
}

/** What an address's `#…` names. @param address with its `#` first */
export function fragmentOf(address: string): string {
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    return address.slice(1); // a stray percent sign names nothing
  }
}

import { comfortStrings } from '../../i18n/comforts.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import { keep, read, type ReadKey } from '../storage.ts';

const KEPT = 8; // as many as are taken in at a glance

type Row = readonly [page: string, title: string];

/** Keeps which answers and keywords were read, on the device alone, and lists them on home with a way to forget them. */
export function keepLastRead(): void {
  const key = `read-${pageLocale()}` as const;
  if (document.querySelector('article[data-pagefind-body]')) {
    // The address below the language.
    noteRead(key, /\/(?:zh|en)\/(.+)$/.exec(location.pathname)?.[1], document);
  } else if (document.querySelector('[data-search-size=home]')) {
    listRead(key, document);
  }
}

/** @param page what a link to it holds; undefined notes nothing @param place holds its heading, by which lists name it */
export function noteRead(key: ReadKey, page: string | undefined, place: ParentNode): void {
  const title = place.querySelector('h1')?.textContent.trim();
  if (page === undefined || !title) return;
  const others = rows(key).filter(([other]) => other !== page);
  keep(key, JSON.stringify([[page, title], ...others].slice(0, KEPT)));
}

/**
 * Lists them among the parts of the home page, in place of an older list: in the first place below the window, for it
 * comes while the page is being read, and nothing seen may move.
 */
export function listRead(key: ReadKey, place: ParentNode): void {
  const kept = rows(key);
  place.querySelector('#last-read')?.parentElement?.remove();
  if (kept.length === 0) return;
  const parts = [...place.querySelectorAll('.question-index, .question-index .entry, .question-index + .entry')];
  const next = parts.find((part) => part.getBoundingClientRect().top >= innerHeight);
  const isAmong = next?.parentElement?.matches('.question-index');
  const t = comfortStrings[pageLocale()].read;
  const forget = element('button', { class: 'forget' }, t.forget);
  const list = element(
    'ul',
    { class: 'words' },
    ...kept.map(([page, title]) => element('li', {}, element('a', { href: page }, title))),
    element('li', {}, forget),
  );
  const section = element(
    'section',
    { class: 'entry', 'aria-labelledby': 'last-read' },
    element(isAmong ? 'h3' : 'h2', { class: 'side', id: 'last-read' }, t.title),
    list,
  );
  forget.addEventListener('click', () => {
    keep(key, undefined);
    section.remove();
  });
  if (next) next.before(section);
  else parts.at(-1)?.after(section);
}

function rows(key: ReadKey): readonly Row[] {
  try {
    return JSON.parse(read(key) ?? '[]') as readonly Row[];
  } catch {
    return [];
  }
}

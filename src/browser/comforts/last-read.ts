import { comfortStrings } from '../../i18n/comforts.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import { keep, read } from '../storage.ts';

const KEPT = 8; // as many as are taken in at a glance

type Row = readonly [page: string, title: string];

/** Keeps which answers and keywords were read, on the device alone, and lists them on home with a way to forget them. */
export function keepLastRead(): void {
  const locale = pageLocale();
  const kept = rows();
  if (document.querySelector('article[data-pagefind-body]')) {
    // The address below the language, and the title as a list needs it.
    const page = /\/(?:zh|en)\/(.+)$/.exec(location.pathname)?.[1];
    const title = document.querySelector('h1')?.textContent.trim();
    if (page === undefined || !title) return;
    const mine = kept.filter(([other]) => other !== page);
    keep(`read-${locale}`, JSON.stringify([[page, title], ...mine].slice(0, KEPT)));
  } else if (document.querySelector('[data-search-size=home]') && kept.length > 0) {
    show(kept);
  }
}

function rows(): readonly Row[] {
  try {
    return JSON.parse(read(`read-${pageLocale()}`) ?? '[]') as readonly Row[];
  } catch {
    return [];
  }
}

function show(kept: readonly Row[]): void {
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
    element('h2', { class: 'side', id: 'last-read' }, t.title),
    list,
  );
  forget.addEventListener('click', () => {
    keep(`read-${pageLocale()}`, undefined);
    section.remove();
  });
  document.querySelector('.question-index')?.before(section);
}

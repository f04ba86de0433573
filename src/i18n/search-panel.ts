import type { Locale } from '../model/locale.ts';
import { searchStrings } from './search.ts';

/** An element that a page is built with and a browser makes alike: its name, its attributes and what is in it. */
export interface Part {
  readonly tag: keyof HTMLElementTagNameMap;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: readonly (Part | string)[];
}

/** A link by its words. */
interface Door {
  readonly name: string;
  readonly href: string;
}

export interface SearchPanel {
  /** `dialog` is made in the browser, over any page. */
  readonly size: 'page' | 'home' | 'dialog';
  /** Address of the page for whole logs; it takes over what was pasted here. */
  readonly diagnoseHref: string;
  /** Address of all questions on one page. */
  readonly allHref: string;
  /** Categories to go on with where nothing was found. */
  readonly categories: readonly Door[];
}

/**
 * The panel of search: words with the elements that carry them. One for the pages (components/SearchPanel.astro) and
 * for the dialog (browser/comforts/search-dialog.ts), for the search module works with both.
 */
export function searchPanel(locale: Locale, { size, diagnoseHref, allHref, categories }: SearchPanel): Part {
  const t = searchStrings[locale];
  const id = `search-${size}`;
  const all = { name: t.allLink, href: allHref };
  const noScript = part('noscript', {}, part('p', { class: 'search-noscript' }, t.noscript, link(all)));
  return part(
    'div',
    { class: `search search-in-${size}`, role: 'search', 'aria-label': t.landmark, 'data-search-size': size },
    part('div', { class: 'search-field' }, part('label', { class: 'visually-hidden', for: id }, t.label), field(id, t)),
    part('p', { class: 'search-hint', id: `${id}-hint` }, t.hint),
    ...(size === 'dialog' ? [] : [noScript]),
    part('p', { class: 'search-whole' }, link({ name: t.wholeLog, href: `${diagnoseHref}#pasted` })),
    part('p', { class: 'search-status', role: 'status' }),
    part(
      'div',
      { class: 'search-failed', 'data-load-failed': '', hidden: '' },
      part('p', { 'data-search-failure': '' }, t.failedTable),
      part('button', { type: 'button', class: 'search-retry', 'data-search-retry': '', 'data-act': '' }, t.retry),
    ),
    part('div', { class: 'search-results', 'data-search-results': '', 'data-query': '', 'data-state': 'ready' }),
    part(
      'div',
      { class: 'search-empty', hidden: '' },
      part('p', { 'data-search-none': '' }),
      part('p', { 'data-search-understood': '' }),
      ...(categories.length > 0 ? [part('p', {}, t.categories)] : []),
      part('ul', { class: 'search-categories' }, ...[...categories, all].map((door) => part('li', {}, link(door)))),
    ),
  );
}

function field(id: string, t: { readonly placeholder: string }): Part {
  return part('textarea', {
    class: 'search-input',
    id,
    rows: '1',
    placeholder: t.placeholder,
    'aria-describedby': `${id}-hint`,
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'data-search-input': '',
  });
}

function link({ name, href }: Door): Part {
  return part('a', { href }, name);
}

function part(tag: Part['tag'], attributes: Part['attributes'], ...parts: Part['parts']): Part {
  return { tag, attributes, parts };
}

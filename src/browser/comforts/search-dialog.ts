import { comfortStrings } from '../../i18n/comforts.ts';
import { searchStrings } from '../../i18n/search.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import { shortcutSetting } from './shortcut-setting.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * The dialog the header's link opens, made when it is first needed. Its panel has the same parts as the one in the search
 * page (components/SearchPanel.astro), for the search module works with both; a test compares them.
 * @param searchAddress the address of the search page, beside which the others lie
 */
export function searchDialog(searchAddress: string): HTMLDialogElement {
  if (dialog) return dialog;
  const locale = pageLocale();
  const t = searchStrings[locale];
  const { close, search } = comfortStrings[locale];
  const beside = (page: string): string => new URL(page, searchAddress).href;
  const id = 'search-dialog';
  const input = element('textarea', {
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
  const all = element('a', { href: beside('all.html') }, t.allLink);
  const panel = element(
    'div',
    { class: 'search', role: 'search', 'aria-label': t.landmark, 'data-search-size': 'dialog' },
    element('div', { class: 'search-field' }, element('label', { class: 'search-label', for: id }, t.label), input),
    element('p', { class: 'search-hint', id: `${id}-hint` }, t.hint),
    element('p', { class: 'search-whole' }, element('a', { href: beside('diagnose.html#pasted') }, t.wholeLog)),
    element('p', { class: 'search-status', role: 'status' }),
    element(
      'div',
      { class: 'search-failed', hidden: '' },
      element('p', { 'data-search-failure': '' }, t.failedTable),
      element('button', { type: 'button', class: 'search-retry', 'data-search-retry': '' }, t.retry),
    ),
    element('div', { class: 'search-results', 'data-search-results': '', 'data-query': '', 'data-state': 'ready' }),
    element(
      'div',
      { class: 'search-empty', hidden: '' },
      element('p', { 'data-search-none': '' }),
      element('p', { 'data-search-understood': '' }),
      element('ul', { class: 'search-categories' }, element('li', {}, all)),
    ),
  );
  dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': search, 'data-search-dialog': '' },
    // The dialog's own padding would be taken for its backdrop, so it belongs to the sheet.
    element(
      'div',
      { class: 'sheet' },
      element(
        'form',
        { method: 'dialog' },
        element('strong', {}, search),
        element('button', { class: 'bar-action', type: 'submit' }, close),
      ),
      panel,
      shortcutSetting(),
    ),
  );
  document.body.append(dialog);
  return dialog;
}

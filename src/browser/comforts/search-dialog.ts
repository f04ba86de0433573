import { comfortStrings } from '../../i18n/comforts.ts';
import { searchPanel, type Part } from '../../i18n/search-panel.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import { shortcutSetting } from './shortcut-setting.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * The dialog the header's link opens, made when it is first needed.
 * @param searchAddress the address of the search page, beside which the others lie
 */
export function searchDialog(searchAddress: string): HTMLDialogElement {
  if (dialog) return dialog;
  const locale = pageLocale();
  const { close, search } = comfortStrings[locale];
  const beside = (page: string): string => new URL(page, searchAddress).href;
  const panel = made(
    searchPanel(locale, {
      size: 'dialog',
      diagnoseHref: beside('diagnose.html'),
      allHref: beside('all.html'),
      categories: [],
    }),
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

function made({ tag, attributes, parts }: Part): HTMLElement {
  return element(tag, attributes, ...parts.map((part) => (typeof part === 'string' ? part : made(part))));
}

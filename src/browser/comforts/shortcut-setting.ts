import { comfortStrings } from '../../i18n/comforts.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import { keep, read } from '../storage.ts';

/** A box that turns the keys `/` and Ctrl/⌘-K off and on; what it says is remembered. */
export function shortcutSetting(): HTMLLabelElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = read('keys') !== 'off';
  box.addEventListener('change', () => keep('keys', box.checked ? undefined : 'off'));
  return element('label', { class: 'setting' }, box, comfortStrings[pageLocale()].shortcuts);
}

/** The accessibility page has one of its own. */
export function showShortcutSetting(): void {
  document.querySelector('[data-shortcut-setting]')?.replaceChildren(shortcutSetting());
}

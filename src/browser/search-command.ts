import { pagePath } from '../model/routes.ts';
import type { CommandRow } from '../search/commands.ts';
import { element } from './element.ts';
import { pageLocale } from './page-locale.ts';
import { pageAddress } from './site-files.ts';

/** The way to a command's own section, above the results; it is no result itself. */
export function commandLink([id, command]: CommandRow, label: string): HTMLElement {
  const href = pageAddress(pagePath(pageLocale(), 'commands'), id);
  return element('p', { class: 'search-known' }, label, element('a', { href }, command));
}

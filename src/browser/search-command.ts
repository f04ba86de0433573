import { pagePath } from '../model/routes.ts';
import type { CommandRow } from '../search/commands.ts';
import { pageLocale } from './page-locale.ts';
import { pageAddress } from './site-files.ts';

/** The way to a command's own section, above the results; it is no result itself. */
export function commandLink([id, command]: CommandRow, label: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'search-known';
  const link = document.createElement('a');
  link.href = pageAddress(pagePath(pageLocale(), 'commands'), id);
  link.append(command);
  line.append(label, link);
  return line;
}

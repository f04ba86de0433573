import type { Locale } from '../model/locale.ts';
import { strings } from './strings.ts';

/**
 * Attributes of what stands around a table. On a phone a table may be wider than the page: it scrolls alone, and by
 * keyboard too, hence the tabindex.
 */
export function tableFrame(locale: Locale): Readonly<Record<string, string>> {
  return { class: 'table', role: 'group', 'aria-label': strings(locale).table, tabindex: '0' };
}

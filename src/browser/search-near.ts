import type { SearchStrings } from '../i18n/search.ts';
import { element } from './element.ts';
import { reportLine } from './search-empty.ts';

/** Says over a list that hardly a page of it answers what was asked, so that nobody takes the nearest for the answer. */
export interface NearLine {
  readonly show: (text: string, isNear: boolean) => void;
}

export function nearLineBefore(list: HTMLElement, strings: SearchStrings): NearLine {
  const line = element('div', { class: 'search-near', 'data-search-near': '' });
  return {
    show(text, isNear) {
      if (!isNear) return line.remove();
      const report = reportLine(text, strings);
      line.replaceChildren(element('p', {}, strings.onlyNear), ...(report ? [report] : []));
      list.before(line);
    },
  };
}

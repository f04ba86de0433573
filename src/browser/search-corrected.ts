import type { SearchStrings } from '../i18n/search.ts';
import { correctionOf } from '../search/correction.ts';
import type { Understood } from '../search/finder.ts';
import { element } from './element.ts';

/** Says that words were taken for others, or for pinyin, and offers to look for them as they stand. */
export interface CorrectionLine {
  readonly show: (text: string, understood: Understood) => void;
  readonly hide: () => void;
}

/** @param lookExactly asks anew with the words as they stand */
export function correctionLineBefore(
  list: HTMLElement,
  strings: SearchStrings,
  lookExactly: () => void,
): CorrectionLine {
  const meant = element('span');
  const exact = element('button', { type: 'button', class: 'search-exact', 'data-search-exact': '' });
  const line = element('p', { class: 'search-corrected', 'data-search-corrected': '' }, meant, ' ', exact);
  exact.addEventListener('click', lookExactly);
  return {
    show(text, { query }) {
      const correction = correctionOf(query);
      if (correction === undefined) return line.remove();
      meant.textContent = strings.correctedTo(correction);
      exact.textContent = strings.exactly(text.trim());
      list.before(line);
    },
    hide: () => line.remove(),
  };
}

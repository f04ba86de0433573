import type { Answer } from '../model/answer.ts';
import type { Fault } from '../model/fault.ts';
import { locales } from '../model/locale.ts';
import { termsOf } from './terms.ts';

/** Warns of two answers that claim the same words, for one of them then comes first by chance. */
export function checkPhraseFights(answers: readonly Answer[]): readonly Fault[] {
  return locales.flatMap((locale) => {
    const owners = new Map<string, Answer>();
    return answers.flatMap((answer) => {
      const { question, short, phrases, file } = answer.text[locale];
      return [...new Set([question, short, ...phrases])].flatMap((words): Fault[] => {
        const meaning = termsOf(words)
          .map(({ key }) => key)
          .join(' ');
        const owner = owners.get(meaning);
        owners.set(meaning, owner ?? answer);
        if (meaning === '' || !owner || owner === answer) return [];
        const place = phrases.indexOf(words);
        const field = place < 0 ? ['question'] : ['phrases', place];
        const what = `"${words}" is a question or phrase of ${owner.id} too`;
        return [{ code: 'phrase-claimed', file, field, what, mend: 'Leave it to the answer that readers want first.' }];
      });
    });
  });
}

import type { Fault } from '../model/fault.ts';
import { locales } from '../model/locale.ts';
import { normalise } from '../search/normalise.ts';
import { askedFile, readAsked } from './asked.ts';

/** Characters of a line; longer ones are logs or whole letters, whose words are of any matter. */
const MAX_LENGTH = 240;

/** Whether the questions that lend search their words are questions, and each leads to one answer. */
export function checkAsked(root: string, ids: readonly string[]): readonly Fault[] {
  return locales.flatMap((locale) => {
    const owners = new Map<string, string>();
    return ids.flatMap((id) =>
      readAsked(root, id, locale).flatMap(({ text, line }): Fault[] => {
        const file = askedFile(id, locale);
        if (text.length > MAX_LENGTH) {
          const what = `this line has ${text.length} characters, of at most ${MAX_LENGTH}`;
          return [{ code: 'asked-long', file, line, what, mend: 'Keep the words a reader would search with.' }];
        }
        const key = normalise(text);
        const owner = owners.get(key);
        if (owner === undefined || owner === id) {
          owners.set(key, id);
          return [];
        }
        const what = `“${text}” is asked for ${owner} too, so its words tell neither from the other`;
        return [{ code: 'asked-claimed', file, line, what, mend: 'Keep it where the answer is the better one.' }];
      }),
    );
  });
}

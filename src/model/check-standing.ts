import type { Answer } from './answer.ts';
import type { Fault } from './fault.ts';
import { locales, type Locale } from './locale.ts';
import { standingOf } from './staleness.ts';

/** Whether the later language of each answer still says what the earlier one says. Readers are told; a build goes on. */
export function checkStanding(answers: readonly Answer[]): readonly Fault[] {
  return answers.flatMap((answer) => {
    const behind = locales.flatMap((locale) => behindFaults(answer, locale));
    return [...behind, ...directionFaults(answer)];
  });
}

function behindFaults(answer: Answer, locale: Locale): Fault[] {
  const standing = standingOf(answer, locale);
  if (standing.state !== 'behind') return [];
  return [
    {
      code: 'translation-behind',
      file: answer.text[locale].file,
      field: ['basedOn'],
      what: `the other language has changed since: ${standing.changed.join(', ')}`,
      mend: `Reread what changed, then run npm run accept ${answer.id} ${locale}.`,
    },
  ];
}

function directionFaults({ id, text }: Answer): Fault[] {
  const followers = locales.filter((locale) => text[locale].basedOn);
  if (followers.length === 1) return [];
  const [what, mend] =
    followers.length === 0
      ? ['no language says that it follows the other', `When both say the same, run npm run accept ${id} en.`]
      : ['both languages say that they follow the other', 'Remove "basedOn" from the one that is written first.'];
  return [{ code: 'based-on', file: text.en.file, what, mend }];
}

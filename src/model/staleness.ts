import type { Answer } from './answer.ts';
import { differences, imprintOf } from './imprint.ts';
import { otherLocale, type Locale } from './locale.ts';

/** How one language of an answer stands to the other. */
export type Standing =
  /** The other language follows this one. */
  | { readonly state: 'original' }
  | { readonly state: 'current' }
  /** The original has changed since; `changed` names what, e.g. `section how-to-tell`. */
  | { readonly state: 'behind'; readonly changed: readonly string[] }
  /** Neither language says which follows which. */
  | { readonly state: 'unread' };

/** @example standingOf(answer, 'en') // { state: 'behind', changed: ['facts'] } */
export function standingOf({ text }: Pick<Answer, 'text'>, locale: Locale): Standing {
  const { basedOn } = text[locale];
  const original = text[otherLocale(locale)];
  if (!basedOn) return original.basedOn ? { state: 'original' } : { state: 'unread' };
  const changed = differences(basedOn, imprintOf(original));
  return changed.length === 0 ? { state: 'current' } : { state: 'behind', changed };
}

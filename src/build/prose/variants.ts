import type { Term } from '../../model/glossary-schema.ts';
import { locales, type Locale } from '../../model/locale.ts';

interface Variant {
  readonly avoided: string;
  readonly term: string;
}

/** Finds words the glossary tells not to use, each with the term that stands in their place. */
export function variantFinder(terms: readonly Term[]): (text: string, locale: Locale) => readonly Variant[] {
  const byLocale = Object.fromEntries(
    locales.map((locale) => [
      locale,
      terms.flatMap((term) =>
        term.avoid[locale].map((avoided) => ({ avoided, term: term[locale].term, pattern: patternOf(avoided) })),
      ),
    ]),
  );
  return (text, locale) => {
    const plain = text.replace(/`[^`]*`/g, '`');
    return byLocale[locale]!.filter(({ pattern }) => pattern.test(plain));
  };
}

/** English words whole, in either case; Chinese has no such ends. */
function patternOf(avoided: string): RegExp {
  const escaped = RegExp.escape(avoided);
  return /^[\w ]+$/.test(avoided) ? new RegExp(`\\b${escaped}\\b`, 'i') : new RegExp(escaped);
}

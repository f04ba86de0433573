import type { Catalog } from './catalog.ts';
import type { Fault } from './fault.ts';
import { locales, type Locale } from './locale.ts';
import { referencePath, referencesOf } from './reference.ts';
import { answerPath, categoryPath, keywordPath, type SitePath } from './routes.ts';

/** An id that was given up, and the page that took its place. */
export interface Moved {
  readonly from: SitePath;
  readonly to: SitePath;
}

/** All pages that moved, in one language. */
export function movedPages(
  { answers, keywords }: Pick<Catalog, 'answers' | 'keywords'>,
  locale: Locale,
): readonly Moved[] {
  return [
    ...answers.flatMap(({ id, formerIds }) =>
      formerIds.map((former) => ({ from: answerPath(locale, former), to: answerPath(locale, id) })),
    ),
    ...keywords.flatMap(({ id, formerIds }) =>
      formerIds.map((former) => ({ from: keywordPath(locale, former), to: keywordPath(locale, id) })),
    ),
  ];
}

/** Every address that content gives the site, those of moved pages included. Pages of the code's own are not here. */
export function addressesOf(catalog: Catalog): readonly SitePath[] {
  return locales.flatMap((locale) => [
    ...catalog.answers.map(({ id }) => answerPath(locale, id)),
    ...catalog.categories.map(({ id }) => categoryPath(locale, id)),
    ...catalog.keywords.map(({ id }) => keywordPath(locale, id)),
    ...referencesOf(catalog.keywords).map((name) => referencePath(locale, name)),
    ...movedPages(catalog, locale).map(({ from }) => from),
  ]);
}

/** Addresses of the last release that lead nowhere now. @param released what `content/addresses.txt` lists */
export function checkAddresses(catalog: Catalog, released: readonly SitePath[], file: string): readonly Fault[] {
  const known = new Set(addressesOf(catalog));
  return released.flatMap((path, place): Fault[] => {
    if (known.has(path)) return [];
    const what = `the last release had the address "${path}", and this one has not`;
    const mend = 'Readers have linked to it: add the old id to "formerIds" of the page that took its place.';
    return [{ code: 'address-lost', file, line: place + 1, what, mend }];
  });
}

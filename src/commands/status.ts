// npm run status: how each answer stands in both languages, and what wants looking at.
import { styleText } from 'node:util';
import { locales } from '../model/locale.ts';
import { reviewOf, type Concern } from '../model/review.ts';
import type { Standing } from '../model/staleness.ts';
import { linkResults } from './link-cache.ts';
import { readCatalog } from './read-catalog.ts';
import { root } from './root.ts';

const words: Readonly<Record<Concern, string>> = {
  behind: 'a language is behind',
  unread: 'no language follows the other yet',
  'not-reviewed-for-a-year': 'not reviewed for a year',
  'no-maintained-version': 'checked only against versions no longer maintained',
  'no-phrases': 'no phrases',
};

const catalog = await readCatalog();
const today = new Date().toISOString().slice(0, 10);
const links = await linkResults(root);
const reviews = catalog.answers.map((answer) => ({
  review: reviewOf(answer, catalog.releaseLines, today),
  links: linksOf(answer.sources.map(({ url }) => url)),
}));
const rows = reviews.map(({ review, links }) => [
  review.id,
  ...locales.map((locale) => standingWord(review.standing[locale])),
  review.reviewed,
  review.newestVersion ?? '–',
  links,
  locales.map((locale) => String(review.phrases[locale])).join('/'),
  review.concerns.map((concern) => words[concern]).join('; '),
]);
print([['answer', ...locales, 'reviewed', 'version', 'links checked', 'phrases', ''], ...rows]);
const wanting = reviews.filter(({ review }) => review.concerns.length > 0).length;
console.log(`\n${rows.length} answers, ${wanting} of them want looking at.`);

function standingWord(standing: Standing): string {
  return standing.state === 'behind' ? `behind (${standing.changed.length})` : standing.state;
}

/** The day the links of an answer were last looked at, or how many of them are broken. */
function linksOf(urls: readonly string[]): string {
  const results = urls.flatMap((url) => links.get(url) ?? []);
  const broken = results.filter(({ state }) => state === 'broken').length;
  if (broken > 0) return `${broken} broken`;
  if (results.length < urls.length) return results.length === 0 ? 'never' : `${results.length} of ${urls.length}`;
  return results.map(({ checked }) => checked).sort()[0] ?? '–';
}

function print(table: readonly (readonly string[])[]): void {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const [place, row] of table.entries()) {
    const line = row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
    const wants = place > 0 && row.at(-1) !== '';
    console.log(place === 0 ? styleText('bold', line) : wants ? styleText('yellow', line) : line);
  }
}

// npm run search: how a query is understood, and why each page stands where it does.
import type { Catalog } from '../model/catalog.ts';
import { isLocale, otherLocale, type Locale } from '../model/locale.ts';
import { correctionOf } from '../search/correction.ts';
import { finderOf } from '../search/finder.ts';
import { readHanKnowledge } from '../search/han-knowledge.ts';
import { isHan } from '../search/normalise.ts';
import type { QueryTerm } from '../search/query.ts';
import { settled } from '../search/mistakes.ts';
import { rank, scoreOf } from '../search/rank.ts';
import { searchesOf } from '../search/full-text.ts';
import { tableOf } from '../search/table.ts';
import { readCatalog } from './read-catalog.ts';

const USAGE = 'npm run search -- [zh|en] "text"   how a query is understood, and why each page stands where it does';

const words = process.argv.slice(2);
const [first = ''] = words;
const text = (isLocale(first) ? words.slice(1) : words).join(' ');
if (text === '') {
  console.error(USAGE);
  process.exit(2);
}
const locale = isLocale(first) ? first : [...text].some(isHan) ? 'zh' : 'en';
console.log(explain(await readCatalog(), locale, text));

/** A query read and ranked with the small table alone, in words. The full text adds to it in the browser. */
function explain(catalog: Catalog, locale: Locale, text: string): string {
  const han = readHanKnowledge();
  const finder = finderOf(tableOf(catalog, locale, han), tableOf(catalog, otherLocale(locale), han));
  const { query: asked, index } = finder.understand(text);
  const query = settled(asked, index, []);
  const results = rank(query, index, []);
  const titleOf = (place: number): string => `${index.pages[place]?.kind} ${index.pages[place]?.id}`;
  return [
    `read as      ${query.kind}`,
    ...query.recognised.map(
      ({ page, strength, sections }) =>
        `recognised   ${titleOf(page)} ${sections.map((id) => `#${id}`).join(' ')} (strength ${strength})`,
    ),
    ...query.terms.map((term) => `term         ${describe(term)}`),
    ...[correctionOf(query) ?? []].flat().map((words) => `corrected    ${words}`),
    `full text    ${query.terms.flatMap(({ text: word }, at) => (searchesOf(query)[at] === undefined ? [] : word)).join('  ')}`,
    ...results.slice(0, 10).map(({ place, score, parts, isCertain }, i) => {
      const why = Object.entries<number>({ ...parts }).filter(([, value]) => value > 0);
      return `${String(i + 1).padStart(2)}. ${score.toFixed(2)}${isCertain ? ' certain' : ''}  ${titleOf(place)}  ${why
        .map(([name, value]) => `${name} ${value.toFixed(2)}`)
        .join(', ')} = ${scoreOf(parts).toFixed(2)}`;
    }),
    ...(results.length === 0 ? ['nothing found'] : results[0]!.isNear ? ['the list is called what is nearest'] : []),
  ].join('\n');
}

function describe({ text, reading, weight, alternatives }: QueryTerm): string {
  // A meaning has a number for a key.
  const named = (key: string): string => (key.startsWith('=') ? `what means the same (${key})` : key);
  const others = alternatives
    .filter(({ key }) => key !== text)
    .map(({ key, form, trust }) => `${form ?? named(key)} ×${trust.toFixed(2)}`);
  return `${text} (${reading}, weight ${weight.toFixed(2)})${others.length > 0 ? ` as ${others.join(', ')}` : ''}`;
}

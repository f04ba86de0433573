import type { SearchStrings } from '../i18n/search.ts';
import { languageTags, otherLocale } from '../model/locale.ts';
import { categoryPath } from '../model/routes.ts';
import { mayStandInAddress } from '../search/address.ts';
import type { Understood } from '../search/finder.ts';
import { looksLikeLog } from '../search/log-shape.ts';
import { settled } from '../search/mistakes.ts';
import { pathOfPage } from '../search/page-addresses.ts';
import type { PageCategory } from '../search/line-index.ts';
import { nearestCategories, rank, type BodyHits, type Result } from '../search/rank.ts';
import { element } from './element.ts';
import { pageLocale } from './page-locale.ts';
import { reportAddress, understandThere, withPages } from './search-sources.ts';
import { pageAddress } from './site-files.ts';

const MAX_FOREIGN = 5;

/** Tells the reader of a query that nothing was found for, and ways on from there. */
export function showNothing(
  empty: HTMLElement,
  text: string,
  asked: { readonly understood: Understood; readonly hits: BodyHits },
  strings: SearchStrings,
): void {
  const { understood, hits } = asked;
  const words = understood.query.terms.filter(({ reading }) => reading !== 'unknown').map(({ text: word }) => word);
  const isLog = looksLikeLog(text);
  empty.querySelector('[data-search-none]')!.textContent = isLog ? strings.noneForLog : strings.none(text.trim());
  empty.querySelector('[data-search-understood]')!.textContent =
    words.length > 0 && !isLog ? strings.understood(words.filter(Boolean).join(' ')) : '';
  for (const old of empty.querySelectorAll('[data-search-way]')) old.remove();
  const ways = [
    nearestList(nearestCategories(understood.query, understood.index, hits), strings),
    reportLine(text, strings),
  ];
  empty.append(...ways.filter((way) => way !== undefined));
  void foreignResults(text).then((results) => {
    // Another query may have taken its place meanwhile.
    if (results.length === 0 || empty.hidden || empty.querySelector('[data-search-foreign]')) return;
    empty.append(foreignList(results, strings));
  });
}

function nearestList(categories: readonly PageCategory[], strings: SearchStrings): HTMLElement | undefined {
  if (categories.length === 0) return undefined;
  const links = categories.map(({ id, name }) =>
    element('li', {}, element('a', { href: pageAddress(categoryPath(pageLocale(), id)) }, name)),
  );
  const list = element('ul', { class: 'search-categories', 'data-search-nearest': '' }, ...links);
  return element('div', { 'data-search-way': '' }, element('p', {}, strings.nearest), list);
}

/** How to tell the authors, when the site has an address for it; a log stays here, whatever the reader presses. */
export function reportLine(text: string, strings: SearchStrings): HTMLElement | undefined {
  const address = reportAddress();
  if (address === undefined) return undefined;
  const report = new URL(address);
  if (mayStandInAddress(text)) {
    // Mail programs take a plus sign, which URLSearchParams writes for a blank, for a plus sign.
    report.search = `?${report.protocol === 'mailto:' ? 'subject' : 'title'}=${encodeURIComponent(text.trim())}`;
  }
  const link = element('a', { href: report.href, 'data-search-report': '', rel: 'noreferrer' }, strings.reportLink);
  return element('p', { 'data-search-way': '' }, strings.report, link);
}

/** What the other language's page of search would give; the words of its full text are not loaded for this. */
async function foreignResults(text: string): Promise<readonly Result[]> {
  try {
    const { query, index } = await understandThere(text);
    const noText = query.terms.map(() => undefined);
    return await withPages(
      rank(settled(query, index, noText), index, noText).slice(0, MAX_FOREIGN),
      otherLocale(pageLocale()),
    );
  } catch {
    return []; // It is an offer; what the reader asked for is told already.
  }
}

function foreignList(results: readonly Result[], strings: SearchStrings): HTMLElement {
  const locale = otherLocale(pageLocale());
  const lang = languageTags[locale];
  const links = results.map(({ page }) =>
    element('li', {}, element('a', { href: pageAddress(pathOfPage(page, locale)), hreflang: lang, lang }, page.title)),
  );
  return element(
    'div',
    { 'data-search-way': '', 'data-search-foreign': '' },
    element('p', {}, strings.otherLanguage),
    element('ul', { class: 'search-list' }, ...links),
  );
}

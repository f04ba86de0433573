import { addressesOf, movedPages } from '../model/addresses.ts';
import type { Catalog } from '../model/catalog.ts';
import { locales } from '../model/locale.ts';
import { answerPath, keywordPath, pagePath, languageLinks, type PageName, type SitePath } from '../model/routes.ts';
import { escapeXml } from './xml.ts';

/** Pages of the code's own that are worth finding; the rest is for readers who are here already. */
const listedPages: readonly PageName[] = ['index', 'diagnose', 'commands', 'tuning', 'glossary', 'about'];

/** All pages for engines, each with its twin in the other language. @param hasPage whether the site has a page of its own by that name yet */
export function sitemap(catalog: Catalog, site: URL, hasPage: (name: PageName) => boolean): string {
  const moved = new Set(locales.flatMap((locale) => movedPages(catalog, locale).map(({ from }) => from)));
  const changed = new Map<SitePath, string>(
    locales.flatMap((locale) => [
      ...catalog.answers.map(({ id, changed }) => [answerPath(locale, id), changed[0]!.date] as const),
      ...catalog.keywords.map(({ id, reviewed }) => [keywordPath(locale, id), reviewed] as const),
    ]),
  );
  const paths = [
    ...locales.flatMap((locale) => listedPages.filter(hasPage).map((name) => pagePath(locale, name))),
    ...addressesOf(catalog).filter((path) => !moved.has(path)),
  ];
  const rows = paths.map((path) => {
    const day = changed.get(path);
    const twins = languageLinks(path).map(
      ([language, to]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(new URL(to, site).href)}"/>`,
    );
    const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${escapeXml(new URL(path, site).href)}</loc>${lastmod}${twins.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${rows.join('\n')}
</urlset>
`;
}

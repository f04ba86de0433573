import { punctuation } from '../i18n/punctuation.ts';
import { strings } from '../i18n/strings.ts';
import type { Catalog } from '../model/catalog.ts';
import { languageTags, type Locale } from '../model/locale.ts';
import { answerPath, feedPath, pagePath, relativeAddress, type SitePath } from '../model/routes.ts';
import { escapeXml } from './xml.ts';
import { site as siteFacts } from '../model/site.ts';

/** A feed reader looks at the newest; what is older stands on the pages. */
const MAX_ENTRIES = 50;

/**
 * Answers that changed, newest first, as an Atom feed.
 * @param site address the site is published at; without one the links are relative, as Atom allows
 */
export function atomFeed({ answers }: Catalog, locale: Locale, site: URL | undefined): string {
  const t = strings(locale);
  const here = feedPath(locale);
  const addressOf = (path: SitePath): string => (site ? new URL(path, site).href : relativeAddress(here, path));
  // Ids must last and be the same wherever the folder lies.
  const idOf = (path: SitePath): string => `tag:${siteFacts.id},2026:${path}`;
  const entries = answers
    .flatMap((answer) => answer.changed.map((change) => ({ answer, change })))
    .sort((a, b) => (a.change.date === b.change.date ? 0 : a.change.date < b.change.date ? 1 : -1))
    .slice(0, MAX_ENTRIES);
  const timeOf = (day: string): string => `${day}T00:00:00Z`;
  const rows = entries.map(({ answer, change }) => {
    const { question, summary } = answer.text[locale];
    const path = answerPath(locale, answer.id);
    return `  <entry>
    <id>${escapeXml(`${idOf(path)}#${change.date}-${answer.changed.length - answer.changed.indexOf(change)}`)}</id>
    <title>${escapeXml(question)}</title>
    <link href="${escapeXml(addressOf(path))}"/>
    <updated>${timeOf(change.date)}</updated>
    <summary>${escapeXml(`${change[locale]}${punctuation[locale].colon}${summary.replaceAll('`', '')}`)}</summary>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTags[locale]}">
  <id>${idOf(here)}</id>
  <title>${escapeXml(t.siteName)}</title>
  <subtitle>${escapeXml(t.siteSummary)}</subtitle>
  <link rel="self" href="${escapeXml(addressOf(here))}"/>
  <link href="${escapeXml(addressOf(pagePath(locale, 'index')))}"/>
  <updated>${timeOf(entries[0]?.change.date ?? '1970-01-01')}</updated>
  <author><name>${escapeXml(t.siteName)}</name></author>
${rows.join('\n')}
</feed>
`;
}

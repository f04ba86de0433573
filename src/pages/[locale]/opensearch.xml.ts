import type { APIRoute, GetStaticPaths } from 'astro';
import { strings } from '../../i18n/strings.ts';
import { eachLocale } from '../../layouts/locale-pages.ts';
import { escapeXml } from '../../machines/xml.ts';
import { languageTags, type Locale } from '../../model/locale.ts';
import { pagePath } from '../../model/routes.ts';

/** Lets a browser search this site from its address bar. It needs full addresses, so without `SITE_URL` there is none. */
export const getStaticPaths = (() => (import.meta.env.SITE ? eachLocale() : [])) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const { siteName, siteSummary } = strings(locale);
  const search = new URL(pagePath(locale, 'search'), site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(siteName)}</ShortName>
  <Description>${escapeXml(siteSummary)}</Description>
  <Language>${languageTags[locale]}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};

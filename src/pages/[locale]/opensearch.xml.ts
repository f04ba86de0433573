import type { APIRoute, GetStaticPaths } from 'astro';
import { strings } from '../../i18n/strings.ts';
import { isLocale, languageTags, locales } from '../../model/locale.ts';
import { pagePath } from '../../model/routes.ts';

/** Lets a browser search this site from its address bar. It needs full addresses, so without `SITE_URL` there is none. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? locales.map((locale) => ({ params: { locale } })) : [];

export const GET: APIRoute = ({ params, site }) => {
  const { locale } = params;
  if (locale === undefined || !isLocale(locale)) throw new Error(`there is no language "${locale}"`);
  const name = strings(locale).siteName;
  const search = new URL(pagePath(locale, 'search'), site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(name)}</ShortName>
  <Description>${escape(strings(locale).siteSummary)}</Description>
  <Language>${languageTags[locale]}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escape(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

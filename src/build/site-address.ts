/**
 * The address the site is published at, with a slash at its end: without it, the last part of its path would be taken
 * for a file and drop out of every address made from it.
 * @example siteAddress('https://example.com/docs/faq') // 'https://example.com/docs/faq/'
 * @throws Error when it is no http address, or has a query or a fragment
 */
export function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `SITE_URL is "${text}". Give the whole address the folder will be at, as in https://faq.example.com/ or https://example.com/docs/faq/.`,
    );
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
}

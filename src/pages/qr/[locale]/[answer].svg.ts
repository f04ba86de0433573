import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog.ts';
import { qrCode } from '../../../components/qr-code.ts';
import { isLocale, locales } from '../../../model/locale.ts';
import { answerPath } from '../../../model/routes.ts';

/** The code of an answer's address, a file of its own that only print asks for. Without `SITE_URL` there is no address. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!import.meta.env.SITE) return [];
  const { answers } = await getCatalog();
  return locales.flatMap((locale) => answers.map(({ id }) => ({ params: { locale, answer: id } })));
};

export const GET: APIRoute = ({ params, site }) => {
  const { locale, answer } = params;
  if (locale === undefined || !isLocale(locale) || answer === undefined) throw new Error(`no such answer: ${answer}`);
  const { size, strokes } = qrCode(new URL(answerPath(locale, answer), site).href);
  const path = `<path d="${strokes}" stroke="#000"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}">${path}</svg>\n`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};

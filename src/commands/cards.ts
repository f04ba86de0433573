// npm run cards: draws the pictures that stand for a page where its address is shared, into public/og/. They are
// committed; run it again when categories change their names.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readContent } from '../build/disk-source.ts';
import { keywordStrings } from '../i18n/keywords.ts';
import { strings } from '../i18n/strings.ts';
import { catalogOf } from '../model/catalog.ts';
import { htmlText } from '../model/html-text.ts';
import { languageTags, locales, type Locale } from '../model/locale.ts';
import { cardPath } from '../model/routes.ts';
import { getBrowser, getChineseFont } from './browser.ts';
import { root } from './root.ts';

/** What chat programs show whole; they cut other shapes. */
const SIZE = { width: 1200, height: 630 } as const;

interface Card {
  readonly locale: Locale;
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

const found = await getBrowser();
if (found.state === 'missing' || !(await getChineseFont())) {
  console.error(found.state === 'missing' ? `No browser to draw with. ${found.mend}` : 'No font here draws Chinese.');
  process.exit(1);
}
const icon = await readFile(join(root, 'content/icon.svg'), 'utf8');
const { categories } = catalogOf((await readContent(root)).source);
const cards = locales.flatMap((locale): Card[] => {
  const { siteName, siteSummary } = strings(locale);
  const { name, lead } = keywordStrings[locale].references['log-messages'];
  return [
    { locale, name: 'site', title: siteName, text: siteSummary },
    { locale, name: 'keywords', title: name, text: lead.replaceAll('`', '') },
    ...categories.map((category) => ({
      locale,
      name: category.id,
      title: category[locale].name,
      text: category[locale].summary.replaceAll('`', ''),
    })),
  ];
});

await rm(join(root, 'public/og'), { recursive: true, force: true });
await mkdir(join(root, 'public/og'), { recursive: true });
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage({ viewport: SIZE });
let bytes = 0;
for (const card of cards) {
  await page.setContent(pageOf(card));
  const picture = await page.screenshot();
  bytes += picture.length;
  await writeFile(join(root, 'public', cardPath(card.locale, card.name)), picture);
}
await browser.close();
console.log(`${cards.length} cards drawn, ${Math.round(bytes / 1000)} kB in all`);

function pageOf({ locale, title, text }: Card): string {
  return `<!doctype html><html lang="${languageTags[locale]}"><style>
    body { margin: 0; box-sizing: border-box; height: 630px; padding: 72px 88px; display: flex; flex-direction: column;
      background: #fff; color: #1b1e22; font: 30px/1.5 "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif;
      border-top: 20px solid #b5301a; }
    p { margin: 0 } h1 { margin: auto 0 24px; font-size: 84px; line-height: 1.15; letter-spacing: -0.01em }
    .site { display: flex; gap: 20px; align-items: center; font-weight: 700 }
    svg { width: 48px; height: 48px } .text { margin-bottom: auto; color: #565c63; max-width: 28em }
  </style><p class="site">${icon}${htmlText(strings(locale).siteName)}</p><h1>${htmlText(title)}</h1><p class="text">${htmlText(text)}</p>`;
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { writeDay } from '../../i18n/day.ts';
import { offlineStrings } from '../../i18n/offline.ts';
import { locales } from '../../model/locale.ts';
import type { PackList } from '../../model/pack.ts';
import { pagePath, type SitePath } from '../../model/routes.ts';

/** What the offline page of a build says. */
export interface Offered {
  /** Sizes in bytes of the files to download; without any, the page has no list of them. */
  readonly downloads: ReadonlyMap<SitePath, number>;
  /** What the service worker keeps; undefined in a build without one. */
  readonly packs: PackList | undefined;
  readonly day: string;
}

const processor = unified().use(rehypeParse).use(rehypeStringify);

/** The offline pages as Astro made them, by path; they are filled more than once. */
export async function readOfflinePages(folder: string): Promise<ReadonlyMap<SitePath, string>> {
  const paths = locales.map((locale) => pagePath(locale, 'offline'));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

/** Writes into the offline pages what is only known when everything else is made. */
export async function fillOfflinePages(
  folder: string,
  pages: ReadonlyMap<SitePath, string>,
  offered: Offered,
): Promise<void> {
  for (const locale of locales) {
    const path = pagePath(locale, 'offline');
    // Only the text: style and script are bound to their hashes.
    const html = pages.get(path)!;
    const [start, end] = [html.indexOf('<main'), html.indexOf('</main>')];
    const main = unified().use(rehypeParse, { fragment: true }).parse(html.slice(start, end));
    fill(main, locale, offered);
    await writeFile(
      join(folder, path),
      html.slice(0, start) + processor.stringify(main).replace(/<\/main>$/, '') + html.slice(end),
    );
  }
}

function fill(main: Root, locale: (typeof locales)[number], { downloads, packs, day }: Offered): void {
  const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const t = offlineStrings[locale];
  visit(main, 'element', (element, index, parent) => {
    const { properties } = element;
    const isGone =
      ('dataDownloads' in properties && downloads.size === 0) ||
      ('dataOffline' in properties && !packs) ||
      (downloads.size === 0 && properties.id === 'downloads');
    if (isGone && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index] as const;
    }
    if ('dataOffline' in properties && packs) {
      properties.dataSizeZh = size(packs.zh.bytes);
      properties.dataSizeEn = size(packs.en.bytes);
    }
    const bytes = typeof properties.dataDownload === 'string' ? downloads.get(properties.dataDownload) : undefined;
    if (bytes !== undefined) say(element, `${size(bytes)} · ${t.updated} ${writeDay(day, locale)}`);
    return undefined;
  });
}

function say(element: Element, words: string): void {
  element.children = [{ type: 'text', value: words } satisfies ElementContent];
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionPath } from '../../model/edition.ts';
import type { Locale } from '../../model/locale.ts';
import type { SitePath } from '../../model/routes.ts';
import { editionBlocks } from './edition-blocks.ts';
import { editionDocument } from './edition-document.ts';
import { readEditionFrame, readEditionPages, readStyle } from './edition-pages.ts';
import type { EditionScripts } from './edition-scripts.ts';

/** Makes the single file of a language from the built pages. @returns its path and its size in bytes */
export async function writeEdition(
  folder: string,
  locale: Locale,
  { day, scripts }: { readonly day: string; readonly scripts: EditionScripts },
): Promise<{ readonly path: SitePath; readonly bytes: number }> {
  const [frame, pages, style, blocks] = await Promise.all([
    readEditionFrame(folder, locale),
    readEditionPages(folder, locale),
    readStyle(folder, locale),
    editionBlocks(folder, locale, scripts),
  ]);
  const html = editionDocument({ locale, day, frame, pages, style, blocks, scripts });
  const path = editionPath(locale);
  await writeFile(join(folder, path), html);
  return { path, bytes: Buffer.byteLength(html) };
}

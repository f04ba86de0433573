import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales, otherLocale, type Locale } from '../model/locale.ts';
import { MAX_IN_TABLE } from '../model/whole.ts';
import { partTable } from '../search/parted-table.ts';
import { readTable } from '../search/table-file.ts';
import type { SearchTable } from '../search/table.ts';

/**
 * Whether search loads its small table part by part.
 * @param asked what the environment says: `TABLE_PARTS=1` has it so at any size, to see it work
 */
export function wantsTableParts(root: string, asked: string | undefined): boolean {
  return asked === '1' || readdirSync(join(root, 'content/answers')).length > MAX_IN_TABLE;
}

/** Writes the parts beside the whole table, of which diagnose and the offline editions make use. */
export function tableParts(isWanted: boolean): AstroIntegration {
  return {
    name: 'table-parts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!isWanted) return;
        const parts = await partsOf(fileURLToPath(dir));
        for (const [path, text] of parts) {
          const file = join(fileURLToPath(dir), path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, text);
        }
        logger.info(`search loads its small table part by part, for there are many answers: ${parts.size} parts`);
      },
    },
  };
}

/** The parts of a built site's tables. @returns content by path below the site's root */
export async function partsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const [literals, signatures] = await Promise.all(
    ['literals', 'signatures'].map((name) => read(`search/${name}.json`)),
  );
  async function tableIn(locale: Locale): Promise<SearchTable> {
    const words = await read(`search/${locale}.json`);
    return readTable({ words, literals: literals!, signatures: signatures! })!;
  }
  const tables = { zh: await tableIn('zh'), en: await tableIn('en') };
  const parts = new Map<string, string>();
  for (const locale of locales) {
    for (const [path, text] of partTable(tables[locale], tables[otherLocale(locale)]))
      parts.set(`search/${locale}/${path}`, text);
  }
  return parts;
}

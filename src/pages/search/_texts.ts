import { getCatalog } from '../../catalog.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Locale } from '../../model/locale.ts';
import { readHanKnowledge } from '../../search/han-knowledge.ts';
import { writeTable, type TableTexts } from '../../search/table-file.ts';
import { tableOf } from '../../search/table.ts';

const han = readHanKnowledge();

/** What was written of a catalog, by language: four files come from two tables. */
const written = new WeakMap<Catalog, Map<Locale, Required<TableTexts>>>();

/** The small table that answers a query at once, as the texts of its files. */
export async function textsOfTable(locale: Locale): Promise<Required<TableTexts>> {
  const catalog = await getCatalog();
  const known = written.get(catalog) ?? new Map<Locale, Required<TableTexts>>();
  written.set(catalog, known);
  const texts = known.get(locale) ?? writeTable(tableOf(catalog, locale, han));
  known.set(locale, texts);
  return texts;
}

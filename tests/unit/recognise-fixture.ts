import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { keywordSchema } from '../../src/model/keyword-schema.ts';
import { titleOf, type Keyword } from '../../src/model/keyword.ts';
import { keywordRow, keywordSigns } from '../../src/search/keyword-rows.ts';
import { noVariants, type SearchTable, type SignRow } from '../../src/search/table.ts';

const folder = fileURLToPath(new URL('../../content/keywords/', import.meta.url));

/** Every keyword as its file has it. */
export const keywords: readonly Keyword[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const facts = keywordSchema.parse(parse(readFileSync(folder + file, 'utf8')));
    return { ...facts, id: file.replace(/\.yaml$/, ''), answer: undefined, title: titleOf(facts) };
  });

const places = new Map(keywords.map(({ id }, place) => [id, place]));

/** The small table with all keywords and no answers: what recognition alone is tried with. */
export const keywordTable: SearchTable = {
  synonyms: [],
  commands: [],
  locale: 'en',
  categories: [],
  answers: [],
  keywords: keywords.map((keyword) => keywordRow(keyword, -1, (id) => places.get(id))),
  signs: keywords.flatMap((keyword, at) => keywordSigns(keyword).map((text): SignRow => [text, at])),
  variants: noVariants,
};

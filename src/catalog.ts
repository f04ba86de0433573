import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { parse as parseYaml } from 'yaml';
// Order matters in this table, and a collection does not keep it.
import categoriesYaml from '../content/categories.yaml?raw';
import { catalogOf, type Catalog } from './model/catalog.ts';
import { locales, type Locale } from './model/locale.ts';
import { outlineOf } from './model/outline.ts';
import { tableFile, tableNames, type ContentSource, type RawAnswer, type RawText } from './model/source.ts';

/** As much of `content/vocabulary.json` as counting needs; search/vocabulary.ts has the rest. */
interface Vocabulary {
  readonly modules: readonly (readonly [module: string, messages: readonly unknown[]])[];
}
// A glob, for the list is generated, and the site stands without it.
const vocabularies = import.meta.glob<Vocabulary>('../content/vocabulary.json', { eager: true, import: 'default' });
// A glob here too: one line for all tables, and a project without them builds.
const tableTexts = import.meta.glob<string>(
  ['../content/{glossary,commands,tuning,versions}.yaml', '../content/site.json'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

let catalog: Promise<Catalog> | undefined;

/** The only door to the content for Astro's pages. @throws ContentError telling all faults */
export function getCatalog(): Promise<Catalog> {
  // In dev, content changes under a running server, so only a build may keep what it has joined.
  if (import.meta.env.DEV) return readSource().then(catalogOf);
  catalog ??= readSource().then(catalogOf);
  return catalog;
}

/** The body of an answer as a component. @throws Error when the catalog has no such answer, or its text is no valid MDX */
export async function renderAnswer(id: string, locale: Locale): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const file = `content/answers/${id}/${locale}.mdx`;
  const entry = await getEntry('answerTexts', `${id}/${locale}`);
  if (!entry) throw new Error(`${file} is not in the collection`);
  const { html, metadata } = entry.rendered ?? {};
  if (html === undefined || metadata?.fault !== undefined)
    throw new Error(`${file} cannot be rendered: ${String(metadata?.fault)}`);
  return (await render(entry)).Content;
}

/** How many log messages are known by name only. Their list is big, so it is no part of the Catalog. */
export function countIdentified(): number {
  const { modules = [] } = Object.values(vocabularies)[0] ?? {};
  return modules.reduce((sum, [, messages]) => sum + messages.length, 0);
}

/** All messages known by name only, as `search/vocabulary.ts` describes them. */
export function getVocabulary(): unknown {
  return Object.values(vocabularies)[0];
}

async function readSource(): Promise<ContentSource> {
  const [facts, texts, keywordEntries] = await Promise.all([
    getCollection('answers'),
    getCollection('answerTexts'),
    getCollection('keywords'),
  ]);
  const textById = new Map(texts.map((text) => [text.id, text]));
  const answers = facts.map((entry): RawAnswer => {
    const text: Partial<Record<Locale, RawText>> = {};
    for (const locale of locales) {
      const half = textById.get(`${entry.id}/${locale}`);
      if (half) text[locale] = rawText(half);
    }
    return { id: entry.id, facts: { file: `content/answers/${entry.id}/answer.yaml`, data: entry.data }, text };
  });
  const keywords = new Map(
    keywordEntries.map((entry) => [entry.id, { file: `content/keywords/${entry.id}.yaml`, data: entry.data }]),
  );
  const categories = { file: 'content/categories.yaml', data: parseYaml(categoriesYaml) as unknown };
  return { answers, keywords, categories, tables: readTables() };
}

function readTables(): ContentSource['tables'] {
  const named = tableNames.flatMap((name) => {
    const file = tableFile(name);
    const text = tableTexts[`../${file}`];
    return text === undefined ? [] : [[name, { file, data: parseYaml(text) as unknown }] as const];
  });
  return Object.fromEntries(named);
}

function rawText(entry: CollectionEntry<'answerTexts'>): RawText {
  return { file: `content/answers/${entry.id}.mdx`, data: entry.data, outline: outlineOf(entry.body ?? '') };
}

import type { z } from 'zod';
import type { Answer, AnswerText, Category } from './answer.ts';
import { checkAnswers } from './check-answers.ts';
import { checkKeywords } from './check-keywords.ts';
import { ContentError, type Fault } from './fault.ts';
import { keywordSchema } from './keyword-schema.ts';
import { titleOf, type Keyword } from './keyword.ts';
import { locales, type Localised } from './locale.ts';
import { parseFile } from './parse.ts';
import { answerSchema, answerTextSchema, categoriesSchema } from './schemas.ts';
import type { ContentSource, RawAnswer, RawFile } from './source.ts';
import { anchorsOf, joinTables, type Tables } from './tables.ts';

/** All content, checked and joined; what pages, tables and commands read. */
export interface Catalog extends Tables {
  /** In reading order: by category, inside it by place. */
  readonly answers: readonly Answer[];
  readonly categories: readonly Category[];
  /** @throws Error when there is no answer with that id */
  readonly answer: (id: string) => Answer;
  readonly hasAnswer: (id: string) => boolean;
  readonly categoryOf: (answer: Answer) => Category;
  /** In the order of their ids, upper and lower case alike. */
  readonly keywords: readonly Keyword[];
  /** @throws Error when there is no keyword with that id */
  readonly keyword: (id: string) => Keyword;
  /** The keywords an answer explains. */
  readonly keywordsOfAnswer: (id: string) => readonly Keyword[];
}

export type JoinResult =
  | { readonly state: 'joined'; readonly catalog: Catalog; readonly faults: readonly [] }
  | { readonly state: 'faulty'; readonly faults: readonly Fault[] };

/** Joins a source into a Catalog, or tells all its faults at once. */
export function joinCatalog(source: ContentSource): JoinResult {
  const faults: Fault[] = [];
  const categories = parseFile(source.categories, categoriesSchema, faults) ?? [];
  const answers = source.answers.flatMap((raw) => {
    const answer = joinAnswer(raw, faults);
    return answer ? [answer] : [];
  });
  const keywords = [...source.keywords].flatMap(([id, raw]) => joinKeyword(id, raw, faults));
  const tables = joinTables(source, faults);
  faults.push(...checkAnswers(answers, categories, source, anchorsOf(tables)));
  faults.push(...checkKeywords(keywords, new Map(answers.map((answer) => [answer.id, answer])), source));
  if (faults.length > 0) return { state: 'faulty', faults };
  const catalog = freezeCatalog(answers, categories, keywords, tables);
  return { state: 'joined', catalog, faults: [] };
}

/** @throws ContentError when the source has faults */
export function catalogOf(source: ContentSource): Catalog {
  const result = joinCatalog(source);
  if (result.state === 'faulty') throw new ContentError(result.faults);
  return result.catalog;
}

function joinAnswer(raw: RawAnswer, faults: Fault[]): Answer | undefined {
  const folder = `content/answers/${raw.id}`;
  if (!raw.facts) {
    faults.push({
      code: 'file-missing',
      file: `${folder}/answer.yaml`,
      what: 'the file is missing',
      mend: 'Add it; CONTRIBUTING.md shows its fields.',
    });
  }
  const facts = raw.facts && parseFile(raw.facts, answerSchema, faults);
  const text: Partial<Record<(typeof locales)[number], AnswerText>> = {};
  for (const locale of locales) {
    const half = raw.text[locale];
    if (!half) {
      faults.push({
        code: 'file-missing',
        file: `${folder}/${locale}.mdx`,
        what: 'this language is missing',
        mend: 'Write it; an answer needs both languages.',
      });
      continue;
    }
    const frontMatter = parseFile(half, answerTextSchema, faults);
    if (frontMatter) text[locale] = { ...frontMatter, file: half.file, outline: half.outline };
  }
  return facts && text.zh && text.en ? { ...facts, id: raw.id, text: text as Localised<AnswerText> } : undefined;
}

function joinKeyword(id: string, raw: RawFile, faults: Fault[]): Keyword[] {
  const facts = parseFile(raw, keywordSchema, faults);
  if (!facts) return [];
  const answer = facts.answer && { id: facts.answer.id, section: facts.answer.section };
  return [{ ...facts, id, answer, title: titleOf(facts) }];
}

function freezeCatalog(
  answers: readonly Answer[],
  rows: z.output<typeof categoriesSchema>,
  unsorted: readonly Keyword[],
  tables: Tables,
): Catalog {
  const categories: Category[] = rows.map((row) => ({
    ...row,
    answers: answers.filter((answer) => answer.category === row.id).sort(byPlace(row.entrance)),
  }));
  const ordered = categories.flatMap((category) => category.answers);
  const answerById = new Map(ordered.map((answer) => [answer.id, answer]));
  const categoryById = new Map(categories.map((category) => [category.id, category]));
  const keywords = [...unsorted].sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1));
  const keywordById = new Map(keywords.map((keyword) => [keyword.id, keyword]));
  return Object.freeze({
    answers: Object.freeze(ordered),
    categories: Object.freeze(categories),
    answer: (id: string) => mustHave(answerById.get(id), `answer ${id}`),
    hasAnswer: (id: string) => answerById.has(id),
    categoryOf: (answer: Answer) => mustHave(categoryById.get(answer.category), `category ${answer.category}`),
    keywords: Object.freeze(keywords),
    keyword: (id: string) => mustHave(keywordById.get(id), `keyword ${id}`),
    keywordsOfAnswer: (id: string) => keywords.filter((keyword) => keyword.answer?.id === id),
    ...tables,
  });
}

function byPlace(entrance: string | undefined): (a: Answer, b: Answer) => number {
  const place = (answer: Answer): number => (answer.id === entrance ? -1 : answer.order);
  return (a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1);
}

function mustHave<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the catalog has no ${name}`);
  return value;
}

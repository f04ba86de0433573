import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readContent } from '../../../src/build/disk-source.ts';
import { root } from '../../../src/commands/root.ts';
import type { Locale, Localised } from '../../../src/model/locale.ts';
import type { Term } from '../../../src/model/glossary-schema.ts';
import { imprintOf, type Imprint } from '../../../src/model/imprint.ts';
import { outlineOf } from '../../../src/model/outline.ts';
import type { SiteFacts } from '../../../src/model/site-schema.ts';
import { randomOf, type Random } from './random.ts';

/** One made-up answer, in the shape every compared program is fed from. */
export interface MadeAnswer {
  readonly id: string;
  readonly category: string;
  readonly text: Localised<MadeText>;
}

export interface MadeText {
  readonly question: string;
  readonly short: string;
  readonly summary: string;
  readonly phrases: readonly string[];
  readonly sections: readonly { readonly id: string; readonly title: string; readonly lines: readonly string[] }[];
  readonly code: string;
}

/** Real questions, phrases and sentences, from which answers are put together. */
interface Pool {
  readonly questions: readonly string[];
  readonly shorts: readonly string[];
  readonly summaries: readonly string[];
  readonly phrases: readonly string[];
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
}

const SEED = 8;
const CATEGORIES = 24;
const SECTIONS = 4;
/** As the real answers have: about 700 words of English each. */
const SENTENCES = 6;
const PHRASES = 12;

/**
 * The same answers for the same count, always. Sentences are those of the real content, so that words are as frequent as
 * in life; each answer has names of its own besides, for a larger FAQ has more words, not only more text.
 */
export async function makeAnswers(count: number): Promise<readonly MadeAnswer[]> {
  const { source } = await readContent(root);
  const pools: Localised<Pool> = { zh: await poolOf('zh'), en: await poolOf('en') };
  const random = randomOf(SEED);
  return Array.from({ length: count }, (_, at): MadeAnswer => {
    const names = Array.from({ length: 8 }, () => nameOf(random));
    const code = `emqx ctl ${names[0]!} --limit ${String(random.below(90_000))}\n${names[1]!} = ${String(random.below(900))}s`;
    const titles = Array.from({ length: SECTIONS }, () => random.below(100_000));
    const text = (locale: Locale): MadeText => textOf(pools[locale], locale, { names, code, titles, random });
    return {
      id: `made-${String(at)}`,
      category: `made-${String(at % CATEGORIES)}`,
      text: { zh: text('zh'), en: text('en') },
    };
  });

  async function poolOf(locale: Locale): Promise<Pool> {
    const heads = source.answers.flatMap(({ text }) => (text[locale] ? [text[locale]] : []));
    const fields = heads.map(
      ({ data }) => data as { question: string; short: string; summary: string; phrases: string[] },
    );
    const bodies = await Promise.all(heads.map(({ file }) => readFile(join(root, file), 'utf8')));
    return {
      questions: fields.map(({ question }) => question),
      shorts: fields.map(({ short }) => short),
      summaries: fields.map(({ summary }) => summary),
      phrases: fields.flatMap(({ phrases }) => phrases),
      titles: heads.flatMap(({ outline }) => outline.sections.map(({ title }) => title)).filter(isPlain),
      sentences: bodies.flatMap((body) => body.replace(FENCES, '').split('\n')).filter(isSentence),
    };
  }
}

/** What is no prose: front matter and code blocks. */
const FENCES = /^---\n[\s\S]*?\n---$|^[ \t]*```[\s\S]*?^[ \t]*```$/gm;

/** Without what only makes sense where it stands: links, components, tables, headings, code. */
function isSentence(line: string): boolean {
  return isPlain(line) && /^(- )?[\p{L}`]/u.test(line) && line.length > 20;
}

function isPlain(text: string): boolean {
  return !/[[\]<>{}|#]/.test(text);
}

function textOf(
  pool: Pool,
  locale: Locale,
  {
    names,
    code,
    titles,
    random,
  }: { names: readonly string[]; code: string; titles: readonly number[]; random: Random },
): MadeText {
  const named = locale === 'zh' ? `（${names[2]!}）` : ` (${names[2]!})`;
  return {
    question: random.of(pool.questions).replace(/[？?]?$/, (mark) => `${named}${mark}`),
    short: `${random.of(pool.shorts)} ${names[2]!}`,
    summary: random.of(pool.summaries),
    phrases: Array.from({ length: PHRASES }, (_, at) => `${random.of(pool.phrases)} ${names[at % names.length]!}`),
    sections: titles.map((_, at) => ({
      id: `part-${String(at)}`,
      title: random.of(pool.titles),
      lines: Array.from({ length: SENTENCES }, () => random.of(pool.sentences)).concat(`- \`${names[3 + at]!}\``),
    })),
    code,
  };
}

const PARTS = 'valve pump relay frame batch gauge spool lease shard quota probe trunk cache queue ledger beacon'.split(
  ' ',
);

/** A name nothing else has, as settings and messages have them. */
function nameOf(random: Random): string {
  const syllables = Array.from({ length: 3 }, () =>
    random.of(['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu']),
  );
  return `${random.of(PARTS)}_${syllables.join('')}_${random.of(PARTS)}`;
}

/** No keywords are made, so none is vague. */
const NONE_VAGUE: SiteFacts['vague'] = {
  messages: [],
  texts: [],
  wrappers: [],
  advice: [],
  states: [],
  crashReports: [],
};

/** Writes them as this project's content. @param folder a project's root */
export async function writeContent(folder: string, answers: readonly MadeAnswer[]): Promise<void> {
  const content = join(folder, 'content');
  await mkdir(content, { recursive: true });
  for (const name of ['colours.css', 'icon.svg', 'words.txt', 'versions.yaml']) {
    await cp(join(root, 'content', name), join(content, name));
  }
  const site = JSON.parse(await readFile(join(root, 'content/site.json'), 'utf8')) as SiteFacts;
  await writeFile(join(content, 'site.json'), JSON.stringify({ ...site, vague: NONE_VAGUE }));
  const glossary = parse(await readFile(join(root, 'content/glossary.yaml'), 'utf8')) as readonly Term[];
  // Without the pages of ours they name, which are not made.
  const terms = glossary.map((term) => ({ ...term, answer: undefined, keyword: undefined }));
  await writeFile(join(content, 'glossary.yaml'), stringify(terms));
  const categories = Array.from({ length: CATEGORIES }, (_, at) => ({
    id: `made-${String(at)}`,
    zh: { name: `类别 ${String(at)}`, summary: `第 ${String(at)} 类问题` },
    en: { name: `Category ${String(at)}`, summary: `Questions of kind ${String(at)}` },
    entrance: `made-${String(at)}`,
  }));
  await writeFile(join(content, 'categories.yaml'), stringify(categories));
  for (const answer of answers) {
    const own = join(content, 'answers', answer.id);
    await mkdir(own, { recursive: true });
    await writeFile(join(own, 'answer.yaml'), stringify(factsOf(answer)));
    await writeFile(join(own, 'zh.mdx'), mdxOf(answer.text.zh));
    await writeFile(join(own, 'en.mdx'), mdxOf(answer.text.en, imprintOfMade(answer.text.zh)));
  }
}

function factsOf({ category }: MadeAnswer): object {
  return {
    category,
    edition: 'any',
    sources: [{ title: 'Made up', url: 'https://example.org/', versions: ['5.8.9'], checked: '2026-11-01' }],
    reviewed: '2026-11-01',
    changed: [{ date: '2026-11-01', zh: '首次发布', en: 'First published' }],
  };
}

function mdxOf(text: MadeText, basedOn?: Imprint): string {
  const { question, short, summary, phrases } = text;
  return `---\n${stringify({ question, short, summary, phrases, basedOn })}---\n\n${bodyOf(text)}`;
}

function bodyOf({ sections, code }: MadeText): string {
  const parts = sections.map(({ id, title, lines }) => `## ${title} [#${id}]\n\n${lines.join('\n\n')}\n`);
  return `${parts.join('\n')}\n\`\`\`bash\n${code}\n\`\`\`\n`;
}

/** The other language follows it, as in life; a page that is behind says more. */
function imprintOfMade(text: MadeText): Imprint {
  return imprintOf({ ...text, outline: outlineOf(bodyOf(text)) });
}

/** The same text for programs that know nothing of our fields. */
export function plainOf({ question, summary, sections, code }: MadeText): string {
  const parts = sections.map(({ title, lines }) => `## ${title}\n\n${lines.join('\n\n')}\n`);
  return `---\n${stringify({ title: question, description: summary })}---\n\n${summary}\n\n${parts.join('\n')}\n\`\`\`bash\n${code}\n\`\`\`\n`;
}

import type { Answer, AnswerText } from './answer.ts';
import { checkText, type KnownIds } from './check-text.ts';
import type { Fault } from './fault.ts';
import { locales } from './locale.ts';
import { emptyOutline, type CodeBlock } from './outline.ts';
import { reservedIds } from './routes.ts';
import type { ContentSource } from './source.ts';
import type { PageAnchors } from './tables.ts';

interface CategoryRow {
  readonly id: string;
  readonly entrance?: string | undefined;
}

/** Checks what a schema cannot see: references between files, and that both languages are one answer. */
export function checkAnswers(
  answers: readonly Answer[],
  categories: readonly CategoryRow[],
  source: ContentSource,
  pageAnchors: PageAnchors = new Map(),
): readonly Fault[] {
  const known: KnownIds = {
    answers: new Map(answers.map((answer) => [answer.id, answer])),
    // A faulty answer is told of once, in its own file, and not again wherever it is referred to.
    folders: new Set(source.answers.map((raw) => raw.id)),
    categories: new Set(categories.map((category) => category.id)),
    keywords: new Set(source.keywords.keys()),
    pageAnchors,
  };
  return [
    ...checkCategories(categories, known, source.categories.file),
    ...checkFormerIds(answers, known),
    ...answers.flatMap((answer) => checkAnswer(answer, known)),
  ];
}

function checkCategories(categories: readonly CategoryRow[], known: KnownIds, file: string): Fault[] {
  const faults: Fault[] = [];
  for (const [place, { id, entrance }] of categories.entries()) {
    if (entrance === undefined) continue;
    const answer = known.answers.get(entrance);
    if (!known.folders.has(entrance)) {
      faults.push({
        code: 'entrance',
        file,
        field: [place, 'entrance'],
        what: `the entrance "${entrance}" of category "${id}" is no answer`,
        mend: 'Name the id of an answer in this category.',
      });
    } else if (answer && answer.category !== id) {
      faults.push({
        code: 'entrance',
        file,
        field: [place, 'entrance'],
        what: `the entrance "${entrance}" of category "${id}" stands in category "${answer.category}"`,
        mend: 'Name an answer of this category, or move the answer.',
      });
    }
  }
  return faults;
}

function checkFormerIds(answers: readonly Answer[], known: KnownIds): Fault[] {
  const owner = new Map<string, string>();
  const faults: Fault[] = [];
  for (const answer of answers) {
    for (const [place, formerId] of answer.formerIds.entries()) {
      const taken = known.folders.has(formerId) ? formerId : owner.get(formerId);
      if (taken !== undefined || reservedIds.has(formerId)) {
        faults.push({
          code: 'former-id',
          file: factsFile(answer),
          field: ['formerIds', place],
          what: `the former id "${formerId}" is in use by ${taken === undefined ? 'a page of the site' : `"${taken}"`}`,
          mend: 'An address can lead to one page only; remove one of the two.',
        });
      }
      owner.set(formerId, answer.id);
    }
  }
  return faults;
}

function checkAnswer(answer: Answer, known: KnownIds): Fault[] {
  const file = factsFile(answer);
  const faults: Fault[] = [];
  if (reservedIds.has(answer.id)) {
    faults.push({
      code: 'id-reserved',
      file,
      what: `the id "${answer.id}" is the name of a page of the site`,
      mend: 'Rename the folder.',
    });
  }
  // Without a table of them each answer would be told of, and the table is already.
  if (known.categories.size > 0 && !known.categories.has(answer.category)) {
    faults.push({
      code: 'category-unknown',
      file,
      field: ['category'],
      what: `the category "${answer.category}" does not exist`,
      mend: `Use one of: ${[...known.categories].join(', ')}.`,
    });
  }
  for (const [place, { id }] of answer.related.entries()) {
    if (!known.folders.has(id) || id === answer.id) {
      faults.push({
        code: 'related-unknown',
        file,
        field: ['related', place, 'id'],
        what: id === answer.id ? 'the answer is related to itself' : `the related answer "${id}" does not exist`,
        mend: 'Name the id of another answer.',
      });
    }
  }
  const sections = new Set(answer.text.zh.outline.sections.map((section) => section.id));
  for (const [place, { text, section }] of answer.signatures.entries()) {
    if (section !== undefined && !sections.has(section)) {
      faults.push({
        code: 'signature-section',
        file,
        field: ['signatures', place, 'section'],
        what: `the signature "${text}" names the section "${section}", which does not exist`,
        mend: `Use one of: ${[...sections].join(', ')}.`,
      });
    }
  }
  return [
    ...faults,
    ...locales.flatMap((locale) => checkText(answer.text[locale], answer, known)),
    ...checkHalvesAgree(answer),
  ];
}

function checkHalvesAgree(answer: Answer): Fault[] {
  const { zh, en } = answer.text;
  // A text that could not be read is told of already.
  if (zh.outline === emptyOutline || en.outline === emptyOutline) return [];
  const faults: Fault[] = [];
  const sectionNames = (text: AnswerText): string[] =>
    text.outline.sections.map((section) => `${'#'.repeat(section.depth)}${section.id}`);
  const at = firstDifference(sectionNames(zh), sectionNames(en));
  if (at !== undefined) {
    faults.push({
      code: 'sections-differ',
      file: en.file,
      line: (en.outline.sections[at] ?? en.outline.sections.at(-1))?.line,
      what: `section ${at + 1} is ${sectionNames(en)[at] ?? 'missing'}, but ${sectionNames(zh)[at] ?? 'missing'} in zh.mdx`,
      mend: 'Give both languages the same sections in the same order.',
    });
  }
  const blockKeys = (blocks: readonly CodeBlock[]): string[] =>
    blocks.map((block) => `${block.lang ?? ''} ${block.meta ?? ''}\n${block.value}`);
  const blockAt = firstDifference(blockKeys(zh.outline.codeBlocks), blockKeys(en.outline.codeBlocks));
  if (blockAt !== undefined) {
    const zhLine = zh.outline.codeBlocks[blockAt]?.line;
    faults.push({
      code: 'code-differs',
      file: en.file,
      line: (en.outline.codeBlocks[blockAt] ?? en.outline.codeBlocks.at(-1))?.line,
      what: `code block ${blockAt + 1} differs from that of zh.mdx (${zhLine === undefined ? 'which has none' : `line ${zhLine}`})`,
      mend: 'Make them equal to the letter; say in the text what differs.',
    });
  }
  return faults;
}

function firstDifference(a: readonly string[], b: readonly string[]): number | undefined {
  for (let i = 0; i < Math.max(a.length, b.length); i++) if (a[i] !== b[i]) return i;
  return undefined;
}

function factsFile(answer: Answer): string {
  return `content/answers/${answer.id}/answer.yaml`;
}

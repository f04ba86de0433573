import type { Answer } from './answer.ts';
import type { Fault } from './fault.ts';
import type { Keyword } from './keyword.ts';

/** Checks what a schema cannot see: references, and that one printed word is one keyword. */
export function checkKeywords(keywords: readonly Keyword[], answers: ReadonlyMap<string, Answer>): readonly Fault[] {
  const known = new Set(keywords.map((keyword) => keyword.id));
  return [...checkClaims(keywords), ...keywords.flatMap((keyword) => checkReferences(keyword, known, answers))];
}

/** The file of a keyword, from the project's root. */
export function keywordFile(id: string): string {
  return `content/keywords/${id}.yaml`;
}

function checkClaims(keywords: readonly Keyword[]): Fault[] {
  const owner = new Map<string, string>();
  const faults: Fault[] = [];
  for (const keyword of keywords) {
    const claims = [keyword.printed, ...keyword.aliases, ...keyword.signatures].map((text) => text.toLowerCase());
    for (const claim of new Set(claims)) {
      const other = owner.get(claim);
      if (other !== undefined) {
        faults.push({
          file: keywordFile(keyword.id),
          what: `"${claim}" is claimed by the keyword "${other}" as well`,
          mend: 'One printed text is one keyword: make it a further sense there, or remove it from one of the two.',
        });
      }
      owner.set(claim, keyword.id);
    }
  }
  return faults;
}

function checkReferences(keyword: Keyword, known: ReadonlySet<string>, answers: ReadonlyMap<string, Answer>): Fault[] {
  const file = keywordFile(keyword.id);
  const faults: Fault[] = [];
  if (!/^[A-Za-z0-9_.-]+$/.test(keyword.id)) {
    faults.push({
      file,
      what: `the id "${keyword.id}" has characters outside A-Za-z0-9_.-`,
      mend: 'Turn them into "-".',
    });
  }
  for (const id of keyword.seeAlso) {
    if (!known.has(id) || id === keyword.id) {
      faults.push({
        file,
        what: `"seeAlso" names "${id}", which is no other keyword`,
        mend: 'Name the id of a keyword.',
      });
    }
  }
  if (keyword.answer) {
    const { id, section } = keyword.answer;
    const answer = answers.get(id);
    if (!answer) {
      faults.push({ file, what: `the answer "${id}" does not exist`, mend: 'Name the id of an answer.' });
    } else if (section !== undefined && !answer.text.zh.outline.sections.some((own) => own.id === section)) {
      faults.push({
        file,
        what: `the answer "${id}" has no section "${section}"`,
        mend: 'Name one of its sections, or none.',
      });
    }
  }
  for (const { zh, en } of keyword.senses) {
    if (zh.check.length !== en.check.length || (zh.note === undefined) !== (en.note === undefined)) {
      faults.push({
        file,
        what: 'the languages differ in their checks or notes',
        mend: 'Say the same in both languages.',
      });
    }
  }
  return faults;
}

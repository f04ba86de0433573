import type { Answer } from './answer.ts';
import type { Fault } from './fault.ts';
import type { Keyword } from './keyword.ts';
import type { ContentSource } from './source.ts';

/** Checks what a schema cannot see: references, and that one printed word is one keyword. */
export function checkKeywords(
  keywords: readonly Keyword[],
  answers: ReadonlyMap<string, Answer>,
  source: ContentSource,
): readonly Fault[] {
  const known: KnownIds = {
    answers,
    // What is faulty is told of once, in its own file, and not again wherever it is referred to.
    folders: new Set(source.answers.map(({ id }) => id)),
    keywords: new Set(source.keywords.keys()),
  };
  return [
    ...checkClaims(keywords),
    ...checkFormerIds(keywords, known),
    ...keywords.flatMap((keyword) => checkReferences(keyword, known)),
  ];
}

interface KnownIds {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly folders: ReadonlySet<string>;
  readonly keywords: ReadonlySet<string>;
}

/** The file of a keyword, from the project's root. */
export function keywordFile(id: string): string {
  return `content/keywords/${id}.yaml`;
}

function checkClaims(keywords: readonly Keyword[]): Fault[] {
  const owner = new Map<string, string>();
  const faults: Fault[] = [];
  for (const keyword of keywords) {
    for (const [claim, field] of claimsOf(keyword)) {
      const other = owner.get(claim);
      if (other !== undefined) {
        faults.push({
          code: 'literal-claimed',
          file: keywordFile(keyword.id),
          field,
          what: `"${claim}" is claimed by the keyword "${other}" as well`,
          mend: 'One printed text is one keyword: make it a further sense there, or remove it from one of the two.',
        });
      }
      owner.set(claim, keyword.id);
    }
  }
  return faults;
}

function checkFormerIds(keywords: readonly Keyword[], known: KnownIds): Fault[] {
  const owner = new Map<string, string>();
  return keywords.flatMap(({ id, formerIds }) =>
    formerIds.flatMap((former, place): Fault[] => {
      const taken = known.keywords.has(former) ? former : owner.get(former);
      owner.set(former, id);
      if (taken === undefined) return [];
      const what = `the former id "${former}" is in use by the keyword "${taken}"`;
      const mend = 'An address can lead to one page only; remove one of the two.';
      return [{ code: 'former-id', file: keywordFile(id), field: ['formerIds', place], what, mend }];
    }),
  );
}

/** What a keyword claims to be printed as, each once, with the field that says so. */
function claimsOf({ printed, aliases, signatures }: Keyword): ReadonlyMap<string, readonly PropertyKey[]> {
  const claims: readonly (readonly [string, readonly PropertyKey[]])[] = [
    ...signatures.map((text, place) => [text, ['signatures', place]] as const),
    ...aliases.map((text, place) => [text, ['aliases', place]] as const),
    [printed, ['printed']],
  ];
  return new Map(claims.map(([text, field]) => [text.toLowerCase(), field]));
}

function checkReferences(keyword: Keyword, known: KnownIds): Fault[] {
  const file = keywordFile(keyword.id);
  const faults: Fault[] = [];
  if (!/^[A-Za-z0-9_.-]+$/.test(keyword.id)) {
    faults.push({
      code: 'id-spelling',
      file,
      what: `the id "${keyword.id}" has characters outside A-Za-z0-9_.-`,
      mend: 'Turn them into "-".',
    });
  }
  for (const [place, id] of keyword.seeAlso.entries()) {
    if (!known.keywords.has(id) || id === keyword.id) {
      faults.push({
        code: 'see-also-unknown',
        file,
        field: ['seeAlso', place],
        what: `"seeAlso" names "${id}", which is no other keyword`,
        mend: 'Name the id of a keyword.',
      });
    }
  }
  if (keyword.answer) {
    const { id, section } = keyword.answer;
    const answer = known.answers.get(id);
    if (!known.folders.has(id)) {
      faults.push({
        code: 'answer-unknown',
        file,
        field: ['answer', 'id'],
        what: `the answer "${id}" does not exist`,
        mend: 'Name the id of an answer.',
      });
    } else if (answer && section !== undefined && !answer.text.zh.outline.sections.some((own) => own.id === section)) {
      faults.push({
        code: 'answer-unknown',
        file,
        field: ['answer', 'section'],
        what: `the answer "${id}" has no section "${section}"`,
        mend: 'Name one of its sections, or none.',
      });
    }
  }
  for (const [place, { zh, en }] of keyword.senses.entries()) {
    if (zh.check.length !== en.check.length || (zh.note === undefined) !== (en.note === undefined)) {
      faults.push({
        code: 'checks-differ',
        file,
        field: ['senses', place],
        what: 'the languages differ in their checks or notes',
        mend: 'Say the same in both languages.',
      });
    }
  }
  return faults;
}

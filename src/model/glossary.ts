import type { Fault } from './fault.ts';
import { termGroups, type Term } from './glossary-schema.ts';
import { locales, type Locale } from './locale.ts';

/** How answers write a term. */
export function writtenAs(term: Term, locale: Locale): readonly string[] {
  return term.inText ? term.inText[locale] : [term[locale].term];
}

/** Terms by what they are about, in the order of the page. */
export function groupsOf(terms: readonly Term[]): readonly (readonly [(typeof termGroups)[number], readonly Term[]])[] {
  return termGroups
    .map((group) => [group, terms.filter((term) => term.group === group)] as const)
    .filter(([, own]) => own.length > 0);
}

/** What a row of a table may refer to. */
export interface KnownPages {
  readonly answers: ReadonlySet<string>;
  readonly keywords: ReadonlySet<string>;
}

/** Checks what the schema cannot see: references, and that one word means one term. */
export function checkGlossary(terms: readonly Term[], file: string, known: KnownPages): readonly Fault[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return terms.flatMap((term, place): Fault[] => {
    const at = (name: string): Pick<Fault, 'file' | 'field'> => ({ file, field: [place, name] });
    const faults: Fault[] = [];
    if (ids.has(term.id)) {
      const what = `the id "${term.id}" stands twice`;
      faults.push({ code: 'row-twice', ...at('id'), what, mend: 'Give each row its own id.' });
    }
    ids.add(term.id);
    if (term.answer !== undefined && !known.answers.has(term.answer)) {
      const what = `the answer "${term.answer}" does not exist`;
      faults.push({ code: 'answer-unknown', ...at('answer'), what, mend: 'Name the id of an answer.' });
    }
    if (term.keyword !== undefined && !known.keywords.has(term.keyword)) {
      const what = `the keyword "${term.keyword}" does not exist`;
      faults.push({ code: 'keyword-unknown', ...at('keyword'), what, mend: 'Name the id of a keyword.' });
    }
    for (const locale of locales) {
      for (const written of writtenAs(term, locale)) {
        const key = `${locale} ${written.toLowerCase()}`;
        const owner = owners.get(key);
        if (owner !== undefined && owner !== term.id) {
          const what = `"${written}" stands for the term "${owner}" and for "${term.id}"`;
          faults.push({ code: 'literal-claimed', ...at('inText'), what, mend: 'Leave it to one of the two.' });
        }
        owners.set(key, term.id);
      }
    }
    return faults;
  });
}

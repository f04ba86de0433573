import type { Catalog } from '../model/catalog.ts';
import type { Fault } from '../model/fault.ts';
import { parseFile } from '../model/parse.ts';
import { samplesSchema, type Sample } from '../model/sample-schema.ts';
import type { RawFile } from '../model/source.ts';
import { alternativesOf } from '../search/alternatives.ts';
import { diagnoserOf, type Diagnoser } from '../search/diagnosis.ts';
import { tableOf, type SearchTable } from '../search/table.ts';

/** Milliseconds a text of this many characters may take; patterns that backtrack take seconds. */
const MAX_TIME = 2_000;
const LONG = 100_000;

/** Whether every sample gives its finding and nothing wrong, and whether no two signatures claim the same text. */
export function checkSamples(files: readonly RawFile[], catalog: Catalog): readonly Fault[] {
  // Without keywords hardly a sample finds anything, and that would be said a hundred times.
  if (catalog.keywords.length === 0) return [];
  const table = tableOf(catalog, 'en');
  const faults: Fault[] = [];
  const known = new Set([...table.answers, ...table.keywords].map(([id]) => id));
  for (const raw of files) {
    for (const [place, sample] of (parseFile(raw, samplesSchema, faults) ?? []).entries()) {
      const wrong = faultOf(sample, findingsOf(table, sample.text), known);
      if (wrong === undefined) continue;
      const what = `${JSON.stringify(sample.text.slice(0, 90))}: ${wrong}`;
      faults.push({ code: 'sample-wrong', file: raw.file, field: [place], what, mend: MEND });
    }
  }
  return [...faults, ...checkSigns(table), ...checkTime(table)];
}

const MEND = 'Correct the signatures of the keyword or answer, or what the sample says it finds.';

/** Ids of what a text gives, in order. */
export function findingsOf(table: SearchTable, text: string): readonly string[] {
  const diagnosis = diagnoserFor(table)();
  diagnosis.feed(text);
  diagnosis.finish();
  return diagnosis.report().findings.map(({ id }) => id);
}

/** Samples are read by the hundred, and a table takes longer to prepare than any of them to read. */
const diagnosers = new WeakMap<SearchTable, Diagnoser>();

function diagnoserFor(table: SearchTable): Diagnoser {
  const diagnoser = diagnosers.get(table) ?? diagnoserOf({ table });
  diagnosers.set(table, diagnoser);
  return diagnoser;
}

function faultOf(
  { finds, also, awaits }: Sample,
  found: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  const unknown = [finds, ...also].filter((id) => id !== 'none' && !known.has(id));
  if (awaits) return found[0] === finds ? 'it is found now; remove "awaits"' : undefined;
  if (unknown.length > 0) return `there is no keyword or answer "${unknown.join('", "')}"`;
  if (finds === 'none') return found.length > 0 ? `nothing may be found, but "${found.join('", "')}" is` : undefined;
  if (found[0] !== finds)
    return `"${finds}" must come first, but ${found[0] === undefined ? 'nothing' : `"${found[0]}"`} does`;
  const wrong = found.filter((id) => id !== finds && !also.includes(id));
  return wrong.length > 0 ? `"${wrong.join('", "')}" is found too` : undefined;
}

/** A text two keywords, or two answers, claim leads a reader to one of them by chance. */
function checkSigns({ signs, answers, keywords }: SearchTable): Fault[] {
  const owners = new Map<string, number>();
  const each = signs.flatMap(([text, page]) => alternativesOf(text).map((one) => [one, page] as const));
  return each.flatMap(([text, page]) => {
    const kind = page < answers.length ? 'answer' : 'keyword';
    const key = `${kind} ${text.toLowerCase().replace(/\s+/g, ' ')}`;
    const other = owners.get(key);
    owners.set(key, page);
    if (other === undefined || other === page) return [];
    const [one, two] = [other, page].map((place) => answers[place]?.[0] ?? keywords[place - answers.length]?.[0] ?? '');
    const file = kind === 'answer' ? `content/answers/${two}/answer.yaml` : `content/keywords/${two}.yaml`;
    return [
      {
        code: 'literal-claimed',
        file,
        what: `"${text}" is claimed by "${one}" as well`,
        mend: 'One printed text leads to one page.',
      },
    ];
  });
}

/** Lines that make careless patterns try for ever. */
function checkTime(table: SearchTable): Fault[] {
  const hard = [
    'a',
    ' ',
    '{',
    '"',
    '1.1.1.1:',
    '{ssl_error,{tls_alert,',
    'msg: ',
    'reason: {shutdown,',
    '\\n',
    'ALERT: Fatal - ',
    '=> <<"',
    'a@',
  ];
  return hard.flatMap((piece) => {
    const text = `2026-11-23T08:00:00.000000+00:00 [error] reason: unknown_ca ${piece.repeat(LONG / piece.length)}`;
    const start = performance.now();
    findingsOf(table, text);
    const time = performance.now() - start;
    if (time <= MAX_TIME) return [];
    const what = `a line of 100,000 characters of ${JSON.stringify(piece)} takes ${time.toFixed(0)} ms`;
    return [
      { code: 'pattern-slow', file: 'src/search', what, mend: 'Bound the lengths in the pattern that backtracks.' },
    ];
  });
}

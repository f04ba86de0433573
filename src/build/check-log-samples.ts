import type { Catalog } from '../model/catalog.ts';
import type { Fault } from '../model/fault.ts';
import type { Keyword } from '../model/keyword.ts';
import { locales } from '../model/locale.ts';
import type { CodeBlock } from '../model/outline.ts';
import { diagnosisOf } from '../search/diagnosis.ts';
import { tableOf, type SearchTable } from '../search/table.ts';
import { readMeta } from './snippets/marks.ts';

/**
 * Whether each log an answer shows is recognised by our own recogniser: as the keyword its mark names, or, where the mark
 * is none, as anything at all. A reader pastes such a line; it must not be unknown to the site that prints it.
 */
export function checkLogSamples(catalog: Catalog): readonly Fault[] {
  const table = tableOf(catalog, 'en');
  const owners = ownersOf(catalog.keywords);
  const faults: Fault[] = [];
  for (const { text } of catalog.answers) {
    for (const { file, outline } of locales.map((locale) => text[locale])) {
      for (const block of outline.codeBlocks.filter(({ lang }) => lang === 'log')) {
        const what = faultOf(block, table, owners);
        if (what === undefined) continue;
        const mend = 'Correct the sample or its mark, or teach the keyword this text with a signature.';
        faults.push({ code: 'log-unrecognised', file, line: block.line, what, mend });
      }
    }
  }
  return faults;
}

type Owners = ReadonlyMap<string, Keyword>;

function ownersOf(keywords: readonly Keyword[]): Owners {
  return new Map(
    keywords.flatMap((keyword) =>
      [keyword.id, keyword.printed, ...keyword.aliases].map((text) => [text.toLowerCase(), keyword] as const),
    ),
  );
}

function faultOf({ value, meta }: CodeBlock, table: SearchTable, owners: Owners): string | undefined {
  const recognised = pagesIn(value, table);
  const { marks } = readMeta(meta);
  const wanted = marks.flatMap((mark) => owners.get(mark.toLowerCase())?.id ?? []);
  const missing = wanted.filter((id) => !recognised.has(id));
  if (missing.length > 0)
    return `the log marked "${marks.join('", "')}" is not recognised as "${missing.join('", "')}"`;
  return wanted.length > 0 || recognised.size > 0 ? undefined : 'nothing in this log is recognised';
}

/** Everything a text is recognised as: faults and what is healthy, pages and mere names. */
function pagesIn(text: string, table: SearchTable): ReadonlySet<string> {
  const diagnosis = diagnosisOf({ table });
  diagnosis.feed(text);
  diagnosis.finish();
  const { findings, identified } = diagnosis.report();
  const found = findings.flatMap(({ id, alongside }) => [id, ...alongside]);
  return new Set([...found, ...identified.map((one) => (one.kind === 'keyword' ? one.id : one.kind))]);
}

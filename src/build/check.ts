import { checkAddresses } from '../model/addresses.ts';
import { checkUnwritten } from '../model/check-unwritten.ts';
import { joinCatalog } from '../model/catalog.ts';
import { checkStanding } from '../model/check-standing.ts';
import type { Fault } from '../model/fault.ts';
import { locales } from '../model/locale.ts';
import type { ContentSource } from '../model/source.ts';
import { checkAsked } from './check-asked.ts';
import { checkLogSamples } from './check-log-samples.ts';
import { checkPhraseFights } from '../search/phrase-fights.ts';
import { checkSamples } from './check-samples.ts';
import { addressesFile, readContent, type DiskContent } from './disk-source.ts';
import { checkProse } from './prose/check-prose.ts';
import { faultOfFence } from './snippets/fences.ts';

/**
 * All faults and warnings of `content/` at once, by file and line; the runner prints them.
 * @param writing whether spelling and the rules of writing are checked, which takes as long as all else
 */
export async function checkContent(
  root: string,
  { content = readContent(root), writing = true }: { content?: Promise<DiskContent>; writing?: boolean } = {},
): Promise<readonly Fault[]> {
  const { source, samples, released, faults, lineOf } = await content;
  const joined = joinCatalog(source);
  // Without a file that cannot be read, all that refers to it would seem wrong too.
  const ofCatalog =
    joined.state === 'joined' && faults.length === 0
      ? [
          ...checkSamples(samples, joined.catalog),
          ...checkLogSamples(joined.catalog),
          ...checkStanding(joined.catalog.answers),
          ...checkPhraseFights(joined.catalog.answers),
          ...checkAddresses(joined.catalog, released, addressesFile),
        ]
      : joined.faults;
  const unwritten = checkUnwritten(source);
  // What nobody has written yet has no right value either, and is told once.
  const written = ofCatalog.filter((fault) => !unwritten.some((draft) => isSamePlace(draft, fault)));
  return [
    ...faults,
    ...written,
    ...unwritten,
    ...checkFences(source),
    ...checkAsked(
      root,
      source.answers.map(({ id }) => id),
    ),
    ...(writing ? await checkProse(source, root) : []),
  ]
    .map((fault) =>
      fault.line === undefined && fault.field ? { ...fault, line: lineOf(fault.file, fault.field) } : fault,
    )
    .sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function isSamePlace(a: Fault, b: Fault): boolean {
  return a.file === b.file && a.field !== undefined && String(a.field) === String(b.field);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Code blocks that the highlighter cannot render as asked. */
function checkFences({ answers }: ContentSource): Fault[] {
  return answers.flatMap(({ text }) =>
    locales.flatMap((locale) => {
      const half = text[locale];
      return (half?.outline.codeBlocks ?? []).flatMap(({ lang, meta, value, line }) => {
        const fault = faultOfFence({ lang, meta, code: value });
        return half && fault ? [{ file: half.file, line, ...fault }] : [];
      });
    }),
  );
}

import { joinCatalog } from '../model/catalog.ts';
import type { Fault } from '../model/fault.ts';
import { locales } from '../model/locale.ts';
import type { ContentSource } from '../model/source.ts';
import { checkSampleFiles } from './check-samples.ts';
import { readContent } from './disk-source.ts';
import { faultOfFence } from './snippets/fences.ts';

/** All faults of `content/` at once; the runner prints them. */
export async function checkContent(root: string): Promise<readonly Fault[]> {
  const { source, faults } = await readContent(root);
  const joined = joinCatalog(source);
  const samples = joined.state === 'joined' ? await checkSampleFiles(root, joined.catalog) : [];
  return [...faults, ...joined.faults, ...checkFences(source), ...samples];
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

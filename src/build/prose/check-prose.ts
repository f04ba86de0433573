import type { Fault } from '../../model/fault.ts';
import { glossarySchema } from '../../model/glossary-schema.ts';
import type { ContentSource } from '../../model/source.ts';
import { chineseRules } from './chinese.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { longSentences } from './sentences.ts';
import { speller } from './spelling.ts';
import { variantFinder } from './variants.ts';

/** What a machine can tell about the writing: Chinese copy, English spelling, words of the glossary, long sentences. */
export async function checkProse(source: ContentSource, root: string): Promise<readonly Fault[]> {
  const glossary = glossarySchema.safeParse(source.tables.glossary?.data ?? []);
  const variants = variantFinder(glossary.success ? glossary.data : []);
  const corrections = await chineseRules();
  const misspelt = speller(root);

  function faultsOf(piece: Piece): readonly Fault[] {
    const { locale, text } = piece;
    const at = { file: piece.file, line: piece.line, field: piece.field };
    const faults: Fault[] = variants(text, locale).map(({ avoided, term }) => {
      return { ...at, code: 'word-avoided', what: `"${avoided}" is not our word`, mend: `Say "${term}".` };
    });
    for (const sentence of longSentences(text, locale)) {
      const what = `a sentence is too long: "${sentence.trim().slice(0, 40)}…"`;
      faults.push({ ...at, code: 'sentence-long', what, mend: 'Make two of it.' });
    }
    if (locale === 'zh') {
      for (const line of corrections(text)) {
        const [old, better] = whereDiffering(line.old, line.new);
        faults.push({ ...at, code: 'copy-zh', what: `Chinese copy: "${old}"`, mend: `Write "${better}".` });
      }
    } else {
      for (const word of misspelt(text)) {
        const mend = 'Correct it, put a literal in `code`, or add a right word to content/words.txt.';
        faults.push({ ...at, code: 'spelling', what: `"${word}" is in no dictionary`, mend });
      }
    }
    return faults;
  }
  return piecesOf(source).flatMap(faultsOf);
}

const AROUND = 12; // characters on either side, by which an author finds the place

/** The stretch in which two texts differ, with a little of what stands around it. */
function whereDiffering(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before++;
  let behind = 0;
  while (behind < shorter - before && one.at(-1 - behind) === other.at(-1 - behind)) behind++;
  const start = Math.max(0, before - AROUND);
  const cut = (text: string): string => {
    const end = Math.min(text.length, text.length - behind + AROUND);
    return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`.trim();
  };
  return [cut(one), cut(other)];
}

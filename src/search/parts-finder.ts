import { rowsOf } from './columns.ts';
import type { Understood } from './finder.ts';
import { needsForeignTable } from './foreign.ts';
import { homophonesOf } from './homophones.ts';
import { normalise } from './normalise.ts';
import { partialIndexSteps, type PartialIndex } from './partial-index.ts';
import { PARTS_VERSION, ROWS, rowsPath, type ForeignHead, type TableHead } from './parted-table.ts';
import { pinyinReaderOf } from './pinyin.ts';
import { understand, type Understanding } from './query.ts';
import type { Result } from './rank.ts';
import type { Recogniser } from './recognise.ts';
import type { Steps } from './steps.ts';
import { readTable } from './table-file.ts';
import type { HanVariants, SearchTable } from './table.ts';
import { termsOfNormalised } from './terms.ts';
import { soundsIn } from './sounds.ts';
import { simplifierOf } from './variants.ts';

/** Gives the text of a part, by its path below the folder of the parts. */
export type LoadPart = (path: string) => Promise<string>;

/** Understands queries with the parts of a table they need. */
export interface PartsReader {
  /** @throws what `load` throws, for without a part the list would be another one */
  readonly understand: (text: string, isExact: boolean, recognise: Recogniser) => Promise<Understood>;
}

/** Parts loaded for one query. A question has a third of them; of a long paste the first words say what it is about. */
const MAX_PARTS = 40;

/** Reads a head. @returns undefined when it is of another version @throws SyntaxError when it is damaged */
export function readHead(text: string): { readonly head: TableHead; readonly table: SearchTable } | undefined {
  const head = JSON.parse(text) as TableHead;
  if (head.version !== PARTS_VERSION) return undefined;
  const table = readTable(head.table);
  return table && { head, table };
}

/** Understands with the words of the table's own language. */
export function* ownReaderSteps(head: TableHead, table: SearchTable, load: LoadPart): Steps<PartsReader> {
  const own = yield* partialIndexSteps(head.index, table);
  return yield* readerSteps(table, own, table.variants, load);
}

/** Understands with the words of both languages. @param foreign text of `both.json` */
export function* bothReaderSteps(foreign: string, table: SearchTable, load: LoadPart): Steps<PartsReader> {
  const { index, synonyms, variants = table.variants } = JSON.parse(foreign) as ForeignHead;
  const both = yield* partialIndexSteps(index, table, rowsOf(synonyms));
  return yield* readerSteps(table, both, variants, load);
}

function* readerSteps(
  table: SearchTable,
  { index, add, takeMissing }: PartialIndex,
  variants: HanVariants,
  load: LoadPart,
): Steps<PartsReader> {
  const simplify = simplifierOf(variants);
  const sounds = soundsIn(variants, index.hanKeys);
  yield;
  const homophones = homophonesOf(sounds);
  const readPinyin = pinyinReaderOf(variants, sounds);

  /** @returns how many were loaded, of at most so many */
  async function loadMissing(most: number): Promise<number> {
    const paths = takeMissing().slice(0, most);
    // All at once: a reader far away waits for the longest, not for the sum.
    const texts = await Promise.all(paths.map(load));
    for (const [at, path] of paths.entries()) add(path, texts[at]!);
    return paths.length;
  }

  return {
    async understand(text, isExact, recognise) {
      const known: Understanding = { index, recognise, simplify, homophones, readPinyin, commands: table.commands };
      // What every query needs; without its words all of them would look like mistakes.
      const terms = termsOfNormalised(simplify(normalise(text)));
      const whole = terms.flatMap(({ key, partOf }) => (partOf === undefined ? [key] : []));
      const concepts = index.conceptsIn(whole).map(({ concept }) => concept);
      for (const key of [...terms.map((term) => term.key), ...concepts]) index.weightOf(key);
      // A part may tell that another is needed: a mistake's word, and then that word.
      for (let left = MAX_PARTS - (await loadMissing(MAX_PARTS)); ;) {
        const query = understand(text, known, isExact);
        const loaded = await loadMissing(left);
        left -= loaded;
        if (loaded === 0) return { query, index, wantsForeign: needsForeignTable(query, table.locale) };
      }
    },
  };
}

/** Rows of answers as results show them. */
export type RowLoader = (results: readonly Result[]) => Promise<readonly Result[]>;

export function rowLoaderOf(load: LoadPart): RowLoader {
  return (results) =>
    Promise.all(
      results.map(async (result) => {
        if (result.page.kind !== 'answer') return result;
        const rows = rowsOf(JSON.parse(await load(rowsPath(result.place))) as string);
        const [id = '', title = ''] = rows[result.place % ROWS] ?? [];
        return { ...result, page: { ...result.page, id, title } };
      }),
    );
}

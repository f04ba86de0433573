import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync, strToU8 } from 'fflate';
import { workerBlock } from '../../model/edition.ts';
import { otherLocale, type Locale } from '../../model/locale.ts';

/** Pagefind's names for its languages. @example 'zh-cn_bb27a427.pf_index' */
const tags: Readonly<Record<Locale, string>> = { zh: 'zh-cn', en: 'en' };

/** What search and recognition ask for, and the worker's code, as inert blocks of the single file. */
export async function editionBlocks(folder: string, locale: Locale, worker: string): Promise<string> {
  const tag = tags[locale];
  const patterns = [
    `search/{${locale},${otherLocale(locale)},literals,signatures,vocabulary}.json`,
    `diagnose/${locale}.json`,
    'pagefind/pagefind-entry.json',
    'pagefind/wasm.unknown.pagefind',
    `pagefind/pagefind.${tag}_*.pf_meta`,
  ];
  const blocks = (await filesOf(folder, patterns)).map(({ path, bytes }) =>
    blockOf(path, path.endsWith('.json') ? bytes.toString('utf8') : bytes),
  );
  const pieces = await filesOf(folder, [`pagefind/{index,filter}/${tag}_*`]);
  return [...blocks, blockOfPieces(pieces), blockOf(workerBlock, worker)].join('\n');
}

interface EditionFile {
  readonly path: string;
  readonly bytes: Buffer;
}

async function filesOf(folder: string, patterns: readonly string[]): Promise<readonly EditionFile[]> {
  const paths = await Array.fromAsync(glob([...patterns], { cwd: folder }));
  const inOrder = paths.map((path) => path.replaceAll('\\', '/')).sort();
  return Promise.all(inOrder.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}

/** Packed files once more, together, for what is alike in them. Pagefind takes them unpacked too. */
function blockOfPieces(pieces: readonly EditionFile[]): string {
  const contents = pieces.map(({ bytes }) => gunzipSync(bytes));
  const list = JSON.stringify(pieces.map(({ path }, at) => [path, contents[at]!.length]));
  return inertBlock(` data-files='${list}'`, pack(Buffer.concat(contents)));
}

/** Text is packed, bytes are packed already. */
function blockOf(path: string, content: string | Uint8Array): string {
  return typeof content === 'string'
    ? inertBlock(` data-file="${path}" data-packed`, pack(strToU8(content)))
    : inertBlock(` data-file="${path}"`, content);
}

function pack(content: Uint8Array): Uint8Array {
  // No date, or two builds would differ.
  return gzipSync(content, { level: 9, mtime: 0 });
}

function inertBlock(attributes: string, packed: Uint8Array): string {
  return `<script type="application/octet-stream"${attributes}>${Buffer.from(packed).toString('base64')}</script>`;
}

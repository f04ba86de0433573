import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { gunzipSync } from 'fflate';
import { engineCode, workerCode } from '../../model/edition.ts';
import { languageTags, otherLocale, type Locale } from '../../model/locale.ts';
import { filesBelow } from '../files-below.ts';
import type { EditionScripts } from './edition-scripts.ts';

const LEVEL = 22; // the highest there is: packed once, sent often
const WINDOW_LOG = 21; // 2 MB, so that all of a block is seen at once

/** The code, and what search and recognition ask for, as inert blocks of the single file: each is unpacked whole. */
export async function editionBlocks(
  folder: string,
  locale: Locale,
  { engine, worker }: EditionScripts,
): Promise<string> {
  // As Pagefind's files are named: `zh-cn_bb27a427.pf_index`.
  const tag = languageTags[locale].toLowerCase();
  const code = [
    { path: engineCode, bytes: Buffer.from(engine) },
    { path: workerCode, bytes: Buffer.from(worker) },
  ];
  const search = await filesOf(folder, [
    `search/{${locale},${otherLocale(locale)},literals,signatures,vocabulary}.json`,
    'pagefind/pagefind-entry.json',
    'pagefind/wasm.unknown.pagefind',
    `pagefind/pagefind.${tag}_*.pf_meta`,
    `pagefind/{index,filter}/${tag}_*`,
  ]);
  const diagnose = await filesOf(folder, [`diagnose/${locale}.json`]);
  return [code, search, diagnose].map(blockOf).join('\n');
}

interface EditionFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function filesOf(folder: string, patterns: readonly string[]): Promise<readonly EditionFile[]> {
  const paths = await filesBelow(folder, ...patterns);
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path));
      // Pagefind takes its own files unpacked too, and together they pack better.
      return { path, bytes: isPacked(bytes) ? gunzipSync(bytes) : bytes };
    }),
  );
}

function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

function blockOf(files: readonly EditionFile[]): string {
  const list = JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length]));
  const packed = zstdCompressSync(Buffer.concat(files.map(({ bytes }) => bytes)), {
    params: { [constants.ZSTD_c_compressionLevel]: LEVEL, [constants.ZSTD_c_windowLog]: WINDOW_LOG },
  });
  return `<script type="application/octet-stream" data-files='${list}'>${packed.toString('base64')}</script>`;
}

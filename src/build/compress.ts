import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './files-below.ts';
import { textEndings } from './hosting/rules.ts';

// Measured on 1,165 files, 45 MB, one core: quality 9 takes 5 s, 10 takes 23 s for 6 % less, 11 takes 47 s for 2 % less.
/** Files that every reader of search or diagnose loads are worth the last percent, pages nearly so, the rest is rarely asked for. */
const qualities: readonly (readonly [pattern: RegExp, quality: number])[] = [
  [/^(assets|diagnose)\/|^(search|pagefind)\/[^/]+$/, 11],
  [/\.html$/, 10],
];
const USUAL_QUALITY = 9;
/** Smaller files gain nothing: they fill a packet or less either way. */
const MIN_BYTES = 200;
/** More files would take longer than all else together: a host that wants them compressed does it itself. */
const MAX_FILES = 6_000;

/**
 * Puts a `.br` and a `.gz` beside every text file, for servers that hand out what is compressed already. Goes last, when
 * all files are there. `COMPRESS=0` leaves the twins out.
 */
export function compressedTwins(): AstroIntegration {
  return {
    name: 'compressed-twins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env.COMPRESS === '0') return;
        const folder = fileURLToPath(dir);
        const paths = await filesBelow(folder, `**/*.{${textEndings.join(',')}}`);
        if (paths.length > MAX_FILES) {
          const limit = `${String(MAX_FILES)} (MAX_FILES in src/build/compress.ts)`;
          logger.warn(`${String(paths.length)} files are more than ${limit}: none gets a .br and a .gz beside it`);
          return;
        }
        const queue = paths.values();
        let count = 0;
        // As many at a time as there are cores: more would only hold more files in memory.
        await Promise.all(
          Array.from({ length: availableParallelism() }, async () => {
            for (const path of queue) if (await compress(folder, path)) count++;
          }),
        );
        logger.info(`${count} files have a .br and a .gz beside them`);
      },
    },
  };
}

async function compress(folder: string, path: string): Promise<boolean> {
  const file = join(folder, path);
  const bytes = await readFile(file);
  if (bytes.length < MIN_BYTES) return false;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(path),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  // A twin that is no smaller would only cost the reader the unpacking.
  if (br.length < bytes.length) await writeFile(`${file}.br`, br);
  if (gz.length < bytes.length) await writeFile(`${file}.gz`, gz);
  return true;
}

function qualityOf(path: string): number {
  return qualities.find(([pattern]) => pattern.test(path))?.[1] ?? USUAL_QUALITY;
}

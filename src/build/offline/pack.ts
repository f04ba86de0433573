import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync, strToU8 } from 'fflate';
import { locales, type Locale } from '../../model/locale.ts';
import { foldShared, isPacked, type Pack, type PackedFile, type PackList } from '../../model/pack.ts';
import type { SitePath } from '../../model/routes.ts';
import { filesBelow } from '../files-below.ts';

const isText = (path: SitePath): boolean => /\.(html|json|js|css|svg)$/.test(path);

/** Writes each language's pack into the built folder; the name carries a hash of the content. */
export async function writePacks(folder: string): Promise<PackList> {
  const paths = await filesBelow(folder, '**/*.*');
  const shared = await sharedParts(folder);
  const list: Partial<Record<Locale, PackList[Locale]>> = {};
  for (const locale of locales) {
    const own = paths.filter((path) => isPacked(path, locale)).sort(besideItsText);
    const files: Record<SitePath, PackedFile> = {};
    for (const path of own) {
      const bytes = await readFile(join(folder, path));
      if (!isText(path)) files[path] = { base64: bytes.toString('base64') };
      else if (path.endsWith('.html')) files[path] = foldShared(bytes.toString('utf8'), shared);
      else files[path] = bytes.toString('utf8');
    }
    const packed = gzipSync(strToU8(JSON.stringify({ shared, files } satisfies Pack)), { level: 9, mtime: 0 });
    const hash = createHash('sha256').update(packed).digest('hex').slice(0, 12);
    const path = `offline/${locale}.${hash}.pack`;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), packed);
    list[locale] = { path, bytes: packed.length };
  }
  return list as PackList;
}

/** Style and script, the same in every page. */
async function sharedParts(folder: string): Promise<readonly string[]> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  return ['style', 'script'].map((name) => {
    const text = new RegExp(`<${name}>([^]*?)</${name}>`).exec(html)?.[1];
    if (text === undefined) throw new Error(`index.html has no inline ${name} for the pack to share.`);
    return text;
  });
}

/** What search knows of a page is the page's text once more: side by side, the second costs next to nothing. */
function besideItsText(a: SitePath, b: SitePath): number {
  const [keyA, keyB] = [a, b].map((path) => path.replace(/^search\/text\//, '').replace(/\.\w+$/, ''));
  return keyA === keyB ? (a < b ? -1 : 1) : keyA! < keyB! ? -1 : 1;
}

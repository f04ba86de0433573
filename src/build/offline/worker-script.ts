import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerPath, type PackList } from '../../model/pack.ts';
import { bundle } from '../browser-bundle.ts';

/** Writes the service worker, which knows the packs of this build and no others. */
export async function writeWorker(root: string, folder: string, packs: PackList): Promise<void> {
  const input = join(root, 'src/browser/offline/worker.ts');
  const [worker] = await bundle(
    root,
    { input, output: { format: 'iife' } },
    { PACKS: JSON.stringify(packs), 'process.env.NODE_ENV': '"production"' },
  );
  await writeFile(join(folder, workerPath), worker!.code);
}

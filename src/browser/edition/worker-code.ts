import { workerBlock } from '../../model/edition.ts';
import { readBlock } from './memory.ts';

// Stands in for ../diagnose/worker-code.ts in the single file, which has the code packed.

export async function loadWorkerCode(): Promise<BlobPart> {
  return (await readBlock(workerBlock))!.blob();
}

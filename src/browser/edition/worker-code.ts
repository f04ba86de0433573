import { workerCode } from '../../model/edition.ts';
import { readFile } from './memory.ts';

// Stands in for ../diagnose/worker-code.ts in the single file, which has the code packed.

export function loadWorkerCode(): Promise<BlobPart> {
  return Promise.resolve(readFile(workerCode)!);
}

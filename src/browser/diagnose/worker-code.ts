import workerCode from 'virtual:diagnose-worker';

/** The worker's code, to be started from a blob. */
export function loadWorkerCode(): Promise<BlobPart> {
  return Promise.resolve(workerCode);
}

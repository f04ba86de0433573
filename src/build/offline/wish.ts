import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_WHOLE } from '../../model/whole.ts';

/** Whether a build makes what works without a network. */
export type OfflineWish =
  { readonly state: 'wanted' } | { readonly state: 'spared' } | { readonly state: 'too-large'; readonly why: string };

/** @param asked what the environment says: `OFFLINE=0` spares the time it takes */
export function offlineWish(root: string, asked: string | undefined): OfflineWish {
  if (asked === '0') return { state: 'spared' };
  const count = readdirSync(join(root, 'content/answers')).length;
  if (count <= MAX_WHOLE) return { state: 'wanted' };
  const why = `${String(count)} answers are more than ${String(MAX_WHOLE)} (MAX_WHOLE in src/model/whole.ts): all.html lists them only, and there are no single files, no archive and no service worker`;
  return { state: 'too-large', why };
}

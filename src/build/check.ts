import { joinCatalog } from '../model/catalog.ts';
import type { Fault } from '../model/fault.ts';
import { readContent } from './disk-source.ts';

/** All faults of `content/` at once; the runner prints them. */
export async function checkContent(root: string): Promise<readonly Fault[]> {
  const { source, faults } = await readContent(root);
  const joined = joinCatalog(source);
  return [...faults, ...joined.faults];
}

import { readContent } from '../build/disk-source.ts';
import { joinCatalog, type Catalog } from '../model/catalog.ts';
import { formatFault } from '../model/fault.ts';
import { root } from './root.ts';

/** The content of this project, for a command; where it has faults the command tells them and ends. */
export async function readCatalog(): Promise<Catalog> {
  const { source, faults } = await readContent(root);
  const joined = joinCatalog(source);
  if (joined.state === 'joined' && faults.length === 0) return joined.catalog;
  console.error('First mend what npm run check tells:');
  for (const fault of [...faults, ...joined.faults]) console.error(formatFault(fault));
  process.exit(1);
}

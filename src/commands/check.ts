// npm run check: all faults of content/ at once, in a second, without a build.
import { checkContent } from '../build/check.ts';
import { formatFault } from '../model/fault.ts';
import { root } from './root.ts';

const faults = await checkContent(root);
for (const fault of faults) console.error(formatFault(fault));
if (faults.length === 0) console.log('content/ has no faults.');
else {
  console.error(`\n${faults.length === 1 ? '1 fault' : `${faults.length} faults`} in content/.`);
  process.exitCode = 1;
}

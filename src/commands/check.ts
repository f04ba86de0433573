// npm run check: all faults of content/ at once, in seconds, without a build.
import { styleText } from 'node:util';
import { checkContent } from '../build/check.ts';
import { annotationOf, placeOf, type Fault } from '../model/fault.ts';
import { root } from './root.ts';

const faults = await checkContent(root);
for (const fault of faults) tell(fault);
if (faults.length === 0) console.log('content/ has no faults.');
else {
  console.error(`${faults.length === 1 ? '1 fault' : `${faults.length} faults`} in content/.`);
  console.error('CONTRIBUTING.md tells of each code in brackets.');
  process.exitCode = 1;
}

function tell(fault: Fault): void {
  // The form GitHub Actions shows beside the line of a change.
  if (process.env.GITHUB_ACTIONS) console.log(annotationOf(fault));
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    styleText(style, text, { stream: process.stderr });
  console.error(`${paint('bold', placeOf(fault))} ${paint('dim', `[${fault.code}]`)}`);
  console.error(`  ${paint('red', fault.what)}. ${fault.mend}\n`);
}

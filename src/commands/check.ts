// npm run check: all faults of content/ at once, in seconds, without a build.
import { styleText } from 'node:util';
import { checkContent } from '../build/check.ts';
import { annotationOf, isWarning, placeOf, type Fault } from '../model/fault.ts';
import { root } from './root.ts';

const told = await checkContent(root);
for (const fault of told) tell(fault);
const warnings = told.filter(isWarning).length;
const faults = told.length - warnings;
if (told.length === 0) console.log('content/ has no faults.');
else {
  console.error(`${countOf(faults, 'fault')} and ${countOf(warnings, 'warning')} in content/.`);
  console.error('CONTRIBUTING.md tells of each code in brackets.');
}
if (faults > 0) process.exitCode = 1;

function tell(fault: Fault): void {
  // The form GitHub Actions shows beside the line of a change.
  if (process.env.GITHUB_ACTIONS) console.log(annotationOf(fault));
  console.error(`${paint('bold', placeOf(fault))} ${paint('dim', `[${fault.code}]`)}`);
  console.error(`  ${paint(isWarning(fault) ? 'yellow' : 'red', fault.what)}. ${fault.mend}\n`);
}

function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return styleText(style, text, { stream: process.stderr });
}

function countOf(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

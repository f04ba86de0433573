import { readCtlOutput, type CtlFault, type CtlField } from './ctl-output.ts';
import type { Verdict } from './verdict.ts';
import type { KnownPage } from './lexicon.ts';

const none: readonly CtlField[] = [];

/** Fields of an output begin lines of their own, so a record on one line has none. */
export function ctlFieldsIn(text: string, from: number, to: number, now: number | undefined): readonly CtlField[] {
  const firstBreak = text.indexOf('\n', from);
  if (firstBreak < 0 || firstBreak >= to) return none;
  const record = text.slice(from, to);
  return /^ {0,4}(?:acceptors|expiry_at) *:/m.test(record) ? readCtlOutput(record, now) : none;
}

/** A field's fault as a verdict, where one of the pages that explain it exists. */
export function verdictOfField(
  fault: CtlFault,
  pageOf: (id: string) => KnownPage | undefined,
  range: { readonly start: number; readonly end: number },
): Verdict | undefined {
  const page = fault.pages.flatMap((id) => pageOf(id) ?? [])[0];
  if (!page) return undefined;
  return {
    page,
    severity: fault.severity,
    exactness: 88,
    kind: 'sign',
    sections: [],
    counter: 0,
    ...range,
    circumstances: fault.circumstance ? [fault.circumstance] : [],
  };
}

import { importFile } from '../site-files.ts';

/** Replaced by the build with the address of the calculator module below the site's root (in dev, its source). */
declare const CALCULATOR_MODULE: string;

interface CalculatorModule {
  readonly startCalculator: (form: HTMLFormElement) => void;
}

/** A calculator stays hidden when its module does not load, as under `file://`; formula and example stand beside it. */
export function startCalculators(): void {
  const forms = document.querySelectorAll<HTMLFormElement>('[data-calculator]');
  if (forms.length === 0) return;
  importFile<CalculatorModule>(CALCULATOR_MODULE).then(
    ({ startCalculator }) => forms.forEach(startCalculator),
    () => undefined,
  );
}

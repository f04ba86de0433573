import { calculatorStrings, sayHandles, sayPorts, type CalculatorStrings } from '../i18n/calculators.ts';
import { pageLocale } from './page-locale.ts';

/** Makes a form of the tuning page calculate on every input, and shows it. */
export function startCalculator(form: HTMLFormElement): void {
  const t = calculatorStrings[pageLocale()];
  const [sum, verdict] = ['sum', 'verdict'].map((name) => form.elements.namedItem(name) as HTMLOutputElement);
  const say = sayers[form.dataset.calculator as keyof typeof sayers];
  const calculate = (): void => {
    const [result, advice] = say(t, (name) => numberIn(form, name));
    sum!.textContent = result;
    verdict!.textContent = advice;
  };
  form.addEventListener('input', calculate);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  // The example says what now stands in the fields.
  form.previousElementSibling?.toggleAttribute('hidden', true);
  calculate();
}

/** A field that is empty, or holds no number in its bounds, counts as its least. */
function numberIn(form: HTMLFormElement, name: string): number {
  const field = form.elements.namedItem(name) as HTMLInputElement;
  const least = Number(field.min);
  return field.validity.valid && field.value !== '' ? field.valueAsNumber : least;
}

const sayers = {
  'client-ports': (t: CalculatorStrings, value: (name: string) => number) =>
    sayPorts(t, {
      wanted: value('wanted'),
      low: value('low'),
      high: value('high'),
      sources: value('sources'),
      destinations: value('destinations'),
    }),
  'file-handles': (t: CalculatorStrings, value: (name: string) => number) =>
    sayHandles(t, value('connections'), value('others')),
};

import { calculatorStrings, type CalculatorStrings } from '../i18n/calculators.ts';
import { PACKAGED_HANDLES, planHandles, planPorts } from '../model/capacity.ts';
import { pageLocale } from './page-locale.ts';

/** Makes a form of the tuning page calculate on every input, and shows it. */
export function startCalculator(form: HTMLFormElement): void {
  const t = calculatorStrings[pageLocale()];
  const [sum, verdict] = ['sum', 'verdict'].map((name) => form.elements.namedItem(name) as HTMLOutputElement);
  const write = form.dataset.calculator === 'client-ports' ? writePorts : writeHandles;
  const calculate = (): void => {
    const [result, advice] = write(form, t, (number) => number.toLocaleString('en'));
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

type Writer = (form: HTMLFormElement, t: CalculatorStrings, format: (number: number) => string) => Written;

type Written = readonly [result: string, advice: string];

/** A field that is empty, or holds no number in its bounds, counts as its least. */
function numberIn(form: HTMLFormElement, name: string): number {
  const field = form.elements.namedItem(name) as HTMLInputElement;
  const least = Number(field.min);
  return field.validity.valid && field.value !== '' ? field.valueAsNumber : least;
}

const writePorts: Writer = (form, { ports: t }, format) => {
  const plan = {
    wanted: numberIn(form, 'wanted'),
    low: numberIn(form, 'low'),
    high: numberIn(form, 'high'),
    sources: numberIn(form, 'sources'),
    destinations: numberIn(form, 'destinations'),
  };
  const { capacity, sourcesNeeded } = planPorts(plan);
  const sum = `(${plan.high} − ${plan.low} + 1) × ${plan.sources} × ${plan.destinations}`;
  const verdict = capacity >= plan.wanted ? t.enough : t.short(format(sourcesNeeded));
  return [t.result(format(capacity), sum), verdict];
};

const writeHandles: Writer = (form, { handles: t }, format) => {
  const connections = numberIn(form, 'connections');
  const others = numberIn(form, 'others');
  const { need, limit } = planHandles(connections, others);
  const sum = `${format(connections)} + ${format(others)}`;
  // Plain digits here: this number is to be copied into a file.
  const verdict = limit > PACKAGED_HANDLES ? t.set(String(limit)) : t.enough;
  return [t.result(format(need), String(limit), sum), verdict];
};

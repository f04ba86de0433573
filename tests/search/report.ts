import { locales } from '../../src/model/locale.ts';
import { figuresOf, hedgedOf, honestyOf, type Outcome } from './figures.ts';
import { halfOf } from './questions.ts';

export function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

const percent = (share: number): string =>
  Number.isNaN(share) ? '     –' : `${(share * 100).toFixed(1).padStart(5)}%`;

/** Prints a table of figures by half, language and kind. */
export function printFigures(outcomes: readonly Outcome[]): void {
  tell('                            asked  first  in 3   MRR@10 nothing nearest | uncovered told so, nearest');
  for (const half of ['tune', 'held out'] as const) {
    for (const locale of locales) {
      const own = outcomes.filter(({ question }) => question.lang === locale && halfOf(question) === half);
      print(`${half} ${locale}`, own);
      for (const kind of new Set(own.map(({ question }) => question.kind))) {
        print(
          `  ${kind}`,
          own.filter(({ question }) => question.kind === kind),
        );
      }
    }
  }
}

/** Only the sums by half and language. */
export function printSums(outcomes: readonly Outcome[]): void {
  for (const half of ['tune', 'held out'] as const) {
    for (const locale of locales) {
      print(
        `${half} ${locale}`,
        outcomes.filter(({ question }) => question.lang === locale && halfOf(question) === half),
      );
    }
  }
}

function print(name: string, outcomes: readonly Outcome[]): void {
  if (outcomes.length === 0) return;
  const { questions, first, firstThree, reciprocal, nothing } = figuresOf(outcomes);
  const none = outcomes.length - questions;
  const figures =
    questions > 0
      ? `${percent(first)} ${percent(firstThree)} ${reciprocal.toFixed(3).padStart(7)} ${percent(nothing)}  ${percent(hedgedOf(outcomes, true))}`
      : ' '.repeat(37);
  const honesty = none > 0 ? ` | ${percent(honestyOf(outcomes))} ${percent(hedgedOf(outcomes, false))} of ${none}` : '';
  tell(`${name.padEnd(27)} ${String(questions).padStart(5)} ${figures}${honesty}`);
}

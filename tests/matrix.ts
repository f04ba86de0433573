import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { installPackages } from '../src/commands/packages.ts';

/** One cell: what came of a step for a subject in a variant. */
export type Outcome = { readonly state: 'passed' } | { readonly state: 'failed'; readonly reason: string };

export interface Row {
  /** What was walked: a server, a browser. */
  readonly subject: string;
  /** Where or how: a path, a language. */
  readonly variant: string;
  /** Rows of one group stand in one table. */
  readonly group: string;
  /** All steps this row is to have; one without an outcome was not run, which is a fault of its own. */
  readonly steps: readonly string[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** Installs what Debian has and this machine lacks; what cannot be installed shows as failed cells, with this reason. */
export async function needPackages(packages: readonly string[]): Promise<void> {
  const missing = packages.filter((name) => !existsSync(`/usr/share/doc/${name}`));
  if (missing.length > 0 && !(await installPackages(missing)))
    process.stderr.write(`These could not be installed: ${missing.join(', ')}. Their cells fail below.\n`);
}

/** Takes every step in its order and writes down what came of it; one that fails does not keep the next from being taken. */
export async function walkSteps<Step>(
  steps: Readonly<Record<string, Step>>,
  take: (step: Step, name: string) => Promise<void>,
): Promise<Pick<Row, 'steps' | 'outcomes'>> {
  const outcomes = new Map<string, Outcome>();
  for (const [name, step] of Object.entries(steps)) {
    try {
      await take(step, name);
      outcomes.set(name, { state: 'passed' });
    } catch (error) {
      outcomes.set(name, { state: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { steps: Object.keys(steps), outcomes };
}

/** Prints the matrix, leaves the count for the test report, and fails the run when a cell did not pass. */
export async function tellMatrix(rows: readonly Row[]): Promise<void> {
  const count = countOf(rows);
  process.stdout.write(`${matrixText(rows)}\n${count.passed} cells passed, ${count.failed} failed\n`);
  if (process.env.WALK_REPORT) await writeFile(process.env.WALK_REPORT, JSON.stringify(count));
  process.exitCode = count.failed > 0 ? 1 : 0;
}

const signs = { passed: '✓', failed: '✗' } as const;

/** The matrix as text, a table for each setup, and below it why cells failed. */
function matrixText(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const tables = groups.map((group) =>
    tableOf(
      group,
      rows.filter((row) => row.group === group),
    ),
  );
  const faults = rows.flatMap((row) => faultsOf(row));
  return [...tables, ...faults].join('\n');
}

function tableOf(group: string, rows: readonly Row[]): string {
  const steps = [...new Set(rows.flatMap((row) => row.steps))];
  const cells = rows.map((row) => [
    row.subject,
    row.variant,
    ...steps.map((step) => {
      if (!row.steps.includes(step)) return '';
      const outcome = row.outcomes.get(step);
      return outcome ? signs[outcome.state] : 'not run';
    }),
  ]);
  const table = [[group, '', ...steps], ...cells];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => widthOf(row[column]!))));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Columns of a terminal; a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

function faultsOf({ subject, variant, group, steps, outcomes }: Row): readonly string[] {
  return steps.flatMap((step) => {
    const outcome = outcomes.get(step) ?? { state: 'failed' as const, reason: 'was not run' };
    return outcome.state === 'passed' ? [] : [`${group}, ${subject}, ${variant}, ${step}: ${outcome.reason}`];
  });
}

/** @returns how many cells passed and how many did not, those not run among them */
function countOf(rows: readonly Row[]): { readonly passed: number; readonly failed: number } {
  const all = rows.reduce((sum, { steps }) => sum + steps.length, 0);
  const passed = rows.reduce(
    (sum, { steps, outcomes }) => sum + steps.filter((step) => outcomes.get(step)?.state === 'passed').length,
    0,
  );
  return { passed, failed: all - passed };
}

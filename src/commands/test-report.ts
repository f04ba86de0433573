import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What we read of the reports of vitest and Playwright, and our own of the walks through web servers and browsers. */
interface Reports {
  vitest: { readonly numPassedTests: number; readonly numFailedTests: number };
  hosting: Count;
  engines: Count;
  reproducible: Count;
  playwright: { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number } };
}

/** How many tests of a check passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface ReportFile<Report> {
  readonly file: string;
  /** A runner that failed has at least one failure, also when it came to no test. */
  readonly read: (succeeded: boolean, count: (report: Report) => Count) => Count;
}

export function reportOf<Runner extends keyof Reports>(runner: Runner): ReportFile<Reports[Runner]> {
  const file = join(mkdtempSync(join(tmpdir(), `emqx-faq-${runner}-`)), 'report.json');
  return {
    file,
    read: (succeeded, count) => {
      const counted = countOf(() => count(JSON.parse(readFileSync(file, 'utf8')) as Reports[Runner]));
      return succeeded ? counted : { ...counted, failed: Math.max(1, counted.failed) };
    },
  };
}

function countOf(read: () => Count): Count {
  try {
    return read();
  } catch {
    // The runner ended before it could report.
    return { passed: 0, failed: 1 };
  }
}

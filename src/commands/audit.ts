// npm run audit: asks the registry what is known of our packages. It informs; it fails no test, for it changes by itself.
import { run } from './run.ts';

interface Audit {
  /** Why npm has nothing to tell. */
  readonly message?: string;
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

const { output } = await run('npm', ['audit', '--json'], { output: 'kept', timeout: 60_000 });
const audit = read(output);
const counts = audit?.metadata?.vulnerabilities;
if (counts === undefined) {
  console.log(
    `The registry did not say (${audit?.message ?? 'no answer'}). Without a network there is nothing to tell.`,
  );
} else if (counts.total === 0) {
  console.log('Nothing is known against any of the packages.');
} else {
  for (const [name, { severity, range }] of Object.entries(audit?.vulnerabilities ?? {})) {
    console.log(`${severity}: ${name} ${range}`);
  }
  console.log(
    'npm audit tells more. What only builds and tests the site never reaches a reader; licences.txt in dist/ lists what does.',
  );
}

function read(text: string): Audit | undefined {
  try {
    return JSON.parse(text.slice(text.indexOf('{'))) as Audit;
  } catch {
    return undefined;
  }
}

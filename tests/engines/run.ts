// npm test engines: reading, search, diagnose and the single file in three browser engines, in both languages.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../../src/commands/packages.ts';
import { builtFolder } from '../../src/commands/root.ts';
import { serveSite } from '../../src/commands/site-server.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { countOf, matrixText, type Outcome, type Row } from '../matrix.ts';
import { chromium, firefox } from './puppet.ts';
import type { Engine, Session } from './session.ts';
import { steps, type Ground } from './walk.ts';
import { webkit } from './webkit.ts';

// The first is the reference; the others must find what it finds.
const engines = [chromium(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'), firefox, webkit];

const missing = engines.flatMap(({ packages }) => packages).filter((name) => !existsSync(`/usr/share/doc/${name}`));
if (missing.length > 0 && !(await installPackages(missing))) {
  process.stderr.write(`These browsers could not be installed: ${missing.join(', ')}. Their cells fail below.\n`);
}

const site = await serveSite({ folder: builtFolder, port: 0, mount: '/' });
// As somebody got the files on a stick, in a folder with a name of their own.
const scratch = await mkdtemp(join(tmpdir(), 'emqx-faq-'));
const stick = join(scratch, '工厂 资料');
await mkdir(stick);
for (const locale of locales) await copyFile(join(builtFolder, fileOf(locale)), join(stick, fileOf(locale)));

const reference: Ground['reference'] = new Map();
const rows: Row[] = [];
for (const engine of engines) {
  const session = await engine
    .open()
    .catch((error: unknown) => new Error(`${engine.name} did not start: ${String(error)}`));
  for (const locale of locales) rows.push(await walk(engine, session, locale));
  if (!(session instanceof Error)) await session.close();
}
await site.close();
await rm(scratch, { recursive: true, force: true });
const count = countOf(rows);
process.stdout.write(`${matrixText(rows)}\n${count.passed} cells passed, ${count.failed} failed\n`);
if (process.env.WALK_REPORT) await writeFile(process.env.WALK_REPORT, JSON.stringify(count));
process.exit(count.failed > 0 ? 1 : 0);

function fileOf(locale: Locale): string {
  return `emqx-faq.${locale}.html`;
}

async function walk({ name }: Engine, session: Session | Error, locale: Locale): Promise<Row> {
  const outcomes = new Map<string, Outcome>();
  for (const [step, take] of Object.entries(steps)) {
    try {
      if (session instanceof Error) throw session;
      await take({ session, locale, address: site.address, singleFile: join(stick, fileOf(locale)), reference });
      outcomes.set(step, { state: 'passed' });
    } catch (error) {
      outcomes.set(step, { state: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { group: 'engines', subject: name, variant: locale, steps: Object.keys(steps), outcomes };
}

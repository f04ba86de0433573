// npm test engines: reading, search, diagnose and the single file in three browser engines, in both languages.
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder } from '../../src/commands/root.ts';
import { serveSite } from '../../src/commands/site-server.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { needPackages, tellMatrix, walkSteps, type Row } from '../matrix.ts';
import { chromium, firefox } from './puppet.ts';
import type { Engine, Session } from './session.ts';
import { steps, type Ground } from './walk.ts';
import { webkit } from './webkit.ts';

// The first is the reference; the others must find what it finds.
const engines = [chromium(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'), firefox, webkit];

await needPackages(engines.flatMap(({ packages }) => packages));

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
await tellMatrix(rows);
process.exit();

function fileOf(locale: Locale): string {
  return `emqx-faq.${locale}.html`;
}

async function walk({ name }: Engine, session: Session | Error, locale: Locale): Promise<Row> {
  const outcomes = await walkSteps(steps, async (take) => {
    if (session instanceof Error) throw session;
    await take({ session, locale, address: site.address, singleFile: join(stick, fileOf(locale)), reference });
  });
  return { group: 'engines', subject: name, variant: locale, ...outcomes };
}

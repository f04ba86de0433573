// npm run new answer <id>, npm run new keyword <literal>: asks for the few things needed and makes the files.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readContent } from '../build/disk-source.ts';
import { UNWRITTEN } from '../model/check-unwritten.ts';
import { categoriesSchema } from '../model/schemas.ts';
import { answerId } from '../model/fields.ts';
import type { SenseKind } from '../model/keyword.ts';
import { reservedIds } from '../model/routes.ts';
import { answerFiles, keywordFiles, keywordId, senseKinds } from './drafts.ts';
import { root } from './root.ts';

const USAGE = `npm run new answer <id> [-- --category tls --zh "问题？" --en "Question?"]
npm run new keyword <literal> [-- --kind log --answer <id>]
What you leave out is asked for.`;

const option = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { category: option, zh: option, en: option, kind: option, answer: option },
});
const [what, ...rest] = positionals;
const name = rest.join(' ');
if ((what !== 'answer' && what !== 'keyword') || name === '') end(USAGE);
const { source } = await readContent(root);
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
const files = what === 'answer' ? await draftAnswer(name) : await draftKeyword(name);
terminal?.close();
for (const [file, text] of files) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text, { flag: 'wx' });
  console.log(file);
}
console.log(`Write what says ${UNWRITTEN}, then run npm run check; CONTRIBUTING.md shows every field.`);

async function draftAnswer(id: string): Promise<ReadonlyMap<string, string>> {
  if (!answerId.safeParse(id).success)
    end(`"${id}" is no id: use small letters, digits and hyphens, e.g. websocket-path.`);
  if (reservedIds.has(id)) end(`"${id}" is the name of a page of the site; choose another id.`);
  if (existsSync(join(root, 'content/answers', id))) end(`content/answers/${id}/ is there already.`);
  const categories = categoriesSchema.parse(source.categories.data).map((category) => category.id);
  return answerFiles({
    id,
    category: await choose('category', values.category, categories),
    zh: await ask('zh', values.zh, 'The question in Chinese'),
    en: await ask('en', values.en, 'The question in English'),
    today: today(),
  });
}

async function draftKeyword(printed: string): Promise<ReadonlyMap<string, string>> {
  const id = keywordId(printed);
  if (id === '') end(`"${printed}" has no letter or digit to make an id of.`);
  if (source.keywords.has(id)) end(`content/keywords/${id}.yaml is there already: add a sense to it.`);
  const kind = (await choose('kind', values.kind, senseKinds)) as SenseKind;
  const answers = source.answers.map((answer) => answer.id);
  const answer = await ask(
    'answer',
    values.answer ?? (terminal ? undefined : ''),
    'The answer it belongs to, or nothing',
  );
  if (answer !== '' && !answers.includes(answer)) end(`There is no answer "${answer}".`);
  return keywordFiles({ printed, kind, answer: answer === '' ? undefined : answer, today: today() });
}

async function choose(flag: string, given: string | undefined, allowed: readonly string[]): Promise<string> {
  const chosen = await ask(flag, given, `One of ${allowed.join(', ')}`);
  return allowed.includes(chosen) ? chosen : end(`"${chosen}" is none of: ${allowed.join(', ')}.`);
}

async function ask(flag: string, given: string | undefined, prompt: string): Promise<string> {
  if (given !== undefined) return given;
  if (!terminal) end(`--${flag} is missing, and there is no terminal to ask on.\n${USAGE}`);
  return (await terminal.question(`${prompt}: `)).trim();
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}

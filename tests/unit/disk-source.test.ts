import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/build/check.ts';
import { readContent } from '../../src/build/disk-source.ts';
import { formatFault, isWarning } from '../../src/model/fault.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A project with nothing but these files. */
async function projectWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'emqx-faq-content-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

const categories = 'categories.yaml';
const good = {
  [`content/${categories}`]:
    '- id: tls\n  zh: { name: TLS, summary: 握手 }\n  en: { name: TLS, summary: Handshakes }\n',
  'content/answers/why/answer.yaml': [
    'category: tls',
    'edition: any',
    'sources:',
    '  - { title: Source, url: "https://example.com/", versions: ["5.8.9"], checked: 2026-11-23 }',
    'reviewed: 2026-11-23',
    'changed: [{ date: 2026-11-23, zh: 首次发布, en: First published }]',
  ].join('\n'),
  'content/answers/why/zh.mdx':
    '---\nquestion: 为什么？\nshort: 为什么\nsummary: 因为。\nphrases: []\n---\n\n## 怎么看 [#look]\n',
  'content/answers/why/en.mdx':
    '---\nquestion: Why?\nshort: Why\nsummary: Because.\nphrases: []\n---\n\n## How to look [#look]\n',
};

describe('content read from disk', () => {
  it('is the content of the folder', async () => {
    const { source, faults } = await readContent(await projectWith(good));
    expect(faults).toEqual([]);
    expect(source.answers.map(({ id }) => id)).toEqual(['why']);
    expect(source.answers[0]?.text.zh?.outline.sections).toEqual([
      { id: 'look', depth: 2, title: '怎么看', prose: '', line: 8 },
    ]);
  });

  it('has no faults when it is right', async () => {
    expect((await checkContent(await projectWith(good))).filter((told) => !isWarning(told))).toEqual([]);
  });

  it.each([
    [
      'broken YAML',
      'content/answers/why/answer.yaml',
      'category: tls\nedition: "any\n',
      /answer\.yaml:\d+: this is not valid YAML: .+\. Put/,
    ],
    [
      'broken front matter',
      'content/answers/why/en.mdx',
      '---\nquestion: Why: not\n---\n',
      /en\.mdx:2: this is not valid YAML/,
    ],
    [
      'broken MDX',
      'content/answers/why/en.mdx',
      '---\nquestion: Why?\nshort: Why\nsummary: Because.\nphrases: []\n---\n\nA {brace\n',
      /en\.mdx:\d+: the text is not valid MDX: .+\. Put/,
    ],
    ['no front matter', 'content/answers/why/en.mdx', 'Text\n', /en\.mdx:1: the file does not begin with its fields/],
    ['no categories', 'content/categories.yaml', undefined, /categories\.yaml: the file is missing/],
  ])('%s is a fault with its line, and the only one', async (_, file, text, expected) => {
    const others = Object.entries(good).filter(([name]) => name !== file);
    const files = Object.fromEntries(text === undefined ? others : [...others, [file, text]]);
    const told = await checkContent(await projectWith(files));
    const faults = told.filter((fault) => !isWarning(fault));
    expect(faults.map(formatFault)).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['a field with a wrong value', 'answer.yaml', (text: string) => text.replace('edition: any', 'edition: some'), 2],
    ['an unknown field', 'en.mdx', (text: string) => text.replace('short: Why', 'shrot: Why'), 3],
    [
      'a missing field: the line of the field around it',
      'answer.yaml',
      (text: string) => text.replace(', checked: 2026-11-23', ''),
      4,
    ],
    ['a reference', 'answer.yaml', (text: string) => `${text}\nrelated:\n  - { id: nowhere, zh: 无, en: None }\n`, 8],
  ])('the fault of %s stands at its line', async (_, name, spoil, line) => {
    const file = `content/answers/why/${name}` as keyof typeof good;
    const faults = await checkContent(await projectWith({ ...good, [file]: spoil(good[file]) }));
    expect(faults.map((fault) => `${fault.file}:${fault.line}`)).toContain(`${file}:${line}`);
  });
});

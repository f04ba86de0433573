import { describe, expect, it } from 'vitest';
import { catalogOf, joinCatalog } from '../../src/model/catalog.ts';
import { ContentError, formatFault } from '../../src/model/fault.ts';
import type { RawAnswer } from '../../src/model/source.ts';
import { en, facts, rawAnswer, sourceOf, zh, type AnswerParts } from './source.ts';

const yaml = 'content/answers/why/answer.yaml';
const enFile = 'content/answers/why/en.mdx';
const code = (text: string): string => `\`\`\`bash\n${text}\n\`\`\`\n`;

/** Faults as an author sees them. */
function faultsOf(...answers: readonly RawAnswer[]): readonly string[] {
  return joinCatalog(sourceOf(...answers)).faults.map(formatFault);
}

function without(fields: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));
}

describe('content without faults', () => {
  const catalog = catalogOf(sourceOf(rawAnswer(), rawAnswer({ id: 'because', facts: { ...facts, order: 1 } })));

  it('is one catalog, in the order answers are read', () => {
    expect(catalog.answers.map(({ id }) => id)).toEqual(['because', 'why']);
    expect(catalog.categoryOf(catalog.answer('why')).id).toBe('tls');
    expect(catalog.answer('why').text.zh.question).toBe('为什么？');
  });

  it('answers a wrong id with an error, not with nothing', () => {
    expect(() => catalog.answer('nowhere')).toThrow(/nowhere/);
    expect(catalog.hasAnswer('nowhere')).toBe(false);
  });

  it('cannot be changed by who reads it', () => {
    expect(Object.isFrozen(catalog)).toBe(true);
    expect(Object.isFrozen(catalog.answers)).toBe(true);
  });
});

describe('the build stops and says where, what and how to mend', () => {
  const cases: readonly (readonly [string, AnswerParts, RegExp])[] = [
    ['an unknown field', { facts: { ...facts, sumary: 1 } }, /answer\.yaml: unknown field "sumary"\. Correct/],
    [
      'an unknown field inside another',
      { facts: { ...facts, related: [{ id: 'b', zh: 'x', en: 'x', why: 1 }] } },
      /answer\.yaml: unknown field "why" in "related\.0"/,
    ],
    ['a missing field', { facts: without(facts, 'reviewed') }, /answer\.yaml: the field "reviewed" is missing\. Add/],
    ['a missing field of a text', { en: without(en, 'summary') }, /en\.mdx: the field "summary" is missing\. Add/],
    ['a wrong type', { zh: { ...zh, phrases: 'one' } }, /zh\.mdx: "phrases": .*array.*\. Correct/],
    ['an empty text', { en: { ...en, question: ' ' } }, /en\.mdx: "question": must not be empty/],
    [
      'a version that YAML took for a number',
      { facts: { ...facts, since: 5.1 } },
      /answer\.yaml: "since" is a number, 5\.1.*quotes/,
    ],
    ['a day that is none', { facts: { ...facts, reviewed: '2026-13-01' } }, /answer\.yaml: "reviewed": must be a day/],
    [
      'a source without https',
      {
        facts: { ...facts, sources: [{ title: 'x', url: 'http://example.com', versions: [], checked: '2026-11-23' }] },
      },
      /"sources\.0\.url": must be a full https/,
    ],
    ['no source', { facts: { ...facts, sources: [] } }, /"sources": must name at least one/],
    [
      'a category that is none',
      { facts: { ...facts, category: 'tsl' } },
      /answer\.yaml: the category "tsl" does not exist\. Use one of: tls/,
    ],
    [
      'a related answer that is none',
      { facts: { ...facts, related: [{ id: 'gone', zh: 'x', en: 'x' }] } },
      /answer\.yaml: the related answer "gone" does not exist\. Name/,
    ],
    [
      'an answer related to itself',
      { facts: { ...facts, related: [{ id: 'why', zh: 'x', en: 'x' }] } },
      /related to itself/,
    ],
    [
      'a signature for a section that is none',
      { facts: { ...facts, signatures: [{ text: 'x', section: 'gone' }] } },
      /the signature "x" names the section "gone".*Use one of: how-to-tell/,
    ],
    [
      'a former id in use',
      { facts: { ...facts, formerIds: ['search'] } },
      /the former id "search" is in use by a page/,
    ],
    [
      'a reserved id',
      { id: 'search' },
      /content\/answers\/search\/answer\.yaml: the id "search" is the name of a page.*Rename/,
    ],
    [
      'sections that differ',
      { enBody: `## Other [#other]\n\n${code('emqx ctl status')}` },
      /en\.mdx:1: section 1 is ##other, but ##how-to-tell in zh\.mdx/,
    ],
    [
      'sections of another level',
      { enBody: `### A [#how-to-tell]\n\n${code('emqx ctl status')}` },
      /section 1 is ###how-to-tell/,
    ],
    [
      'code blocks that differ',
      { enBody: `## A [#how-to-tell]\n\n${code('emqx  ctl status')}` },
      /en\.mdx:3: code block 1 differs from that of zh\.mdx \(line 5\)\. Make/,
    ],
    [
      'a heading without an id',
      { enBody: '## A section\n' },
      /en\.mdx:1: the heading "A section" has no section id\. End it/,
    ],
    ['a heading of the first level', { enBody: '# A [#a]\n' }, /en\.mdx:1: the heading "A" is of level 1/],
    [
      'a section id that stands twice',
      { enBody: '## A [#a]\n\n## B [#a]\n' },
      /en\.mdx:3: the section id "a" stands twice/,
    ],
    [
      'a link to an answer that is none',
      { enBody: '[x](answer:gone)' },
      /en\.mdx:1: the link "answer:gone" leads to no answer/,
    ],
    ['a link to a section that is none', { enBody: '[x](#gone)' }, /en\.mdx:1: the link "#gone" leads to no section/],
    ['a link to a page that is none', { enBody: '[x](page:nowhere)' }, /the link "page:nowhere" leads to no page/],
    ['a link by path', { enBody: '[x](../other.html)' }, /the link "\.\.\/other\.html" is neither/],
    ['a link to plain http', { enBody: '[x](http://example.com)' }, /the link "http:\/\/example\.com" is neither/],
    ['an element of its own', { enBody: '<Danger />' }, /en\.mdx:1: unknown element <Danger>/],
    ['braces, which MDX takes for code', { enBody: 'Say {name}.' }, /en\.mdx:1: {name} stands in the text.*`code`/],
    [
      'bold that Markdown does not make',
      { enBody: '**会话保留。**MQTT 3.1.1 用 `a**b`' },
      /en\.mdx:1: \*\* stands in the text, .*“\*\*会话保留。\*\*MQTT/,
    ],
    ['an import', { enBody: "import x from 'y'\n" }, /import and export are not allowed/],
  ];

  it.each(cases)('%s', (_, parts, expected) => {
    expect(faultsOf(rawAnswer(parts)).join('\n')).toMatch(expected);
  });

  it('a missing language', () => {
    const answer = rawAnswer();
    const { zh: half } = answer.text;
    expect(faultsOf({ ...answer, text: { zh: half! } })).toEqual([
      `${enFile}: this language is missing. Write it; an answer needs both languages. [file-missing]`,
    ]);
  });

  it('a missing answer.yaml', () => {
    expect(faultsOf({ ...rawAnswer(), facts: undefined })[0]).toMatch(`${yaml}: the file is missing`);
  });

  it('two answers that had the same id before', () => {
    const former = { ...facts, formerIds: ['old'] };
    expect(faultsOf(rawAnswer({ facts: former }), rawAnswer({ id: 'other', facts: former })).join()).toMatch(
      /the former id "old" is in use by "why"/,
    );
  });

  it('all of them at once', () => {
    const answer = rawAnswer({ facts: { ...facts, sumary: 1 }, en: without(en, 'summary') });
    expect(() => catalogOf(sourceOf(answer))).toThrow(ContentError);
    expect(() => catalogOf(sourceOf(answer))).toThrow(/2 faults in content\/:\n.*sumary.*\n.*"summary"/);
  });

  it('each with a file, a reason and a remedy', () => {
    for (const [name, parts] of cases) {
      for (const fault of joinCatalog(sourceOf(rawAnswer(parts))).faults) {
        expect(fault.file, name).toMatch(/^content\//);
        expect(fault.what, name).not.toMatch(/\.$|undefined/);
        expect(fault.mend, name).toMatch(/\.$/);
      }
    }
  });
});

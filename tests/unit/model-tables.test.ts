import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinCatalog } from '../../src/model/catalog.ts';
import { formatFault } from '../../src/model/fault.ts';
import type { TableName } from '../../src/model/source.ts';
import { rawAnswer, sourceOf } from './source.ts';

const sources = [{ title: 'Source', url: 'https://example.com/a', versions: ['5.8.9'], checked: '2026-11-23' }];
const listeners = {
  id: 'listeners',
  task: 'clients',
  command: 'emqx ctl listeners',
  since: '4.4',
  zh: { does: '列出监听器。' },
  en: { does: 'Lists listeners.' },
};
const commands = { reviewed: '2026-11-23', sources, commands: [listeners] };
const knob = {
  id: 'acceptors',
  side: 'listener',
  zh: { title: '接受进程', governs: '接受连接的进程。' },
  en: { title: 'Acceptors', governs: 'Processes that accept.' },
  set: { lang: 'hocon', lines: 'a = 1\n', where: { zh: '文件', en: 'a file' } },
  check: { command: 'emqx ctl listeners\n', zh: '看一行。', en: 'Look at a line.' },
};
const tuning = { reviewed: '2026-11-23', sources, knobs: [knob] };

function faultsOf(name: TableName, data: unknown, body?: string): string {
  const tables = { [name]: { file: `content/${name}.yaml`, data } };
  const answer = rawAnswer(body === undefined ? {} : { zhBody: body, enBody: body });
  return joinCatalog({ ...sourceOf(answer), tables })
    .faults.map(formatFault)
    .join('\n');
}

describe('the command table', () => {
  it('has no faults when it is right', () => {
    expect(faultsOf('commands', commands)).toBe('');
  });

  it.each([
    ['an unknown field', { ...listeners, sinse: '5.0' }, /unknown field "sinse"/],
    ['a version that is none', { ...listeners, since: '≤ v4.4.19' }, /must be a version/],
    ['no version', { ...listeners, since: undefined }, /the field "commands\.0\.since" is missing/],
    ['one language only', { ...listeners, en: undefined }, /the field "commands\.0\.en" is missing/],
    ['an answer that is not there', { ...listeners, answers: ['gone'] }, /the answer "gone" .*answer-unknown/],
    [
      'a mark that is not in the output',
      { ...listeners, output: { text: 'ok', mark: 'gone', fields: [{ name: 'ok', zh: '好。', en: 'Fine.' }] } },
      /the output has no "gone"/,
    ],
    ['an output nobody explains', { ...listeners, output: { text: 'ok', fields: [] } }, /must explain at least one/],
  ])('refuses %s', (_, row, expected) => {
    expect(faultsOf('commands', { ...commands, commands: [row] })).toMatch(expected);
  });

  it('refuses an anchor that stands twice, also between commands and what is no command', () => {
    expect(faultsOf('commands', { ...commands, commands: [listeners, listeners] })).toMatch(/"listeners" stands twice/);
    const absent = [{ id: 'listeners', command: 'emqx listeners', zh: '没有。', en: 'None.' }];
    expect(faultsOf('commands', { ...commands, absent })).toMatch(/"listeners" stands twice/);
  });
});

describe('the tuning table', () => {
  it('has no faults when it is right, and is refused with an answer that is not there', () => {
    expect(faultsOf('tuning', tuning)).toBe('');
    expect(faultsOf('tuning', { ...tuning, knobs: [{ ...knob, answers: ['gone'] }] })).toMatch(/the answer "gone"/);
    expect(faultsOf('tuning', { ...tuning, knobs: [knob, knob] })).toMatch(/"acceptors" stands twice/);
  });
});

describe('a link to a section of a table', () => {
  const to = (target: string): string => `## A section [#how-to-tell]\n\n[Text](${target})\n`;

  it.each([
    ['page:commands', commands],
    ['page:commands#listeners', commands],
    ['page:commands#task-clients', commands],
  ])('%s leads there', (target, table) => {
    expect(faultsOf('commands', table, to(target))).toBe('');
  });

  it('is refused when the page has no such section', () => {
    expect(faultsOf('commands', commands, to('page:commands#gone'))).toMatch(/leads to no section of that page/);
    expect(faultsOf('tuning', tuning, to('page:tuning#client-port'))).toMatch(/leads to no section of that page/);
    expect(faultsOf('tuning', tuning, to('page:tuning#client-ports'))).toBe('');
  });
});

describe('the site file', () => {
  const site = JSON.parse(readFileSync('tests/another/content/site.json', 'utf8')) as { vague: object };

  it('names no page that is not there as vague', () => {
    expect(faultsOf('site', site)).toBe('');
    const faults = faultsOf('site', { ...site, vague: { ...site.vague, wrappers: ['ssl_error'] } });
    expect(faults).toContain('neither an answer nor a keyword "ssl_error" exists');
  });
});

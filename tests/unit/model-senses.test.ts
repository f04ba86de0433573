import { describe, expect, it } from 'vitest';
import { keywordSchema } from '../../src/model/keyword-schema.ts';
import { titleOf, type Keyword } from '../../src/model/keyword.ts';
import { levelRuns, loggedIn, scannedVersions } from '../../src/model/levels.ts';
import { tablesOf } from '../../src/model/reference.ts';
import { connackOf, gistOf, sectionsOf } from '../../src/model/sense.ts';
import { compareVersions } from '../../src/model/version.ts';

const half = { meaning: 'Meaning.' };
const common = {
  seen: ['log'],
  severity: 'low',
  zh: half,
  en: half,
  sources: [{ title: 'Source', url: 'https://example.com/a', versions: [], checked: '2026-11-23' }],
};

function keyword(id: string, ...senses: readonly object[]): Keyword {
  const facts = keywordSchema.parse({
    printed: id,
    senses: senses.map((sense) => ({ ...common, ...sense })),
    reviewed: '2026-11-23',
  });
  return { ...facts, id, answer: undefined, title: titleOf(facts) };
}

const log = (levels: object): object => ({ kind: 'log', category: 'x', levels });
const disconnect = { kind: 'disconnect', closedBy: 'emqx', counted: true };
const reasonCode = (code: number): object => ({
  kind: 'reason-code',
  code,
  name: 'Name',
  packets: ['DISCONNECT'],
  emqxSends: true,
});

it('what leads up to a release comes before it', () => {
  const versions = ['6.3.0', '5.10.4', '6.3.0-beta.10', '5.9.2', '6.3.0-beta.2', '5.0'];
  expect(versions.sort(compareVersions)).toEqual(['5.0', '5.9.2', '5.10.4', '6.3.0-beta.2', '6.3.0-beta.10', '6.3.0']);
});

describe('levels of a log message', () => {
  const scanned = ['5.0.26', '5.8.1', '5.8.9', '6.2.2'];

  it('are told as stretches of the versions they were read in', () => {
    const levels = { '6.2.2': ['info'], '5.0.26': ['warning'], '5.8.1': ['warning'], '5.8.9': ['info'] } as const;
    expect(levelRuns(levels as never, scanned)).toEqual([
      { levels: ['warning'], first: '5.0.26', last: '5.8.1' },
      { levels: ['info'], first: '5.8.9', last: '6.2.2' },
    ]);
  });

  it('end where a version does not log it, not where a version was not read', () => {
    const levels = { '5.0.26': ['error'], '5.8.9': ['error'], '6.1.4': ['error'], '6.2.2': ['error'] } as const;
    expect(loggedIn(levels as never, scanned)).toEqual([
      { levels: [], first: '5.0.26', last: '5.0.26' },
      { levels: [], first: '5.8.9', last: '6.2.2' },
    ]);
  });

  it('count as read where more than a few messages were', () => {
    const often = Array.from({ length: 10 }, (_, at) =>
      keyword(`k${at}`, log({ '6.2.2': ['info'], '5.8.9': ['info'] })),
    );
    expect(scannedVersions([...often, keyword('odd', log({ '5.9.3': ['info'] }))])).toEqual(['5.8.9', '6.2.2']);
  });
});

describe('the gist of a meaning', () => {
  it.each([
    ['The client sent nothing for too long. More.', 'The client sent nothing for too long.'],
    [
      'Refused. No session was left for this client at all. More.',
      'Refused. No session was left for this client at all.',
    ],
    ['What `a. B c` prints, e.g. X, stands in the log. More.', 'What `a. B c` prints, e.g. X, stands in the log.'],
    ['客户端在规定时间里没有发来任何报文。其他。', '客户端在规定时间里没有发来任何报文。'],
    ['Version 5.8.9 closed the connection at once', 'Version 5.8.9 closed the connection at once'],
  ])('%s', (text, gist) => {
    expect(gistOf(text)).toBe(gist);
  });
});

it('sections are named after their kinds, numbered from the second of a kind', () => {
  const sections = sectionsOf(keyword('x', disconnect, log({}), log({})));
  expect(sections.map(({ id }) => id)).toEqual(['disconnect', 'log', 'log-2']);
});

it('an MQTT 3.1.1 client gets 5 where an MQTT 5 client gets 0x87', () => {
  expect(connackOf(0x87)).toBe(5);
  expect(connackOf(0x8d)).toBeUndefined();
});

describe('reference tables', () => {
  it('list codes by number, each kind in a table of its own', () => {
    const connack = { kind: 'connack', code: 5, name: 'Not authorized' };
    const keywords = [
      keyword('b', reasonCode(0x90)),
      keyword('c', connack),
      keyword('d', reasonCode(0x81), disconnect),
    ];
    expect(
      tablesOf('reason-codes', keywords).map(({ kind, rows }) => [kind, rows.map((row) => row.keyword.id)]),
    ).toEqual([
      ['reason-code', ['d', 'b']],
      ['connack', ['c']],
    ]);
  });

  it('give a keyword one anchor, where it stands first', () => {
    const twice = keyword('x', disconnect, { ...disconnect, kind: 'frame-cause' });
    const anchors = tablesOf('disconnects', [twice]).map(({ rows }) => rows.map(({ anchor }) => anchor));
    expect(anchors).toEqual([['x'], [undefined]]);
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/build/check-samples.ts';
import { samplesSchema } from '../../src/model/sample-schema.ts';
import { keywordTable } from './recognise-fixture.ts';

const folder = fileURLToPath(new URL('../../content/samples/', import.meta.url));
const samplesOf = (file: string) => samplesSchema.parse(parse(readFileSync(folder + file, 'utf8')));
const isKeyword = new Set(keywordTable.keywords.map(([id]) => id));
const real = samplesOf('real.yaml').filter(({ finds, awaits }) => !awaits && isKeyword.has(finds));
const nothing = samplesOf('nothing.yaml');

const eachLine = (change: (line: string) => string) => (text: string) => text.split('\n').map(change).join('\n');
const numbered = (change: (line: string, number: number) => string) => (text: string) =>
  text
    .split('\n')
    .map((line, at) => change(line, at + 1))
    .join('\n');
const cutAt = (width: number) => eachLine((line) => line.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '');

function asDockerKeepsIt(line: string): string {
  return JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: '2024-03-05T10:00:00.123456789Z' });
}

function mixed(text: string): string {
  const other = '2024-03-05 10:00:00.000 [info] Starting emqx\n  on node emqx@10.0.0.1';
  const compose = eachLine((line) => `emqx-1  | ${line}`)(other);
  return `${compose}\n${eachLine((line) => `Nov 23 10:00:00 node1 emqx[1234]: ${line}`)(text)}`;
}

/** What a line goes through between EMQX and the paste, and how many of a hundred samples may suffer from it. */
const ways: readonly (readonly [name: string, change: (text: string) => string, right: number])[] = [
  ['journald', eachLine((line) => `Nov 23 10:00:00 node1 emqx[1234]: ${line}`), 97],
  ['journald in ISO time', eachLine((line) => `2024-03-05T10:00:00+0000 node1 emqx[1234]: ${line}`), 97],
  ['kubectl --prefix', eachLine((line) => `[pod/emqx-core-0/emqx] ${line}`), 97],
  ['docker compose', eachLine((line) => `emqx-1  | ${line}`), 100],
  ['stern', eachLine((line) => `emqx-core-0 emqx ${line}`), 97],
  ['docker logs -t', eachLine((line) => `2024-03-05T10:00:00.123456789Z ${line}`), 97],
  ['containerd', eachLine((line) => `2024-03-05T10:00:00.123456789Z stdout F ${line}`), 97],
  ['CloudWatch', eachLine((line) => `2024-03-05T10:00:00.123Z\t${line}`), 97],
  ['docker service logs -t', eachLine((line) => `2024-03-05T10:00:00.123456789Z emqx.1.k5lo@node-1    | ${line}`), 97],
  ['RFC 5424', eachLine((line) => `<134>1 2024-03-05T10:00:00.123Z node1 emqx 1234 - - ${line}`), 97],
  ['aws logs tail', eachLine((line) => `2024-03-05T10:00:00.123000+00:00 ecs/emqx/0a1b2c ${line}`), 97],
  ['fly', eachLine((line) => `2024-03-05T10:00:00Z app[6e82e56f2e3038] lhr [info]${line}`), 97],
  ['cat -n', numbered((line, number) => `${String(number).padStart(6)}\t${line}`), 97],
  ['less -N', numbered((line, number) => `${String(number).padStart(7)} ${line}`), 97],
  ['grep -n', numbered((line, number) => `${number + 1200}${number === 1 ? ':' : '-'}${line}`), 97],
  ['the files of docker', eachLine(asDockerKeepsIt), 100],
  ['a mail that quotes', eachLine((line) => `> ${line}`), 100],
  ['a mail that quotes docker compose', eachLine((line) => `> emqx-1  | ${line}`), 100],
  ['a file made of logs of docker compose and journald', mixed, 97],
  ['typographic quotes', (text) => text.replace(/"([^"]*)"/g, '“$1”'), 100],
  ['an input method that makes colons wide', (text) => text.replace(/: ?/g, '：'), 97],
  ['escaped HTML', (text) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'), 100],
  ['a window of 120 columns', cutAt(120), 93],
  ['a question around it', (text) => `请问这个报错是什么意思？\n${text}\n谢谢大家`, 100],
];

describe.each(ways)('a log that came by way of %s', (_, change, right) => {
  it('gives what it gives without', () => {
    const lost = real.filter(({ text, finds }) => findingsOf(keywordTable, change(text))[0] !== finds);
    const told = lost.map(({ text }) => text.slice(0, 80));
    expect(((real.length - lost.length) / real.length) * 100, told.join('\n')).toBeGreaterThanOrEqual(right);
  });

  it('gives nothing where there was nothing', () => {
    const alarms = nothing.filter(({ text }) => findingsOf(keywordTable, change(text)).length > 0);
    expect(alarms.map(({ text }) => text.slice(0, 80))).toEqual([]);
  });
});

describe('a report of many lines far behind the head of a log with prefixes', () => {
  const quiet = '2019-12-10 02:00:00.000 [info] dev-1@10.0.0.7:51234 [MQTT] RECV PINGREQ(Q0, R0, D0)\n'.repeat(400);
  const report = real.find(({ text, finds }) => finds === 'protocol_version' && text.includes('\n    errorContext:'))!;

  it.each(ways.slice(0, 9))('%s', (_, change) => {
    expect(report).toBeDefined();
    expect(findingsOf(keywordTable, change(`${quiet}${report.text}\n${quiet}`))).toContain('protocol_version');
  });
});

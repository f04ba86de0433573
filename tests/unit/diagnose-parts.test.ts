import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { lineDecoder } from '../../src/browser/diagnose/decode.ts';
import { samplesSchema } from '../../src/model/sample-schema.ts';
import { diagnoserOf, type DiagnosisPart } from '../../src/search/diagnosis.ts';
import { startsAlone } from '../../src/search/record.ts';
import type { Report } from '../../src/search/report.ts';
import { topCounter } from '../../src/search/top-counter.ts';
import { logPieces } from '../bench/diagnose-lines.ts';
import { keywordTable } from './recognise-fixture.ts';

const diagnose = diagnoserOf({ table: keywordTable });

function partOf(text: string, diagnosis = diagnose(0)): DiagnosisPart {
  diagnosis.feed(text);
  diagnosis.finish();
  return diagnosis.takePart();
}

function reportOf(...texts: readonly string[]): Report {
  const whole = diagnose(0);
  const reader = diagnose(0);
  // As it passes from worker to worker, each of which reads all its ranges with one diagnosis.
  for (const text of texts) whole.absorb(structuredClone(partOf(text, reader)));
  return whole.report();
}

/** Places where a log may be cut. */
function cutsOf(text: string): readonly number[] {
  const cuts: number[] = [];
  for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    if (startsAlone(text, at)) cuts.push(at);
  }
  return cuts;
}

/** What is shorter is taken for a text copied from a terminal, whose lines may have been cut at its edge. */
const SHORTEST = 40_001;

function cutAt(text: string, cuts: readonly number[]): readonly string[] {
  const places = [0];
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (cut - places.at(-1)! >= SHORTEST && text.length - cut >= SHORTEST) places.push(cut);
  }
  places.push(text.length);
  return places.slice(1).map((to, at) => text.slice(places[at], to));
}

const folder = fileURLToPath(new URL('../../content/samples/', import.meta.url));
const samples = readdirSync(folder).flatMap((file) =>
  samplesSchema.parse(parse(readFileSync(folder + file, 'utf8'))).map(({ text }) => text.trimEnd()),
);

describe('a log read in parts gives the report of one reading', () => {
  const bounds = { seed: 20_261_126, numRuns: 8 };

  it.each([
    ['every sample, one after the other', `${samples.join('\n')}\n`],
    ['every sample, twice', `${[...samples, ...samples].join('\n')}\n`],
  ])(
    '%s',
    (_, log) => {
      const once = reportOf(log);
      const cuts = cutsOf(log);
      expect(cuts.length).toBeGreaterThan(50);
      expect(once.findings.length).toBeGreaterThan(50);
      fc.assert(
        fc.property(fc.subarray([...cuts], { maxLength: 6 }), (some) => {
          expect(reportOf(...cutAt(log, some))).toEqual(once);
        }),
        bounds,
      );
      expect(reportOf(...cutAt(log, cuts))).toEqual(once);
    },
    60_000,
  );

  it('a long one, with more clients than are kept by name', () => {
    const log = [...logPieces(1_500_000)].join('');
    const counted = ({ findings, ...rest }: Report): unknown => ({
      ...rest,
      findings: findings.map((finding) => ({ ...finding, clients: [], addresses: [] })),
    });
    const once = counted(reportOf(log));
    const cuts = cutsOf(log);
    fc.assert(
      fc.property(fc.subarray([...cuts], { minLength: 1, maxLength: 8 }), (some) => {
        expect(counted(reportOf(...cutAt(log, some)))).toEqual(once);
      }),
      bounds,
    );
  });
});

it('bytes handed over with the text give the report of the text alone', () => {
  const log = `${[...samples, '会话 é — \u0000', ...samples].join('\n')}\n`;
  const bytes = new TextEncoder().encode(log);
  for (const size of [700, 20_011, bytes.length]) {
    const read = (isFast: boolean): Report => {
      const diagnosis = diagnose(0);
      const decoder = lineDecoder();
      let fast = 0;
      for (let at = 0; at < bytes.length; at += size) {
        const text = decoder.push(bytes.subarray(at, at + size));
        const codes = isFast ? decoder.codes() : undefined;
        if (codes) fast += codes.length;
        diagnosis.feed(text, codes);
      }
      diagnosis.feed(decoder.end());
      diagnosis.finish();
      if (isFast && size < bytes.length) expect(fast).toBeGreaterThan(bytes.length / 20);
      return diagnosis.report();
    };
    expect(read(true)).toEqual(read(false));
  }
});

describe('the most frequent names', () => {
  const names = Array.from({ length: 3_000 }, (_, at) => (at % 3 === 0 ? 'often' : `dev-${(at * 7_919) % 1_000}`));
  const trueCount = (name: string): number => names.filter((other) => other === name).length;

  it('are never said to come more often than they do, in one part or several', () => {
    for (const size of [3_000, 1_000, 37]) {
      const whole = topCounter();
      for (let at = 0; at < names.length; at += size) {
        const part = topCounter();
        for (const name of names.slice(at, at + size)) part.add(name);
        whole.absorb(part.part());
      }
      const top = whole.top(10);
      expect(top[0]).toEqual({ value: 'often', count: trueCount('often') });
      for (const { value, count } of top) expect(count).toBeLessThanOrEqual(trueCount(value));
    }
  });
});

it('a log cut into many ranges tells as much of a frequent client as one reading', () => {
  const line =
    '2024-05-14T09:57:54.195000+00:00 [warning] clientid: often, msg: dropped_msg_due_to_mqueue_is_full, peername: 10.0.0.7:51234\n';
  const ranges = 20;
  const whole = diagnose(0);
  for (let at = 0; at < ranges; at++) {
    const range = diagnose(0, ranges);
    range.feed(line.repeat(1_000));
    range.finish();
    whole.absorb(range.takePart());
  }
  const [finding] = whole.report().findings;
  expect(finding?.count).toBe(20_000);
  expect(finding?.clients[0]?.value).toBe('often');
  expect(finding?.clients[0]?.count).toBeGreaterThan(19_000);
  expect(finding?.clients[0]?.count).toBeLessThan(21_000);
});

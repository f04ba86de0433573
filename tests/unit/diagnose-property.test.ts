import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDecoder } from '../../src/browser/diagnose/decode.ts';
import { codeReader } from '../../src/search/character-codes.ts';
import { diagnosisOf } from '../../src/search/diagnosis.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { maskOf } from '../../src/search/mask.ts';
import { recogniserOf } from '../../src/search/recognise.ts';
import { MAX_RECORD } from '../../src/search/record.ts';
import { recordSplitterOf } from '../../src/search/record-splitter.ts';
import { keywordTable } from './recognise-fixture.ts';

/** The same texts on every run: a property that fails must fail for everybody. */
const bounds = { seed: 20_261_126, numRuns: 60 };

/** What breaks readers of text: halves of characters, NULs, marks that turn the direction, colours, brackets. */
const strange = fc.constantFrom(
  '\0',
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u001b[31m',
  '\\n',
  '\r',
  '\n',
  '{',
  '[',
  '"',
  '&quot;',
  '：',
);
/** Pieces of real lines, so that the texts reach every corner of recognition. */
const printed = fc.constantFrom(
  '2024-03-05T08:12:44.101233+08:00 [error] ',
  'msg: mqtt_packet_received, ',
  'reason: {shutdown,keepalive_timeout}',
  '{tls_alert,{unknown_ca,"TLS server: In state certify received CLIENT ALERT: Fatal - Unknown CA\\n"}}',
  'ReasonCode=135',
  'payload: {"a":',
  'shutdown_count  : [{timeout,3},',
  'Mnesia(emqx@1): ** ERROR ** mnesia_event got {inconsistent_database',
  '0x87',
  '=ERROR REPORT==== ',
  '** Reason for termination',
  'clientid: ',
);
const texts = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), strange, printed), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

describe('any text at all', () => {
  it('is read without an error, and every sample can be marked', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const diagnosis = diagnosisOf({ table: keywordTable }, 0);
        diagnosis.feed(text);
        diagnosis.finish();
        for (const { sample } of diagnosis.report().findings) {
          for (const [start, end] of sample.marks) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(sample.text.length);
            expect(start).toBeLessThan(end);
          }
        }
      }),
      bounds,
    );
  });

  it('is recognised in search without an error', () => {
    const recognise = recogniserOf(keywordTable);
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of recognise(text)) expect(start).toBeLessThanOrEqual(end);
      }),
      bounds,
    );
  });

  it('falls into records that are in order, bounded, and lose no line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let longest = 0;
        let visible = 0;
        const splitter = recordSplitterOf((_, from, to) => {
          longest = Math.max(longest, to - from);
          visible += to - from;
        });
        splitter.feed(text);
        splitter.finish();
        expect(longest).toBeLessThanOrEqual(MAX_RECORD);
        expect(splitter.lines()).toBe(text === '' ? 0 : text.split('\n').length - Number(text.endsWith('\n')));
        if (/^[a-z]+$/.test(text)) expect(visible).toBe(text.length);
      }),
      bounds,
    );
  });

  it('has a byte for each of its characters', () => {
    const codesOf = codeReader();
    fc.assert(
      fc.property(texts, (text) => {
        const codes = codesOf(text);
        expect(codes.length).toBe(text.length);
        for (let at = 0; at < text.length; at++) {
          const code = text.charCodeAt(at);
          expect(codes[at]).toBe(code < 128 ? code : 255);
        }
      }),
      bounds,
    );
  });
});

it('the same findings come of a log whatever the pieces it is read in', () => {
  const findingsOf = (pieces: readonly string[]): readonly unknown[] => {
    const diagnosis = diagnosisOf({ table: keywordTable }, 0);
    for (const piece of pieces) diagnosis.feed(piece);
    diagnosis.finish();
    return diagnosis.report().findings.map(({ id, count }) => [id, count]);
  };
  const line = fc
    .tuple(printed, printed)
    .map(([a, b]) => `2024-03-05T08:12:44.101233+08:00 [error] ${a.replaceAll('\n', '')}${b.replaceAll('\n', '')}\n`);
  fc.assert(
    fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (groups) => {
      const pieces = groups.map((lines) => lines.join(''));
      expect(findingsOf(pieces)).toEqual(findingsOf([pieces.join('')]));
    }),
    bounds,
  );
});

it('bytes in any encoding, or in none, become text in pieces of any size', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 4_000 }),
      fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]),
      fc.integer({ min: 1, max: 900 }),
      (bytes, mark, size) => {
        const all = Uint8Array.from([...mark, ...bytes]);
        const decoder = lineDecoder();
        let text = '';
        for (let at = 0; at < all.length; at += size) {
          const piece = decoder.push(all.subarray(at, at + size));
          const codes = decoder.codes();
          if (codes) expect(String.fromCharCode(...codes)).toBe(piece);
          text += piece;
        }
        text += decoder.end();
        expect(text.length).toBeLessThanOrEqual(all.length + 1);
      },
    ),
    bounds,
  );
});

describe('a secret', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9!#$%*+./:@^_~-]{8,40}$/);
  const field = fc.constantFrom(
    (value: string) => `password: ${value}`,
    (value: string) => `"password":"${value}"`,
    (value: string) => `{"token": "${value}"}`,
    (value: string) => `password => <<"${value}">>`,
    (value: string) => `{password,<<"${value}">>}`,
    (value: string) => `secret = "${value}"`,
    (value: string) => `Authorization: Bearer ${value}`,
    (value: string) => `mosquitto_pub -u me -P '${value}' -t a`,
  );
  it.each([true, false])('is never in what is masked, with identities hidden: %s', (hidesIdentities) => {
    fc.assert(
      fc.property(texts, secret, field, texts, (before, value, write, after) => {
        // What is cut off inside an opened quote belongs to the field before.
        const masked = maskOf({ hidesIdentities })(`${before.replace(/["'<]/g, '')}\n${write(value)}\n${after}`);
        expect(masked).not.toContain(value);
      }),
      bounds,
    );
  });
});

describe('work grows with the text, not faster', () => {
  /** Words found in a text: the reader's unit of work, the same on every machine. */
  const wordsIn = (text: string): number => {
    const { scan } = lexiconOf(keywordTable);
    let words = 0;
    scan(codeReader()(text), 0, text.length, (_, end) => {
      words++;
      return end;
    });
    return words;
  };
  it.each(['reason: ', '{timeout,', 'alert: fatal - ', '{ssl_error,{tls_alert,', '\\n'])(
    'a line of 100,000 characters of %j is cut to one record',
    (piece) => {
      const line = piece.repeat(Math.ceil(100_000 / piece.length));
      let read = 0;
      const splitter = recordSplitterOf((_, from, to) => (read += to - from));
      splitter.feed(line);
      splitter.finish();
      expect(read).toBeLessThanOrEqual(MAX_RECORD);
      expect(wordsIn(line + line)).toBeLessThanOrEqual(2 * wordsIn(line) + 1);
      const diagnosis = diagnosisOf({ table: keywordTable }, 0);
      diagnosis.feed(line);
      diagnosis.finish();
      expect(diagnosis.report().totals.records).toBe(1);
    },
  );
});

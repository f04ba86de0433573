import { expect, it } from 'vitest';
import { answerWordsOf, type AnswerText } from '../../src/build/answer-words.ts';
import { tokenOf } from '../../src/search/full-text.ts';

const answer = (text: string, asked: readonly string[] = [], known: readonly string[] = []): AnswerText => ({
  text,
  asked,
  known: new Set(known.map(tokenOf)),
});
/** Answers about nothing else, so that a share of all is more than a few. */
const others = Array.from({ length: 24 }, (_, at) => answer(`matter${at}`));
const levelIn = (answers: readonly AnswerText[], word: string): number | undefined =>
  answerWordsOf([...answers, ...others])[0]!.get(tokenOf(word));

it('an answer has the words of its text, and those readers ask for it with', () => {
  expect(levelIn([answer('socket')], 'socket')).toBe(0);
  expect(levelIn([answer('socket', ['gizmo hangs'])], 'gizmo')).toBeGreaterThan(0);
});

it('tells more of a word the more of its questions have it, and the fewer of others have', () => {
  const own = answer('', ['gizmo hangs', 'gizmo dead', 'my gizmo', 'socket hangs']);
  const unrelated = answer(
    '',
    Array.from({ length: 40 }, (_, at) => `quite another thing ${at}`),
  );
  const [dead, gizmo] = ['dead', 'gizmo'].map((word) => levelIn([own, unrelated], word)!);
  expect(gizmo).toBeGreaterThan(dead!);
  const other = answer(
    '',
    Array.from({ length: 20 }, (_, at) => `gizmo burns ${at}`),
  );
  expect(levelIn([own, unrelated, other], 'gizmo')).toBeLessThan(gizmo!);
});

it('leaves out what the small table has for the answer, but not that readers ask with it', () => {
  expect(levelIn([answer('socket', [], ['socket'])], 'socket')).toBeUndefined();
  expect(levelIn([answer('', ['socket'], ['socket'])], 'socket')).toBeGreaterThan(0);
});

it('leaves out words of too many texts', () => {
  const common = Array.from({ length: 4 }, () => answer('broker socket'));
  expect(levelIn([answer('socket'), ...common], 'socket')).toBeUndefined();
});

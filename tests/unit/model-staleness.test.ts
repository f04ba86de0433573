import { describe, expect, it } from 'vitest';
import { joinCatalog } from '../../src/model/catalog.ts';
import type { Answer } from '../../src/model/answer.ts';
import { imprintOf } from '../../src/model/imprint.ts';
import { standingOf } from '../../src/model/staleness.ts';
import { en, rawAnswer, sourceOf, zh, type AnswerParts } from './source.ts';

const body = '文字，`code`。\n\n## 一 [#one]\n\n默认是 15 秒<Since v="5.1.0" />。\n\n```bash\nemqx ctl status\n```\n';
const enBody = 'Text.\n\n## One [#one]\n\nText.\n\n```bash\nemqx ctl status\n```\n';

function answerOf(parts: AnswerParts): Answer {
  const result = joinCatalog(sourceOf(rawAnswer({ zhBody: body, enBody, ...parts })));
  if (result.state !== 'joined') throw new Error('the answer has faults');
  return result.catalog.answer('why');
}

const basedOn = imprintOf(answerOf({}).text.zh);

/** How the English half stands when the Chinese one has become this. */
function standing(parts: AnswerParts): unknown {
  return standingOf(answerOf({ en: { ...en, basedOn }, ...parts }), 'en');
}

describe('a translation', () => {
  it('is current when the original says what it said', () => {
    expect(standing({})).toEqual({ state: 'current' });
  });

  it.each([
    ['spaces and width of punctuation', body.replace('，', ', ').replace('15 秒', '15秒')],
    ['where lines break', body.replace('默认', '\n默认')],
  ])('is current after a change of %s', (_, zhBody) => {
    expect(standing({ zhBody })).toEqual({ state: 'current' });
  });

  it.each([
    ['a number', body.replace('15', '30'), ['section one']],
    ['a version', body.replace('5.1.0', '5.1.1'), ['section one']],
    ['the lead', body.replace('文字', '新文字'), ['facts']],
    ['a word in a decimal', body.replace('15', '1.5'), ['section one']],
  ])('is behind after a change of %s, and says where', (_, zhBody, changed) => {
    expect(standing({ zhBody })).toEqual({ state: 'behind', changed });
  });

  it('is behind after a change of the question', () => {
    expect(standing({ zh: { ...zh, question: '怎么？' } })).toEqual({ state: 'behind', changed: ['facts'] });
  });

  it('is behind when commands changed, though both languages have the same', () => {
    const parts = { zhBody: body.replace('status', 'broker'), enBody: enBody.replace('status', 'broker') };
    expect(standing(parts)).toEqual({ state: 'behind', changed: ['commands'] });
  });

  it('has an original that follows nothing', () => {
    expect(standingOf(answerOf({ en: { ...en, basedOn } }), 'zh')).toEqual({ state: 'original' });
  });
});

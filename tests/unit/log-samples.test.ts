import { describe, expect, it } from 'vitest';
import { checkLogSamples } from '../../src/build/check-log-samples.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import { formatFault } from '../../src/model/fault.ts';
import { rawAnswer, sourceOf } from './source.ts';

const meaning = { meaning: '含义。' };
const keyword = {
  printed: 'keepalive_timeout',
  senses: [
    {
      kind: 'disconnect',
      seen: ['log'],
      severity: 'low',
      closedBy: 'emqx',
      counted: true,
      zh: meaning,
      en: { meaning: 'Meaning.' },
      sources: [{ title: 'Source', url: 'https://example.com/a', versions: ['5.8.9'], checked: '2026-11-23' }],
    },
  ],
  reviewed: '2026-11-23',
};

function faultsOf(fence: string): string {
  const body = `## A section [#how-to-tell]\n\n${fence}\n`;
  const keywords = new Map([['keepalive_timeout', { file: 'content/keywords/keepalive_timeout.yaml', data: keyword }]]);
  const source = { ...sourceOf(rawAnswer({ zhBody: body, enBody: body })), keywords };
  return checkLogSamples(catalogOf(source)).map(formatFault).join('\n');
}

const line = '2026-11-23T08:00:00.000000+00:00 [info] msg: emqx_connection_terminated, reason: {shutdown,REASON}';

describe('a log in an answer', () => {
  it('is right when it is recognised as what its mark names', () => {
    const text = line.replace('REASON', 'keepalive_timeout');
    expect(faultsOf(`\`\`\`log mark="keepalive_timeout"\n${text}\n\`\`\``)).toBe('');
  });

  it('is told with its line when it is not', () => {
    const text = line.replace('REASON', 'xkeepalive_timeoutx');
    expect(faultsOf(`\`\`\`log mark="keepalive_timeout"\n${text}\n\`\`\``)).toMatch(
      /zh\.mdx:3: the log marked "keepalive_timeout" is not recognised as "keepalive_timeout".*\[log-unrecognised\]/,
    );
  });

  it('is told when nothing in it is recognised at all', () => {
    expect(faultsOf('```log\nnothing that anybody prints\n```')).toMatch(/nothing in this log is recognised/);
  });
});

import { describe, expect, it } from 'vitest';
import { vocabularyText, withVersion } from '../../src/commands/vocabulary/merge.ts';
import { printedMessages } from '../../src/commands/vocabulary/printed-messages.ts';
import type { Vocabulary } from '../../src/search/vocabulary.ts';

const source = String.raw`
-module(emqx_made_up).
-define(LOG(Level, Data), ?SLOG(Level, (Data)#{tag => "MADE_UP"})).
%% ?SLOG(error, #{msg => "in_a_comment"})
run(#{level := Level} = State) ->
    ?SLOG(warning, #{
        topic => <<"a, (b">>, % a bracket and a comma that are none
        msg => "with_a_map",
        why => ["quoted \" here", 'atom(', $)]
    }),
    ?SLOG_THROTTLE(error, #{msg => throttled}, #{tag => "T"}),
    ?SLOG_THROTTLE(info, {key, 1}, #{msg => <<"throttled_by_key">>}, #{}),
    ?TRACE("MQTT", "traced", #{packet => P}),
    ?TRACE(info, "AUTHZ", 'traced_at_info', #{}),
    ?LOG(Level, #{msg => "level_of_the_moment"}),
    ?tp(notice, point_printed, #{}),
    ?tp(point_for_tests, #{}),
    ?SLOG(info, #{msg => io_lib:format("~p", [State])}),
    ?SLOG(debug, Made).
`;

describe('what an Erlang source prints', () => {
  it('is found with its level, in whichever macro it stands', () => {
    expect(printedMessages(source).map(({ msg, level }) => [msg, level])).toEqual([
      ['with_a_map', 'warning'],
      ['throttled', 'error'],
      ['throttled_by_key', 'info'],
      ['traced', 'debug'],
      ['traced_at_info', 'info'],
      ['level_of_the_moment', undefined],
      ['point_printed', 'notice'],
    ]);
  });
});

describe('a version read into the vocabulary', () => {
  const known: Vocabulary = {
    version: 2,
    versions: ['5.8.1', '6.0.1'],
    modules: [
      [
        'emqx_old',
        [
          ['gone_since', 'e', 0b10],
          ['kept', 'i', 0b01],
          ['stays', 'd', 0b11],
        ],
        'its-page',
      ],
    ],
  };
  const messages = new Map([
    ['stays', { module: 'emqx_moved', levels: new Set(['error'] as const) }],
    ['fresh', { module: 'emqx_new', levels: new Set(['warning'] as const) }],
    ['explained', { module: 'emqx_new', levels: new Set(['warning'] as const) }],
  ]);
  const hasKeyword = (msg: string): boolean => msg === 'explained';

  it('brings its messages, in its place among the versions', () => {
    const read = withVersion(known, { version: '5.8.9', messages }, hasKeyword);
    expect(read.versions).toEqual(['5.8.1', '5.8.9', '6.0.1']);
    expect(read.modules).toEqual([
      ['emqx_new', [['fresh', 'w', 0b010]]],
      [
        'emqx_old',
        [
          ['gone_since', 'e', 0b100],
          ['kept', 'i', 0b001],
          ['stays', 'de', 0b111],
        ],
        'its-page',
      ],
    ]);
  });

  it('takes out what it does not print after all', () => {
    const read = withVersion(known, { version: '6.0.1', messages }, hasKeyword);
    expect(read.modules).toEqual([
      ['emqx_new', [['fresh', 'w', 0b10]]],
      [
        'emqx_old',
        [
          ['kept', 'i', 0b01],
          ['stays', 'de', 0b11],
        ],
        'its-page',
      ],
    ]);
  });

  it('changes nothing of the file when nothing is new', () => {
    const text = vocabularyText(known);
    expect(JSON.parse(text)).toEqual(known);
    expect(text.split('\n')).toHaveLength(known.modules.length + 3);
  });
});

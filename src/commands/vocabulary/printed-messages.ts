import { levels, type Level } from '../../search/report.ts';
import { macroCalls } from './erlang-calls.ts';

export interface PrintedMessage {
  readonly msg: string;
  /** Undefined where the program decides on it as it runs. */
  readonly level: Level | undefined;
}

/** Where a macro with so many arguments has its message, itself or in a map, and its level: a place, or always the same. */
type MacroForm = readonly [count: number, message: number, level: number | Level];

const slog: readonly MacroForm[] = [
  [2, 1, 0],
  [3, 1, 0],
];

/** EMQX's macros that log a message, as its headers, some of its modules and snabbkaffe's header define them. */
const macros: Readonly<Record<string, readonly MacroForm[]>> = {
  SLOG: slog,
  SLOG_THROTTLE: [...slog, [4, 2, 0]],
  LOG: slog,
  LOG_T: slog,
  TRACE: [
    [3, 1, 'debug'],
    [4, 2, 0],
  ],
  TRACE_THROTTLE: [[5, 3, 0]],
  TRACE_AUTHN: [
    [2, 0, 'debug'],
    [3, 1, 0],
  ],
  TRACE_AUTHN_PROVIDER: [
    [1, 0, 'debug'],
    [2, 0, 'debug'],
    [3, 1, 0],
  ],
  TRACE_RESULT: [[3, 0, 'debug']],
  // With two it is a mark for tests, and nothing is printed.
  tp: [[3, 1, 0]],
};

/** An extended regular expression for `git grep`: a file without a match need not be read. */
export const macroPattern = `\\?(${Object.keys(macros).join('|')})\\(`;

/**
 * Every message that an Erlang source prints, as far as it is written out where it is printed.
 * @example printedMessages('?SLOG(info, #{msg => "started"})') // [{ msg: 'started', level: 'info' }]
 */
export function printedMessages(source: string): readonly PrintedMessage[] {
  return macroCalls(source, Object.keys(macros)).flatMap(({ name, args }) => {
    const form = macros[name]!.find(([count]) => count === args.length);
    if (!form) return [];
    const [, message, place] = form;
    const level = levels.find((one) => one === (typeof place === 'number' ? args[place] : place));
    return messagesOf(args[message]!).map((msg) => ({ msg, level }));
  });
}

/** `"text"`, `<<"text">>`, `'word'` or `word`, which is a function's or module's name before a bracket or a colon. */
const LITERAL = String.raw`(?:<<)?"((?:\\.|[^"\\])*)"|'([^']+)'|([a-z][\w@]*)(?![\w@]*\s*[(:])`;
const WHOLE = new RegExp(`^(?:${LITERAL})(?:(?:/utf8)?>>)?$`);
const IN_MAP = new RegExp(String.raw`\bmsg\s*=>\s*(?:${LITERAL})`, 'g');

function messagesOf(argument: string): readonly string[] {
  const whole = WHOLE.exec(argument);
  const found = whole ? [whole] : [...argument.matchAll(IN_MAP)];
  return found.map(([, text, quoted, word]) => text ?? quoted ?? word!);
}

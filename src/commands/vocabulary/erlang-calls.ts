/** A call of a macro as it stands in Erlang source. */
export interface MacroCall {
  /** Without its question mark. */
  readonly name: string;
  /** Source text of each argument, without comments. */
  readonly args: readonly string[];
}

/** A comment, or what may hold a bracket or a comma that is none: a string, a quoted atom, a character. */
const OPAQUE = /%[^\n]*|"""[^]*?"""|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\$(?:\\[^]|[^\\])/g;
const OPENING = '([{';
const CLOSING = ')]}';

/**
 * Calls of the named macros, in order, also those within the arguments of another. A macro that only passes the message
 * of its caller on is one too, with a variable in its place.
 * @example macroCalls('?SLOG(info, #{msg => "x"})', ['SLOG']) // [{ name: 'SLOG', args: ['info', '#{msg => "x"}'] }]
 */
export function macroCalls(source: string, names: readonly string[]): readonly MacroCall[] {
  const code = source.replace(OPAQUE, (piece) => (piece.startsWith('%') ? '' : piece));
  // The same text, of the same length, with nothing left in it that only looks like code.
  const bare = code.replace(OPAQUE, (piece) => ' '.repeat(piece.length));
  const calls = new RegExp(`\\?(${names.map((name) => RegExp.escape(name)).join('|')})\\s*\\(`, 'g');
  return [...bare.matchAll(calls)].flatMap(({ 0: head, 1: name, index }) => {
    const args = argumentsAt(code, bare, index + head.length);
    return args ? [{ name: name!, args }] : [];
  });
}

/** @returns undefined for a call that does not end, as in a macro's half */
function argumentsAt(code: string, bare: string, start: number): readonly string[] | undefined {
  const args: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < bare.length; at++) {
    const char = bare.charAt(at);
    const ends = depth === 0 && (char === ',' || char === ')');
    if (ends) {
      args.push(code.slice(from, at).trim());
      from = at + 1;
      if (char === ')') return args;
    } else if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth--;
  }
  return undefined;
}

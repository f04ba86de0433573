import type { ThemedToken } from 'shiki';
import { markerOf } from './tokens.ts';

const prompt = /^\$ (?=\S)/;

/** The lines, from 0, that begin with a prompt. */
export function promptLines(code: string): ReadonlySet<number> {
  return new Set(code.split('\n').flatMap((line, index) => (prompt.test(line) ? [index] : [])));
}

/** Shiki's shell grammar sees a command only at the start of a line, so the prompt leaves before it reads the code… */
export function withoutPrompts(code: string): string {
  return code.replace(new RegExp(prompt, 'gm'), '');
}

/** …and comes back after it. */
export function withPrompts(
  lines: readonly (readonly ThemedToken[])[],
  prompts?: ReadonlySet<number>,
): readonly (readonly ThemedToken[])[] {
  const token: ThemedToken = { content: '$ ', offset: 0, color: markerOf('prompt') };
  return lines.map((tokens, index) => (prompts?.has(index) ? [token, ...tokens] : tokens));
}

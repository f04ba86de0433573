import { createShikiHighlighter } from '@astrojs/internal-helpers/shiki';
import type { ShikiTransformer, ThemedToken } from 'shiki';
import { emqxCtl } from './emqx-ctl.ts';
import { emqxLog } from './emqx-log.ts';
import { faultOfFence, type FenceLanguage } from './fences.ts';
import { hocon } from './hocon.ts';
import { renderLines } from './lines.ts';
import { readMeta } from './marks.ts';
import { mqttClient } from './mqtt-client.ts';
import { promptLines, withoutPrompts, withPrompts } from './prompts.ts';
import { markerOf, markerTheme } from './tokens.ts';

declare module 'shiki' {
  interface ShikiTransformerContextMeta {
    /** Numbers of the lines of a shell block that begin with `$ `. */
    promptLines?: ReadonlySet<number>;
  }
}

/** Classes in place of styles: a strict content security policy forbids inline styles, and the site has its own colours. */
const toClasses: ShikiTransformer = {
  name: 'snippets',
  preprocess(code) {
    // Shiki leaves a line half coloured that takes half a second, as the first of a grammar does on a busy machine.
    this.options.tokenizeTimeLimit = 0;
    if (!isShell(this.options.lang)) return;
    this.meta.promptLines = promptLines(code);
    return withoutPrompts(code);
  },
  code(node) {
    const shown = isShell(this.options.lang) ? asTyped(this.tokens) : this.tokens;
    const tokens = withPrompts(shown, this.meta.promptLines);
    node.children = renderLines(tokens, readMeta(this.options.meta?.__raw).marks);
  },
  pre(node) {
    // No tabindex: lines wrap, so there is nothing to scroll.
    node.properties = { className: ['code'] };
  },
};

/** For Astro's `markdown.shikiConfig`. Needs `fenceCheck` beside it, or unknown languages pass as plain text. */
export const shikiConfig = {
  theme: markerTheme,
  // Shiki brings the other languages and loads each when a fence first names it.
  langs: [emqxLog, emqxCtl, mqttClient, hocon],
  transformers: [toClasses],
} satisfies Parameters<typeof createShikiHighlighter>[0] & { transformers: ShikiTransformer[] };

/**
 * A block for `.astro` components, the same as a fence in MDX gives: put it in with `set:html`.
 * Throws if the language is unknown or a mark is not in the code.
 * @example await highlight('$ emqx ctl listeners', 'bash', ['listeners'])
 */
export async function highlight(code: string, lang: FenceLanguage, marks: readonly string[] = []): Promise<string> {
  const meta = marks.map(writeMark).join(' ');
  const fault = faultOfFence({ lang, meta, code });
  if (fault) throw new Error(`highlight: ${fault.what}. ${fault.mend}`);
  const { theme, langs, transformers } = shikiConfig;
  // Astro keeps one highlighter per theme, so this is the one that its Markdown uses.
  const highlighter = await createShikiHighlighter({ theme, langs });
  return await highlighter.codeToHtml(code, lang, { meta, transformers });
}

function isShell(lang: string): boolean {
  return lang === 'bash' || lang === 'shell';
}

/** Options and numbers of a command are typed as they stand; in it only the command itself is to be looked at. */
function asTyped(lines: readonly (readonly ThemedToken[])[]): readonly (readonly ThemedToken[])[] {
  const plain: readonly (string | undefined)[] = [markerOf('option'), markerOf('number')];
  return lines.map((tokens) =>
    tokens.map((token) => (plain.includes(token.color) ? { ...token, color: undefined } : token)),
  );
}

function writeMark(word: string): string {
  return word.includes('"') ? `mark='${word}'` : `mark="${word}"`;
}

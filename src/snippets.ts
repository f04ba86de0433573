import { highlight } from './build/snippets/shiki.ts';
import type { Keyword } from './model/keyword.ts';

/**
 * The door to the highlighter for Astro's pages, as catalog.ts is the one to the content: the sample of a keyword as the
 * block a fence would give, with the words it was found by marked.
 */
export async function highlightSample(keyword: Keyword): Promise<string | undefined> {
  const text = keyword.sample?.text.trimEnd();
  if (text === undefined) return undefined;
  const isClient = keyword.senses.every(({ kind }) => kind === 'client-text');
  const isCommand = /^\s*\w+\s*:\s|shutdown_count\s*:/m.test(text) && !/^\d{4}-|\[\w+\]/m.test(text);
  const mark = markOf(keyword, text);
  return highlight(text, isClient ? 'mqtt-client' : isCommand ? 'emqx-ctl' : 'log', mark === undefined ? [] : [mark]);
}

/** A block of a table's page: a command to paste, or what it prints. */
export async function highlightBlock(
  code: string,
  lang: BlockLanguage,
  marks: readonly string[] = [],
): Promise<string> {
  return highlight(code, lang, marks);
}

type BlockLanguage = 'bash' | 'hocon' | 'ini' | 'emqx-ctl' | 'log' | 'text';

/** The keyword as the sample writes it, on one line; the printed word before what it is also known by. */
function markOf({ printed, aliases, signatures, senses }: Keyword, text: string): string | undefined {
  const alerts = senses.flatMap((sense) => (sense.kind === 'tls-alert' ? [sense.alert] : []));
  const lines = text.split(/\r?\n/);
  for (const word of [printed, ...aliases, ...alerts, ...signatures]) {
    for (const line of lines) {
      const at = line.toLowerCase().indexOf(word.toLowerCase());
      if (at >= 0) return line.slice(at, at + word.length);
    }
  }
  return undefined;
}

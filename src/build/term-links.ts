import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementContent, Text } from 'hast';
import { defineHastPlugin, type HastNode, type HastPluginEntry, type HastVisitorContext } from 'satteri';
import { parse as parseYaml } from 'yaml';
import { writtenAs } from '../model/glossary.ts';
import { glossarySchema, type Term } from '../model/glossary-schema.ts';
import { locales, type Locale } from '../model/locale.ts';
import { localeOf } from './content-markdown.ts';

/** Terms linked in one answer: enough for the words a reader may not know, few enough to stay out of the way. */
const MAX_LINKS = 6;

/** What is no running text: links lead elsewhere, headings are anchors, code is what a machine says. */
const closed = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'th']);

/** Links the first use of a glossary term in an answer's text to its meaning: `glossary.html#session`. */
export function termLinks(root: string): HastPluginEntry {
  const glossary = readGlossary(root);
  const finders = Object.fromEntries(locales.map((locale) => [locale, finderOf(glossary, locale)]));
  return ({ fileURL }) => {
    const find = finders[localeOf(fileURL)]!;
    const answer = basename(dirname(fileURLToPath(fileURL!)));
    // An answer that is about a term says more than its row would.
    const done = new Set(glossary.filter((term) => term.answer === answer));
    let left = MAX_LINKS;
    return defineHastPlugin({
      name: 'term-links',
      text(node, tree) {
        if (left === 0) return;
        let found = find(node.value, done);
        // Where a text stands is asked last: what is around it has to be fetched from the engine.
        if (!found || !isRunningText(node, tree)) return;
        const pieces: ElementContent[] = [];
        let rest = node.value;
        for (; found && left > 0; found = find(rest, done)) {
          done.add(found.term);
          left--;
          const { start, end } = found;
          pieces.push(text(rest.slice(0, start)), linkTo(found.term, rest.slice(start, end)));
          rest = rest.slice(end);
        }
        tree.replaceNode(node, [...pieces, text(rest)]);
      },
    });
  };
}

/** Badges are components; their text is not the author's. */
function isRunningText(node: Readonly<HastNode>, tree: HastVisitorContext): boolean {
  for (let parent = tree.parent(node); parent; parent = tree.parent(parent)) {
    if (parent.type.startsWith('mdxJsx') || (parent.type === 'element' && closed.has(parent.tagName))) return false;
  }
  return true;
}

function text(value: string): Text {
  return { type: 'text', value };
}

function linkTo(term: Term, written: string): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `glossary.html#${term.id}` },
    children: [text(written)],
  };
}

interface Found {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** Finds the first term in a text that is not done yet; of two at one place the longer. */
function finderOf(
  terms: readonly Term[],
  locale: Locale,
): (text: string, done: ReadonlySet<Term>) => Found | undefined {
  const owner = new Map(
    terms.flatMap((term) => writtenAs(term, locale).map((written) => [written.toLowerCase(), { written, term }])),
  );
  const words = [...owner.values()].map(({ written }) => written).sort((a, b) => b.length - a.length);
  if (words.length === 0) return () => undefined;
  const pattern = new RegExp(words.map(patternOf).join('|'), 'giu');
  return (text, done) => {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const { written, term } = owner.get(match.toLowerCase())!;
      // `acl` is a file, `ACL` a term; but a sentence may begin with a term.
      const isSame = written === written.toLowerCase() || match === written;
      if (isSame && !done.has(term)) return { term, start: index, end: index + match.length };
    }
    return undefined;
  };
}

/** Latin words end where letters, digits and what joins names end; Chinese has no such mark. */
function patternOf(written: string): string {
  const before = /^\w/.test(written) ? '(?<![\\w./$-])' : '';
  const after = /\w$/.test(written) ? '(?![\\w/$-]|\\.\\w)' : '';
  return before + RegExp.escape(written) + after;
}

/** @throws when the table has faults, which the content check tells better, and before */
function readGlossary(root: string): readonly Term[] {
  try {
    return glossarySchema.parse(parseYaml(readFileSync(join(root, 'content/glossary.yaml'), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

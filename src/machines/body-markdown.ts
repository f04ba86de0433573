import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { diagramStrings } from '../i18n/diagrams.ts';
import { strings } from '../i18n/strings.ts';
import { linkPath, parseLink } from '../model/links.ts';
import type { Locale } from '../model/locale.ts';
import { markdownPath, relativeAddress, type SitePath } from '../model/routes.ts';

/** A component in the text; remark-mdx declares both kinds. */
type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A stretch of the author's text and what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * An answer's text as plain Markdown: as its author wrote it, but for section ids, which go, links, which lead to the
 * twins of pages, and badges, which become words.
 * @param from address of the twin, from which links lead
 */
export function bodyMarkdown(body: string, locale: Locale, from: SitePath): string {
  const edits: Edit[] = [];
  const sourceOf = (node: Nodes): string => body.slice(startOf(node), endOf(node));
  visit(unified().use(remarkParse).use(remarkMdx).parse(body), (node) => {
    if (node.type === 'heading') {
      const text = sourceOf(node);
      const id = /\s*\[#[A-Za-z0-9_.-]+\]\s*$/.exec(text);
      if (id) edits.push({ start: startOf(node) + id.index, end: endOf(node), text: '' });
    } else if (node.type === 'link') {
      const path = linkPath(parseLink(node.url), locale);
      const at = sourceOf(node).lastIndexOf(`](${node.url}`);
      if (path === undefined || at < 0) return;
      const start = startOf(node) + at + 2;
      const isTwinned = /^(answer|keyword):/.test(node.url);
      edits.push({
        start,
        end: start + node.url.length,
        text: relativeAddress(from, isTwinned ? markdownPath(path) : path),
      });
    } else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      edits.push({
        start: startOf(node),
        end: endOf(node),
        text: wordsOf(node, locale) ?? node.children.map(sourceOf).join(''),
      });
    }
  });
  return applied(body, edits).trim();
}

/** @returns undefined for a component that is none of ours: then what it holds stands alone */
function wordsOf(node: Component, locale: Locale): string | undefined {
  const value = node.attributes.find((attribute) => typeof attribute.value === 'string')?.value as string | undefined;
  const t = strings(locale);
  const wrap = (words: string): string => (locale === 'zh' ? `（${words}）` : `(${words})`);
  if (value === undefined) return undefined;
  if (node.name === 'Since') return wrap(t.since(value));
  if (node.name === 'Until') return wrap(t.until(value));
  if (node.name === 'Edition') return wrap(t.edition(value));
  if (node.name === 'Diagram') return diagramWords(value, locale);
  return undefined;
}

/** What a diagram shows, for who cannot see it. @example diagramWords('keep-alive', 'en') */
function diagramWords(name: string, locale: Locale): string | undefined {
  const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const words = (diagramStrings[locale] as Readonly<Record<string, unknown>>)[key] as
    { readonly alt: string; readonly caption: string } | undefined;
  return words && `> ${words.caption}\n>\n> ${words.alt}`;
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    // What lies inside a stretch already replaced is gone with it.
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

import { toString } from 'mdast-util-to-string';
import type { Code, Heading, Nodes } from 'mdast';
import { mdxTree } from './mdx-tree.ts';
import { spansOf, type Span } from './spans.ts';

export interface Section {
  readonly id: string;
  /** 2 or 3. */
  readonly depth: number;
  readonly title: string;
  /** Its text without code blocks, up to the next heading. */
  readonly prose: string;
  readonly line: number;
}

export interface CodeBlock {
  readonly lang: string | undefined;
  readonly meta: string | undefined;
  readonly value: string;
  readonly line: number;
}

export interface ContentLink {
  readonly url: string;
  readonly line: number;
}

/** An element an author set, e.g. a badge. */
export interface ContentElement {
  readonly name: string;
  /** Those with a plain text value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** What a half contains that checks, search and the other half need to know, without rendering it. */
export interface Outline {
  /** The text before the first section, without code blocks. */
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Headings that carry no section id or one of the wrong depth. */
  readonly badHeadings: readonly { readonly title: string; readonly depth: number; readonly line: number }[];
  readonly codeBlocks: readonly CodeBlock[];
  readonly links: readonly ContentLink[];
  /** JSX elements by name, for the check that only ours are used; `import`, and `{…}` for what MDX takes for code. */
  readonly components: readonly ContentElement[];
  /** Headings and paragraphs as they are read, with backticks around literals, for the check of the writing. */
  readonly paragraphs: readonly { readonly text: string; readonly line: number }[];
  /** As its author wrote it. */
  readonly body: string;
  /** What plain Markdown says in another way than the body. */
  readonly spans: readonly Span[];
}

/** Of a text that could not be read. */
export const emptyOutline: Outline = {
  lead: '',
  sections: [],
  badHeadings: [],
  codeBlocks: [],
  links: [],
  components: [],
  paragraphs: [],
  body: '',
  spans: [],
};

/** A tree's nodes in the order of the text, each before its children: walked once for all that is read from it. */
function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

type JsxNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Versions and editions stand in attributes, which are no text but are facts. */
function badgesIn(node: Nodes): string {
  const own = isJsx(node) ? ` ${Object.values(attributesOf(node)).join(' ')}` : '';
  return 'children' in node ? own + node.children.map(badgesIn).join('') : own;
}

function isJsx(node: Nodes): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

function isExpression(node: Nodes): node is Expression {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

/** A note of the author's, which shows nothing. */
function isComment(code: string): boolean {
  return /^\s*\/\*[^]*\*\/\s*$/.test(code);
}

function attributesOf({ attributes }: Pick<JsxNode, 'attributes'>): Record<string, string> {
  const named = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return Object.fromEntries(named);
}

/** What stands in a paragraph, its literals in backticks. */
function readAloud(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.type === 'text' ? node.value : '';
  // A badge stands in a sentence like a word of a machine.
  if (node.type === 'mdxJsxTextElement') return '`badge`';
  return 'children' in node ? node.children.map(readAloud).join('') : '';
}

const SECTION_ID = /\s*\[#([A-Za-z0-9_.-]+)\]\s*$/;

/** Section ids stand at a heading's end in brackets, because MDX reads braces as code. */
export function splitSectionId(headingText: string): { title: string; id: string | undefined } {
  const match = SECTION_ID.exec(headingText);
  return match ? { title: headingText.slice(0, match.index), id: match[1] } : { title: headingText, id: undefined };
}

/**
 * Outlines by body. A build's checks and its pages are two graphs of modules in one process, and reading
 * a text is most of the work of either; so what is kept is kept where both see it.
 */
const kept = ((globalThis as { outlines?: Map<string, Kept> }).outlines ??= new Map<string, Kept>());

interface Kept {
  readonly firstLine: number | undefined;
  readonly outline: Outline;
}

/**
 * Reads the outline of an MDX body.
 * @param firstLine the line of the file on which the body starts; left out by who needs no lines
 * @throws MdxError when the body is not valid MDX
 */
export function outlineOf(body: string, firstLine?: number): Outline {
  const known = kept.get(body);
  if (known && (firstLine === undefined || known.firstLine === firstLine)) return known.outline;
  const outline = readOutline(body, firstLine ?? 1);
  kept.set(body, { firstLine, outline });
  return outline;
}

function readOutline(body: string, firstLine: number): Outline {
  const tree = mdxTree(body);
  const lineOf = (node: Nodes): number => (node.position?.start.line ?? 1) + firstLine - 1;
  const sections: (Section & { prose: string })[] = [];
  const badHeadings: { title: string; depth: number; line: number }[] = [];
  const codeBlocks: CodeBlock[] = [];
  const links: ContentLink[] = [];
  const components: ContentElement[] = [];
  const paragraphs: { text: string; line: number }[] = [];
  let lead = '';
  for (const node of tree.children) {
    if (node.type === 'heading') addHeading(node);
    else if (node.type !== 'code') addProse(toString(node) + badgesIn(node));
  }
  const nodes = nodesOf(tree);
  for (const node of nodes) {
    if (node.type === 'code') codeBlocks.push(codeBlock(node));
    else if (node.type === 'paragraph' || node.type === 'heading')
      paragraphs.push({ text: splitSectionId(readAloud(node)).title, line: lineOf(node) });
    else if (node.type === 'link') links.push({ url: node.url, line: lineOf(node) });
    else if (isJsx(node))
      components.push({ name: node.name ?? '', attributes: attributesOf(node), line: lineOf(node) });
    else if (node.type === 'mdxjsEsm') components.push({ name: 'import', attributes: {}, line: lineOf(node) });
    else if (isExpression(node) && !isComment(node.value))
      components.push({ name: `{${node.value}}`, attributes: {}, line: lineOf(node) });
  }

  function addHeading(node: Heading): void {
    const { title, id } = splitSectionId(toString(node));
    if (id === undefined || node.depth < 2 || node.depth > 3)
      badHeadings.push({ title, depth: node.depth, line: lineOf(node) });
    else sections.push({ id, depth: node.depth, title, prose: '', line: lineOf(node) });
  }
  function addProse(text: string): void {
    const section = sections.at(-1);
    if (section) section.prose += text;
    else lead += text;
  }
  function codeBlock(node: Code): CodeBlock {
    return { lang: node.lang ?? undefined, meta: node.meta ?? undefined, value: node.value, line: lineOf(node) };
  }
  return { lead, sections, badHeadings, codeBlocks, links, components, paragraphs, body, spans: spansOf(nodes, body) };
}

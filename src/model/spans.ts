import type { Nodes } from 'mdast';

/** A stretch of an author's text that plain Markdown has no words for. Offsets count from the body's first character. */
export type Span = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'section-id' }
  | { readonly kind: 'link'; readonly url: string }
  | {
      readonly kind: 'component';
      readonly name: string;
      /** Of its first attribute that has a plain one. */
      readonly value: string | undefined;
      /** What stands between its tags, as written. */
      readonly inner: string;
    }
);

/**
 * Section ids, addresses of links and components.
 * @param nodes all of the text, in its order
 */
export function spansOf(nodes: readonly Nodes[], body: string): readonly Span[] {
  const spans: Span[] = [];
  const sourceOf = (node: Nodes): string => body.slice(startOf(node), endOf(node));
  for (const node of nodes) {
    if (node.type === 'heading') {
      const text = sourceOf(node);
      const id = /\s*\[#[A-Za-z0-9_.-]+\]\s*$/.exec(text);
      if (id) spans.push({ kind: 'section-id', start: startOf(node) + id.index, end: endOf(node) });
    } else if (node.type === 'link') {
      const at = sourceOf(node).lastIndexOf(`](${node.url}`);
      if (at < 0) continue;
      const start = startOf(node) + at + 2;
      spans.push({ kind: 'link', start, end: start + node.url.length, url: node.url });
    } else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const value = node.attributes.find((attribute) => typeof attribute.value === 'string')?.value;
      spans.push({
        kind: 'component',
        start: startOf(node),
        end: endOf(node),
        name: node.name ?? '',
        value: typeof value === 'string' ? value : undefined,
        inner: node.children.map(sourceOf).join(''),
      });
    }
  }
  return spans;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** A text that is not valid MDX. */
export class MdxError extends Error {
  /** Of the body, from 1; undefined where the parser names none. */
  readonly line: number | undefined;

  constructor(reason: string, line: number | undefined) {
    super(reason);
    this.name = 'MdxError';
    this.line = line;
  }
}

/** Text is read as it is written: a table is lines with bars, and quotes stay straight. */
const features = { gfm: false, smartPunctuation: false, frontmatter: false };

/**
 * The Markdown tree of an MDX body, by the parser that Astro renders pages with.
 * @throws MdxError
 */
export function mdxTree(body: string): Root {
  try {
    return mdxToMdast(body, { features }) as Root;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // `3:1: Expected a closing tag for `<Foo>` (3:1) (mdx-jsx:unexpected-character)`
    const [, line, reason] = /^(\d+):\d+: (.*?)(?: \(\d+:\d+\))?(?: \([\w-]+:[\w-]+\))?$/s.exec(error.message) ?? [];
    throw new MdxError(reason ?? error.message, line === undefined ? undefined : Number(line));
  }
}

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { faultOfFence } from './fences.ts';

/**
 * A remark plugin that stops the build at a fence nobody can render, with file and line.
 * It must run before Shiki, to which Astro hands an unknown language as plain text, without its name.
 */
export function remarkFences(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, 'code', (node) => {
      const fault = faultOfFence({ lang: node.lang, meta: node.meta, code: node.value });
      if (fault) file.fail(`${fault.what}. ${fault.mend}`, node.position);
    });
  };
}

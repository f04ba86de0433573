import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { faultOfFence } from './fences.ts';

/**
 * Stops the build at a fence nobody can render, with file and line. It must run before Shiki, to which Astro hands an
 * unknown language as plain text, without its name.
 */
export const fenceCheck = defineMdastPlugin({
  name: 'fence-check',
  options: { position: true },
  code(node, { fileURL }) {
    const fault = faultOfFence({ lang: node.lang, meta: node.meta, code: node.value });
    if (!fault) return;
    const place = `${fileURL ? fileURLToPath(fileURL) : 'text'}:${node.position?.start.line ?? '?'}`;
    throw new Error(`${place}: ${fault.what}. ${fault.mend}`);
  },
});

import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Elements that begin and end a line of their own; cells are left out, which are words of a line on a phone. */
const block =
  /^<\/?(?:article|body|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-4]|head|header|li|link|main|meta|nav|ol|p|path|section|svg|table|tbody|thead|title|tr|ul)\b/;
/** A tag, or an element that keeps its blanks, whole. */
const markup =
  /(<(?:(?:pre|script|style|textarea)\b[^]*?<\/(?:pre|script|style|textarea)>|(?:[^"'>]|"[^"]*"|'[^']*')*>))/;

/**
 * A page without the blanks that stand at the edges of blocks and never show. Astro leaves one in the place of each line
 * break of a template, or, asked for more, takes those between words too.
 * @example withoutBlanks('<p> <b>a</b> b </p> <p>') // '<p><b>a</b> b</p><p>'
 */
export function withoutBlanks(html: string): string {
  // Text and markup in turn.
  const pieces = html.split(markup);
  return pieces
    .map((piece, at) => {
      if (at % 2 === 1) return piece;
      const begun = isBlock(pieces[at - 1]) ? piece.replace(/^[\t\n\f\r ]+/, '') : piece;
      return isBlock(pieces[at + 1]) ? begun.replace(/[\t\n\f\r ]+$/, '') : begun;
    })
    .join('');
}

function isBlock(tag: string | undefined): boolean {
  return tag !== undefined && block.test(tag);
}

/** Goes before all that reads the built pages. */
export function blankSpace(): AstroIntegration {
  return {
    name: 'blank-space',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const path of glob('**/*.html', { cwd: folder })) {
          const file = join(folder, path);
          await writeFile(file, withoutBlanks(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

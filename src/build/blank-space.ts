import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './files-below.ts';

/** Elements that begin and end a line of their own; cells are left out, which are words of a line on a phone. */
const block =
  /^<\/?(?:article|body|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-4]|head|header|li|link|main|meta|nav|ol|p|pre|script|section|style|table|tbody|thead|title|tr|ul)\b/;
/** Elements whose text goes on with the text around them. */
const inline = /^<\/?(?:a|b|code|em|kbd|mark|small|span|strong|time)\b/;
/** A tag, or an element that keeps its blanks, whole. */
const markup =
  /(<(?:(?:pre|script|style|textarea)\b[^]*?<\/(?:pre|script|style|textarea)>|(?:[^"'>]|"[^"]*"|'[^']*')*>))/;

/**
 * A page without the blanks that never show: where a block begins or ends, in whatever inline element. Astro leaves one
 * in the place of each line break of a template, or, asked for more, takes those between words too.
 * @example withoutBlanks('<p> <b> a</b> b </p> <p>') // '<p><b>a</b> b</p><p>'
 */
export function withoutBlanks(html: string): string {
  // Text and markup in turn.
  const pieces = html.split(markup);
  const places = [...pieces.keys()];
  trimAfterBlocks(pieces, places, /^[\t\n\f\r ]+/);
  trimAfterBlocks(pieces, places.reverse(), /[\t\n\f\r ]+$/);
  return pieces.join('');
}

/** Goes through the pieces in one direction and takes the blanks that come first after a block's edge. */
function trimAfterBlocks(pieces: string[], places: readonly number[], blanks: RegExp): void {
  let isAtEdge = true;
  for (const at of places) {
    const piece = pieces[at]!;
    if (at % 2 === 1) isAtEdge = block.test(piece) || (isAtEdge && inline.test(piece));
    else if (isAtEdge) {
      pieces[at] = piece.replace(blanks, '');
      isAtEdge = pieces[at] === '';
    }
  }
}

/** Goes before all that reads the built pages. */
export function blankSpace(): AstroIntegration {
  return {
    name: 'blank-space',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of await filesBelow(folder, '**/*.html')) {
          const file = join(folder, path);
          await writeFile(file, withoutBlanks(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

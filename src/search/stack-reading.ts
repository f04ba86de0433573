import type { Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import type { Stretch } from './stretch.ts';

/** A source file of EMQX, or of what it is built from, as a stack names it: `{file,"src/emqx_mgmt.erl"}`, `(emqx_mgmt.erl`. */
const OWN_FILE =
  /(?:\{file,\s*\\{0,3}"|\()(?:[^"\\\s]{0,160}\/)?(?:emq|ekka|mria|esockd|minirest|gen_rpc|ecpool|ehttpc|hocon|lwm2m|coap|quicer)\w{0,60}\.$/;
const REACH = 240;
/** Its line follows, or what is left of it. */
const LINE = /^(?:\\{0,3}"\},?\s*(?:\{line,|\.{3}|…|$)|, line \d)/;

/** Reads `erl` in the stack of an exception; what was thrown may be anything, and that it was is told by a page. */
export function readStack(
  { crash }: Lexicon,
  { text, from, to }: Stretch,
  start: number,
  end: number,
): Sighting | undefined {
  if (!crash || text.charCodeAt(start - 1) !== DOT) return undefined;
  if (!LINE.test(text.slice(end, Math.min(to, end + 60)))) return undefined;
  if (!OWN_FILE.test(text.slice(Math.max(from, start - REACH), start))) return undefined;
  const { page, section } = crash;
  return { page, section, kind: 'stack', start, end, isWrapper: false, count: 0, length: 0 };
}

const DOT = 46;

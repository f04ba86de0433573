import type { DiagramWords } from '../../../i18n/diagrams.ts';
import { arrow, lines, named, stopped, text } from './parts.ts';

const STEP = 74;
const SPINE = 74;

/** The way of a message through EMQX, with what can stop it at each step and where that shows. */
export function whereDropped({ whereDropped: t }: DiagramWords): { readonly height: number; readonly svg: string } {
  const { steps } = t;
  const stop = (y: number, why: string, shows: string): string =>
    stopped(SPINE, y, SPINE + 56, y) +
    text(SPINE + 70, y - 4, why) +
    text(SPINE + 70, y + 14, shows, { tone: 'bad', code: true });
  return {
    height: 34 + STEP * steps.length + 40,
    svg: [
      named(4, 2, 140, 32, t.publisher),
      ...steps.map(([why = '', shows = ''], place) => stop(34 + STEP * place + 34, why, shows)),
      arrow(SPINE, 34, SPINE, 34 + STEP * steps.length),
      named(4, 34 + STEP * steps.length, 140, 32, t.subscriber),
      lines(160, 54 + STEP * steps.length, t.end, { tone: 'quiet' }),
    ].join(''),
  };
}

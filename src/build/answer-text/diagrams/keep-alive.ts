import type { DiagramWords } from '../../../i18n/diagrams.ts';
import { arrow, box, line, lines, text } from './parts.ts';

const START = 24;
/** SVG units for each second. */
const SECOND = 2.5;
const AXIS = 112;
const at = (seconds: number): number => START + seconds * SECOND;

/** When EMQX gives up a client with a keep alive of 60 seconds (5.7.2 and later). */
export function keepAlive({ keepAlive: t }: DiagramWords): { readonly height: number; readonly svg: string } {
  const tick = (seconds: number): string =>
    line(at(seconds), AXIS - 5, at(seconds), AXIS + 5) +
    text(at(seconds), AXIS + 23, String(seconds), { anchor: 'middle', tone: 'quiet', code: true });
  return {
    height: 196,
    svg: [
      box(at(90), AXIS - 30, 30 * SECOND, 30, 'bad'),
      text(at(105), AXIS - 10, t.closes, { anchor: 'middle', tone: 'bad' }),
      line(START, AXIS, 340, AXIS),
      arrow(334, AXIS, 350, AXIS),
      ...[0, 30, 60, 90, 120].map(tick),
      text(START - 20, 20, t.lastPacket),
      arrow(START, 28, START, AXIS - 8, 'good'),
      text(at(60), 52, t.keepAlive, { anchor: 'middle' }),
      line(at(60), 60, at(60), AXIS - 6, 'quiet'),
      text(at(90), 20, '× 1.5', { anchor: 'middle' }),
      line(at(90), 28, at(90), AXIS - 30, 'quiet'),
      text(352, AXIS + 23, t.seconds, { anchor: 'end', tone: 'quiet' }),
      lines(START - 20, 164, t.note, { tone: 'quiet' }),
    ].join(''),
  };
}

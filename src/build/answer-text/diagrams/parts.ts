import { htmlText } from '../../../model/html-text.ts';

// Pieces of our diagrams as SVG text. All are drawn 360 units wide, the width of a phone, so that one unit is one pixel
// there and the words stay as large as the text around them.

/** Width of every diagram, in SVG units. */
export const WIDTH = 360;

/** What a line or a text means: its colour, and never only that (words say it too). */
export type Tone = 'plain' | 'quiet' | 'bad' | 'good';

interface Text {
  readonly tone?: Tone;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Printed by a machine. */
  readonly code?: boolean;
}

/** What each is drawn in, by the names of styles/README.md. Said here, because few pages have a diagram. */
const colours = { quiet: 'muted', bad: 'seal', good: 'since' } as const;

function colourOf(tone: Tone): string {
  return tone === 'plain' ? '' : ` color="var(--${colours[tone]})"`;
}

/** One line of text; SVG breaks none by itself. */
export function text(x: number, y: number, words: string, { tone = 'plain', anchor, code }: Text = {}): string {
  const size = code ? ' font-family="monospace" font-size="11"' : tone === 'quiet' ? ' font-size="13"' : '';
  const place = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
  return `<text x="${x}" y="${y}" fill="currentColor" stroke="none"${colourOf(tone)}${size}${place}>${htmlText(words)}</text>`;
}

/** Several lines, 18 units apart. */
export function lines(x: number, y: number, words: readonly string[], look?: Text): string {
  return words.map((line, place) => text(x, y + 18 * place, line, look)).join('');
}

export function box(x: number, y: number, width: number, height: number, tone: Tone = 'plain'): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="var(--wash)"${colourOf(tone)}/>`;
}

/** A box with one line of text in its middle. */
export function named(
  x: number,
  y: number,
  width: number,
  height: number,
  words: string,
  tone: Tone = 'plain',
): string {
  return box(x, y, width, height, tone) + text(x + width / 2, y + height / 2 + 5, words, { anchor: 'middle' });
}

export function line(x1: number, y1: number, x2: number, y2: number, tone: Tone = 'plain'): string {
  return `<path d="M${x1} ${y1}L${x2} ${y2}"${tone === 'quiet' ? ' stroke-dasharray="3"' : ''}${colourOf(tone)}/>`;
}

const HEAD = 6;

/** A line with an open head at its end. */
export function arrow(x1: number, y1: number, x2: number, y2: number, tone: Tone = 'plain'): string {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const wing = (turn: number): string => {
    const x = x2 - HEAD * Math.cos(angle + turn);
    const y = y2 - HEAD * Math.sin(angle + turn);
    return `${round(x)} ${round(y)}`;
  };
  return `<path d="M${x1} ${y1}L${x2} ${y2}M${wing(0.5)}L${x2} ${y2}L${wing(-0.5)}"${colourOf(tone)}/>`;
}

/** An arrow that is cut short by a cross: what it carries does not arrive. */
export function stopped(x1: number, y1: number, x2: number, y2: number): string {
  const [a, b] = [HEAD - 1, HEAD - 1];
  return `<path d="M${x1} ${y1}L${x2} ${y2}M${x2 - a} ${y2 - b}L${x2 + a} ${y2 + b}M${x2 - a} ${y2 + b}L${x2 + a} ${y2 - b}"${colourOf('bad')}/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

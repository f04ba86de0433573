import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../content/colours.css', import.meta.url), 'utf8');
const readme = readFileSync(new URL('../../src/styles/README.md', import.meta.url), 'utf8');

const pairs = [...css.matchAll(/(--[\w-]+): var\(--light, (#[\da-f]+)\) var\(--dark, (#[\da-f]+)\);/g)];
const light = new Map(pairs.map(([, token, colour]) => [token!, colour!]));
const dark = new Map(pairs.map(([, token, , colour]) => [token!, colour!]));

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

const TEXT = ['ink', 'muted', 'link', 'seal', 'since', 'until', 'code-fault', 'code-atom', 'code-string'];
/** What may stand on a marked word. */
const MARKED = ['ink', 'link', 'since', 'until', 'code-fault', 'code-atom', 'code-string'];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (name, theme) => {
  const of = (token: string): string => theme.get(`--${token}`)!;

  it.each(TEXT)('%s can be read on paper and on a wash', (token) => {
    expect(contrast(of(token), of('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(token), of('wash'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKED)('%s can be read on a mark', (token) => {
    expect(contrast(of(token), of('code-mark'))).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a field can be seen', () => {
    expect(contrast(of('edge'), of('paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(TEXT)('the README has the figures of %s', (token) => {
    const figures = ['paper', 'wash'].map((ground) => contrast(of(token), of(ground)).toFixed(1)).join(' / ');
    const row = readme.split('\n').find((line) => line.startsWith(`| \`--${token}\``));
    expect(row, `${name}: ${figures}`).toContain(figures);
  });
});

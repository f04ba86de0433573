import jsqr from 'jsqr';
import { expect, it } from 'vitest';
import { qrCode } from '../../src/components/qr-code.ts';

const SCALE = 4; // pixels a module

/** What a camera sees, read by another's decoder. */
function read({ size, strokes }: ReturnType<typeof qrCode>): string | undefined {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of strokes.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      const start = (row * width + Number(x) * SCALE) * 4;
      for (let at = start; at < start + Number(length) * SCALE * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsqr(pixels, width, width)?.data;
}

it.each([
  'https://faq.example.com/zh/emfile.html',
  'http://192.0.2.1:8080/%E6%96%87%E6%A1%A3%20%E5%BA%93/faq/en/authorization-does-not-take-effect.html',
])('a phone that looks at the code of %s reads it', (address) => {
  expect(read(qrCode(address))).toBe(address);
});

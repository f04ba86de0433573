import { expect, it } from 'vitest';
import { withoutBlanks } from '../../src/build/blank-space.ts';

it('blanks at the edges of blocks go', () => {
  expect(withoutBlanks('<ul> <li> <a href="x"> a </a> </li> <li>b</li> </ul>')).toBe(
    '<ul><li><a href="x">a</a></li><li>b</li></ul>',
  );
});

it('blanks between words stay, whatever stands between them', () => {
  const line = 'a <b>b</b> c <code>d</code> <small>e</small> <time datetime="2026-11-27">f</time>';
  expect(withoutBlanks(`<p>${line}</p>`)).toBe(`<p>${line}</p>`);
  expect(withoutBlanks('<p>a<b> b </b>c <i>d</i> </p>')).toBe('<p>a<b> b </b>c <i>d</i></p>');
  expect(withoutBlanks('<p><button>a</button> b <img src="x"> <br> c</p>')).toContain('</button> b <img src="x"> <br>');
});

it('code, script and style stay as they are', () => {
  const kept = '<pre class="code"> a\n <p> b </pre>';
  expect(withoutBlanks(`<div> ${kept} </div> <script> <p> x </script> <style> a > b { } </style>`)).toBe(
    `<div>${kept}</div><script> <p> x </script><style> a > b { } </style>`,
  );
});

it('what looks like an element in an attribute is none', () => {
  expect(withoutBlanks('<p> <a title="a > b <li> c" href="x">y</a> </p>')).toBe(
    '<p><a title="a > b <li> c" href="x">y</a></p>',
  );
  expect(withoutBlanks('<meta content="a -> b > c"> <p>')).toBe('<meta content="a -> b > c"><p>');
});

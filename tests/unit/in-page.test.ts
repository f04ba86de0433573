import { expect, it } from 'vitest';
import { inPage } from '../../src/components/in-page.ts';

it('ids and the links to them get the prefix, headings go down one level', () => {
  const html = '<h2 id="fix">Fix<a class="anchor" href="#fix" aria-label="a > b"></a></h2><h3>u</h3>';
  const settled = '<h3 id="emfile.fix">Fix<a class="anchor" href="#emfile.fix" aria-label="a > b"></a></h3><h4>u</h4>';
  expect(inPage(html, 'emfile')).toBe(settled);
});

it('ids of any letters and quotes are found', () => {
  expect(inPage(`<p id='é&amp;中'><a href='#x'>x</a></p>`, 'p')).toBe(`<p id='p.é&amp;中'><a href='#p.x'>x</a></p>`);
  expect(inPage('<p id=a><a href=#x>x</a></p>', 'p')).toBe('<p id=p.a><a href=#p.x>x</a></p>');
});

it('all else stays as it is', () => {
  const html =
    '<p>&lt;h2 id="a"&gt; <a href="x.html#b">d</a><br><wbr/>c</p><svg viewBox="0 0 1 1"><path d="M0 0L1 1"/></svg><hr>';
  expect(inPage(html, 'p')).toBe(html);
});

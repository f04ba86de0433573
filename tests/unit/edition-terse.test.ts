import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { makeTerse, takeColumnNames } from '../../src/build/offline/edition-terse.ts';

const parse = (html: string) => unified().use(rehypeParse, { fragment: true }).parse(html);
const write = (tree: ReturnType<typeof parse>): string => unified().use(rehypeStringify).stringify(tree);

function terse(html: string): string {
  const tree = parse(html);
  makeTerse(tree);
  return write(tree);
}

it('code keeps its words and the classes of its colours', () => {
  expect(
    terse('<pre><code><span class="line"><span class="t-f">emqx</span> ctl</span></code></pre><span>x</span>'),
  ).toBe('<pre><code><i class="line"><i class="t-f">emqx</i> ctl</i></code></pre><span>x</span>');
});

it('a day in a sentence is words; one in a column of days stays', () => {
  expect(terse('<li class="muted">Reviewed <time>1 May 2026</time></li><li><time>1 May 2026</time> what</li>')).toBe(
    '<li class="muted">Reviewed 1 May 2026</li><li><time>1 May 2026</time> what</li>',
  );
});

it('a section that nothing names is a box, a sense of a keyword stays', () => {
  expect(terse('<section class="entry"><p>a</p></section><section id="x.log"></section>')).toBe(
    '<div class="entry"><p>a</p></div><section id="x.log"></section>',
  );
});

it('cells of a table show the name of their column by a rule, once for all of them', () => {
  const row = '<tr><th>a</th><td data-label="Seen in">b</td><td class="none">–</td></tr>';
  const tree = parse(`<table>${row}${row.replace('class="none"', 'data-label="Number"')}</table>`);
  expect(takeColumnNames(tree, 'reference/tls')).toBe(
    `[id='reference/tls'] td:nth-child(2):not([data-label])::before{content:"Seen in "}` +
      `[id='reference/tls'] td:nth-child(3):not([data-label])::before{content:"Number "}`,
  );
  expect(write(tree)).not.toContain('data-label');
});

it('where another table of the page has other columns, its cells keep their own names', () => {
  const table = (name: string): string => `<table><tr><td data-label="${name}">1</td></tr></table>`;
  const tree = parse(table('a') + table('b'));
  expect(takeColumnNames(tree, 'x')).toContain('content:"a "');
  expect(write(tree).match(/data-label="\w"/g)).toEqual(['data-label="b"']);
});

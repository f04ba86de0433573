import { describe, expect, it } from 'vitest';
import { answerMarkdown } from '../../src/machines/answer-markdown.ts';
import { bodyMarkdown } from '../../src/machines/body-markdown.ts';
import { atomFeed } from '../../src/machines/feed.ts';
import { llmsText } from '../../src/machines/llms.ts';
import { sitemap } from '../../src/machines/sitemap.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import { outlineOf } from '../../src/model/outline.ts';
import { en, facts, rawAnswer, sourceOf } from './source.ts';

const site = new URL('https://faq.example.com/emqx/');

describe('a text as Markdown', () => {
  const twin = (body: string): string => bodyMarkdown(outlineOf(body), 'en', 'en/why.md');

  it('loses section ids and keeps its headings', () => {
    expect(twin('## How to tell [#how-to-tell]\n\nText.')).toBe('## How to tell\n\nText.');
  });

  it('leads to the twins of answers and keywords, and to the pages of the rest', () => {
    expect(twin('[a](answer:b#c) [k](keyword:0x87) [p](page:all) [s](#x) [o](https://example.com/)')).toBe(
      '[a](b.md#c) [k](keywords/0x87.md) [p](all.html) [s](#x) [o](https://example.com/)',
    );
  });

  it('says badges in words', () => {
    expect(twin('Since then <Since v="5.8.5" /> it works.')).toBe('Since then (since 5.8.5) it works.');
    const zh = '<Edition is="enterprise" /> 才有。';
    expect(bodyMarkdown(outlineOf(zh), 'zh', 'zh/why.md')).toBe('（企业版） 才有。');
  });

  it('keeps code as it stands, also where it looks like something else', () => {
    const code = '```bash\n## not a heading [#x]\n<Since v="1" /> [a](answer:b)\n```';
    expect(twin(code)).toBe(code);
  });

  it('says what a diagram shows', () => {
    expect(twin('<Diagram name="keep-alive" />')).toMatch(/^> .+\n>\n> .+/);
  });
});

const changed = [
  { date: '2026-11-25', zh: '改了 <b>', en: 'Changed <b> & more' },
  { date: '2026-11-23', zh: '首次发布', en: 'First published' },
];
const sectioned = '## A section [#a]\n\nText.';
const catalog = catalogOf(
  sourceOf(
    rawAnswer({
      facts: { ...facts, changed, formerIds: ['why-not'] },
      en: { ...en, question: 'Why "so"?' },
      enBody: sectioned,
      zhBody: sectioned,
    }),
  ),
);

it('an answer’s twin has question, summary, text and sources', () => {
  const text = answerMarkdown(catalog, catalog.answer('why'), 'en');
  expect(text).toContain('# Why "so"?\n\nBecause.\n\n## A section\n\nText.');
  expect(text).toContain('- [Source](https://example.com/a) (5.8.9)');
});

describe('the feed', () => {
  it('has the newest change first, and no text of it becomes markup', () => {
    const feed = atomFeed(catalog, 'en', site);
    expect(feed.match(/<updated>[^<]+/g)).toEqual([
      '<updated>2026-11-25T00:00:00Z',
      '<updated>2026-11-25T00:00:00Z',
      '<updated>2026-11-23T00:00:00Z',
    ]);
    expect(feed).toContain('Changed &lt;b&gt; &amp; more: Because.');
    expect(feed).toContain('<link href="https://faq.example.com/emqx/en/why.html"/>');
  });

  it('keeps its ids wherever the site lies', () => {
    const idsOf = (feed: string): unknown => feed.match(/<id>[^<]+/g);
    expect(idsOf(atomFeed(catalog, 'zh', site))).toEqual(idsOf(atomFeed(catalog, 'zh', undefined)));
    expect(atomFeed(catalog, 'zh', undefined)).toContain('<link href="why.html"/>');
  });
});

describe('the map for engines', () => {
  const map = sitemap(catalog, site, (name) => name === 'index');

  it('names each page once, with both languages and the one for all others', () => {
    const places = [...map.matchAll(/<loc>([^<]+)/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(map).toContain(
      '<loc>https://faq.example.com/emqx/zh/why.html</loc><lastmod>2026-11-25</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="zh-CN" href="https://faq.example.com/emqx/zh/why.html"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://faq.example.com/emqx/en/why.html"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://faq.example.com/emqx/en/why.html"/>',
    );
  });

  it('leaves out what moved and what is not there yet', () => {
    expect(map).not.toContain('why-not');
    expect(map).not.toContain('tuning.html');
  });
});

it('llms.txt leads to each answer’s twin in both languages', () => {
  expect(llmsText(catalog)).toContain('[Why "so"?](en/why.md)');
  expect(llmsText(catalog)).toContain('(zh/why.md)');
});

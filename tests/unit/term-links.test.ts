import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { afterAll, describe, expect, it } from 'vitest';
import { termLinks } from '../../src/build/term-links.ts';

const root = mkdtempSync(join(tmpdir(), 'emqx-faq-terms-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'content'));
writeFileSync(
  join(root, 'content/glossary.yaml'),
  `
- id: session
  group: mqtt
  zh: { term: 会话, meaning: 会话。 }
  en: { term: session, meaning: A session. }
  inText: { zh: [会话], en: [session, sessions] }
- id: durable-session
  group: broker
  zh: { term: 会话持久化, meaning: 落盘。 }
  en: { term: durable session, meaning: On disk. }
  answer: offline
- id: acl
  group: security
  zh: { term: ACL, meaning: 列表。 }
  en: { term: ACL, meaning: A list. }
- id: client
  group: mqtt
  zh: { term: 客户端, meaning: 一方。 }
  en: { term: client, meaning: One side. }
  inText: { zh: [], en: [] }
`,
);

function linked(html: string, file = 'content/answers/why/en.mdx'): string {
  const options = {
    hastPlugins: [termLinks(root)],
    features: { rawHtml: true },
    fileURL: pathToFileURL(join(root, file)),
  };
  return (markdownToHtml(html, options) as { html: string }).html.trim();
}

const zh = 'content/answers/why/zh.mdx';

describe('terms in the text of an answer', () => {
  it('lead to their meaning at their first use, and at that only', () => {
    expect(linked('<p>A session. Another session.</p><p>Sessions.</p>')).toBe(
      '<p>A <a href="glossary.html#session">session</a>. Another session.</p><p>Sessions.</p>',
    );
    expect(linked('<p>会话过期以后，会话就没了。</p>', zh)).toBe(
      '<p><a href="glossary.html#session">会话</a>过期以后，会话就没了。</p>',
    );
  });

  it('a sentence may begin with one', () => {
    expect(linked('<p>Sessions end.</p>')).toContain('<a href="glossary.html#session">Sessions</a> end.');
  });

  it('the longer one wins', () => {
    expect(linked('<p>会话持久化</p>', zh)).toBe('<p><a href="glossary.html#durable-session">会话持久化</a></p>');
    expect(linked('<p>a durable session and a session</p>')).toBe(
      '<p>a <a href="glossary.html#durable-session">durable session</a> and a <a href="glossary.html#session">session</a></p>',
    );
  });

  it.each([
    ['code', '<p><code>session</code></p>'],
    ['a block', '<pre><code>session ACL</code></pre>'],
    ['a link', '<p><a href="x.html">the session</a></p>'],
    ['a heading', '<h2 id="x">Session</h2>'],
    ['the head of a table', '<table><tbody><tr><th>session</th></tr></tbody></table>'],
  ])('stay as they are in %s', (_, html) => {
    expect(linked(html)).toBe(html);
  });

  it.each([
    ['part of a word', '<p>obsessions</p>'],
    ['part of a name', '<p>session-id, $session, session.expiry, /session</p>'],
    ['written otherwise', '<p>acl</p>'],
    ['known to everybody', '<p>client</p>'],
  ])('are not looked for when they are %s', (_, html) => {
    expect(linked(html)).toBe(html);
  });

  it('are not linked in the answer that is about them', () => {
    expect(linked('<p>会话持久化 ACL</p>', 'content/answers/offline/zh.mdx')).toBe(
      '<p>会话持久化 <a href="glossary.html#acl">ACL</a></p>',
    );
  });
});

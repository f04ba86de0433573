import fc from 'fast-check';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/disk-source.ts';
import { bodyMarkdown } from '../../src/machines/body-markdown.ts';
import { atomFeed } from '../../src/machines/feed.ts';
import { catalogOf, joinCatalog } from '../../src/model/catalog.ts';
import { formatFault } from '../../src/model/fault.ts';
import { parseLink } from '../../src/model/links.ts';
import { outlineOf } from '../../src/model/outline.ts';
import { mayStandInAddress } from '../../src/search/address.ts';
import { finderOf } from '../../src/search/finder.ts';
import { readTable, writeTable } from '../../src/search/table-file.ts';
import { enTable, zhTable } from './search-fixture.ts';
import { en, facts, rawAnswer, sourceOf, zh } from './source.ts';

// The same inputs every time: a fault found here is a fault, not luck.
fc.configureGlobal({ seed: 20_261_126, numRuns: 300 });

/** What people paste and attackers try, next to any text at all, lone surrogates included. */
const parts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 20 }),
  fc.constantFrom(
    ...['<script>', '"><img src=x onerror=x>', 'javascript:', '\u202e', '\u2066', '\ud800', '\udfff', '\0', '\ufeff'],
    ...['__proto__', 'constructor', '*', '((((', '[[', '\\', '%E0%A4%A', '$SYS/#', '0x87', '断开', '斷線', ' \n\t'],
    ...['reason: {shutdown,keepalive_timeout}', 'a'.repeat(3000), '连接'.repeat(1000)],
  ),
);
const anyText = fc.array(parts, { maxLength: 8 }).map((all) => all.join(''));

describe('a query may be any text', () => {
  const finders = [finderOf(zhTable), finderOf(enTable), finderOf(zhTable, enTable), finderOf(enTable, zhTable)];

  it('it is understood as something, and ranked the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const finder of finders) {
          const understood = finder.understand(text);
          const ids = finder.rank(understood).map(({ page }) => page.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(finder.rank(finder.understand(text)).map(({ page }) => page.id)).toEqual(ids);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what goes into the address is one short line, and comes back from it as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (!mayStandInAddress(text)) return;
        expect(text.trim().length).toBeLessThanOrEqual(200);
        const address = new URL('https://faq.example.com/zh/search.html');
        address.searchParams.set('q', text.trim());
        expect(new URL(address.href).searchParams.get('q')).toBe(text.trim().toWellFormed());
      }),
    );
  });
});

describe('a damaged table', () => {
  const whole = writeTable(zhTable);

  it('cut off anywhere is either refused or whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.words.length - 1 }), (length) => {
        expect(() => readTable({ ...whole, words: whole.words.slice(0, length) })).toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.literals.length - 1 }), (length) => {
        expect(readTable({ ...whole, literals: whole.literals.slice(0, length) })).toBeUndefined();
      }),
    );
  });

  it('of any other shape is refused, or undefined where its version is another', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        let table: unknown;
        try {
          table = readTable({ words: json, literals: json });
        } catch {
          return;
        }
        expect(table).toBeUndefined();
      }),
    );
  });
});

describe('content may be written wrong in any way: it is told, never thrown', () => {
  it('front matter of any shape', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 3 }), fc.anything({ maxDepth: 3 }), (one, other) => {
        const fields = { ...facts, changed: one, sources: other };
        const half = { ...en, question: other, phrases: one };
        const raw = rawAnswer({ facts: fields, en: half, zh: { ...zh, summary: one } });
        for (const fault of joinCatalog(sourceOf(raw)).faults) {
          expect(formatFault(fault)).toContain('content/');
          expect(fault.mend).not.toBe('');
        }
      }),
    );
  });

  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  it('files of any text', async () => {
    const root = await mkdtemp(join(tmpdir(), 'emqx-faq-hostile-'));
    folders.push(root);
    const folder = join(root, 'content/answers/why');
    await mkdir(folder, { recursive: true });
    const frontMatter = fc.oneof(
      anyText,
      fc.json(),
      fc.constantFrom('a: [', 'a: &x *x', 'a: b: c', '\t- x', '? {', '%'),
    );
    await fc.assert(
      fc.asyncProperty(frontMatter, anyText, async (head, body) => {
        await writeFile(join(folder, 'answer.yaml'), head);
        await writeFile(join(folder, 'en.mdx'), `---\n${head}\n---\n${body}`);
        await writeFile(join(root, 'content/categories.yaml'), head);
        const { source, faults } = await readContent(root);
        const all = [...faults, ...joinCatalog(source).faults];
        expect(all.length).toBeGreaterThan(0);
        for (const { file } of all) expect(file).toMatch(/^content\//);
      }),
      { numRuns: 60 },
    );
  });

  it('links of any text', () => {
    fc.assert(
      fc.property(fc.constantFrom('answer:', 'keyword:', 'page:', '#', ''), anyText, (kind, text) => {
        expect(parseLink(kind + text)).toHaveProperty('kind');
      }),
    );
  });
});

describe('no text of content becomes markup where programs read it', () => {
  it('in the feed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const question = `Q ${text.replaceAll('`', '')}`;
        const raw = rawAnswer({
          en: { ...en, question },
          facts: { ...facts, changed: [{ date: '2026-11-25', zh: 'x', en: question }] },
        });
        const feed = atomFeed(catalogOf(sourceOf(raw)), 'en', undefined);
        const tags = new Set([...feed.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name));
        expect([...tags].sort()).toEqual(
          ['author', 'entry', 'feed', 'id', 'link', 'name', 'subtitle', 'summary', 'title', 'updated'].sort(),
        );
        // XML has no way to write these at all.
        // eslint-disable-next-line no-control-regex -- they are what is looked for
        expect(feed).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
        expect(feed.isWellFormed()).toBe(true);
      }),
    );
  });

  it('code keeps every sign in the Markdown twin', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (code) => {
        const body = `\`\`\`text\n${code.replaceAll('`', '')}\n\`\`\``;
        expect(bodyMarkdown(outlineOf(body), 'en', 'en/why.md')).toBe(body);
      }),
    );
  });
});

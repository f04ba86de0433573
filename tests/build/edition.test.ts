import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archivePath, editionFragment, editionId, editionPath, engineCode } from '../../src/model/edition.ts';
import { locales } from '../../src/model/locale.ts';
import { answerPath, categoryPath, keywordPath, pagePath } from '../../src/model/routes.ts';
import { attribute, files, named, parsePage, readBuilt, readCatalog, sectionIds, pageAt, textOf } from './built.ts';

const MAX_BYTES = 4_000_000;

const catalog = await readCatalog();
// OFFLINE=0 leaves them out; nothing else does, for all of them are made together.
const areMade = files.includes(archivePath);
const reason = areMade ? '' : ' (left out: dist/ was built with OFFLINE=0)';

describe.skipIf(!areMade).each(locales)(`the single file in %s${reason}`, (locale) => {
  const path = editionPath(locale);
  const html = areMade ? readBuilt(path).toString('utf8') : '';
  const page = parsePage(path, html);
  const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
  const idSet = new Set(ids);

  it('can be sent in a chat', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('has every answer, keyword and category', () => {
    const paths = [
      ...catalog.answers.map(({ id }) => answerPath(locale, id)),
      ...catalog.keywords.map(({ id }) => keywordPath(locale, id)),
      ...catalog.categories.filter(({ answers }) => answers.length > 0).map(({ id }) => categoryPath(locale, id)),
      pagePath(locale, 'diagnose'),
      pagePath(locale, 'about'),
    ];
    expect(paths.filter((one) => !idSet.has(editionId(one)))).toEqual([]);
  });

  it('has every section of every answer', () => {
    const missing = catalog.answers.flatMap(({ id }) =>
      sectionIds(pageAt(answerPath(locale, id)))
        .filter((section) => !section.startsWith('page-'))
        .map((section) => editionFragment(answerPath(locale, id), section))
        .filter((fragment) => !idSet.has(fragment.slice(1))),
    );
    expect(missing).toEqual([]);
  });

  it('gives no id twice', () => {
    expect(ids.length).toBe(idSet.size);
  });

  it('leads nowhere outside itself, but to sources and to the other language', () => {
    const lost = named(page, 'a')
      .flatMap((link) => attribute(link, 'href') ?? [])
      .filter((href) =>
        href.startsWith('#') ? !idSet.has(href.slice(1)) : !/^(https:\/\/|emqx-faq\.(zh|en)\.html#)/.test(href),
      );
    expect([...new Set(lost)]).toEqual([]);
  });

  it('asks for no other file', () => {
    const asking = page.elements.filter(
      (element) =>
        attribute(element, 'src') !== undefined || (element.tagName === 'link' && attribute(element, 'href')),
    );
    expect(asking.map(({ tagName }) => tagName)).toEqual([]);
    expect(page.elements.filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
  });

  it('has one search field and one list of results', () => {
    for (const mark of ['data-search-input', 'data-search-results', 'data-diagnose-input', 'data-diagnose-results'])
      expect(page.elements.filter((element) => attribute(element, mark) !== undefined)).toHaveLength(1);
  });

  it('paints before it reads what search needs', () => {
    const firstBlock = html.indexOf('application/octet-stream');
    expect(firstBlock).toBeGreaterThan(html.indexOf('</main>'));
    expect(html.indexOf('<script type="module">')).toBeGreaterThan(firstBlock);
  });

  it('names in its policy the very code it carries, packed or not', () => {
    const meta = named(page, 'meta').find((one) => attribute(one, 'http-equiv') === 'content-security-policy')!;
    const policy = attribute(meta, 'content')!;
    const inline = [
      ...named(page, 'style'),
      ...named(page, 'script').filter((script) => attribute(script, 'type') !== 'application/octet-stream'),
    ];
    expect(inline).toHaveLength(3);
    for (const element of inline) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`);
    }
    const [block] = named(page, 'script').filter((script) => attribute(script, 'type') === 'application/octet-stream');
    const [[name, bytes]] = JSON.parse(attribute(block!, 'data-files')!) as [[string, number]];
    expect(name).toBe(engineCode);
    const engine = zstdDecompressSync(Buffer.from(textOf(block!), 'base64')).subarray(0, bytes);
    expect(policy).toContain(`'sha256-${createHash('sha256').update(engine).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });
});

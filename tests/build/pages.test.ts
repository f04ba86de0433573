import { createHash } from 'node:crypto';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attribute, named, pages, project, textOf, type BuiltPage } from './built.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe('every page', () => {
  it.each(pages)('$path is valid HTML', async ({ path }) => {
    const report = await validator.validateFile(`${project}/dist/${path}`);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(pages)('$path has one heading of the first level', (page) => {
    expect(named(page, 'h1')).toHaveLength(1);
  });

  it.each(pages)('$path carries no style attribute and no event attribute', (page) => {
    const found = page.elements.flatMap(({ tagName, attrs }) =>
      attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `<${tagName} ${name}>`),
    );
    expect(found).toEqual([]);
  });

  it.each(pages)('$path gives each id once', (page) => {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(pages)('$path has a title and a description of its own', (page) => {
    expect(textOf(named(page, 'title')[0]!)).not.toBe('');
    const description = named(page, 'meta').find((meta) => attribute(meta, 'name') === 'description');
    expect(description && attribute(description, 'content')).toBeTruthy();
  });
});

// A strict policy lists the hash of each inline style and script; one text for all pages keeps the list at one each.
describe('one inline style and one inline script serve all pages', () => {
  const inline = (page: BuiltPage, name: 'style' | 'script'): readonly string[] =>
    named(page, name)
      .filter((element) => attribute(element, 'src') === undefined)
      .filter((element) => !(attribute(element, 'type') ?? '').includes('json'))
      .map(textOf);

  it.each(['style', 'script'] as const)('%s', (name) => {
    const texts = new Set(pages.map((page) => inline(page, name).join('\n<next>\n')));
    expect(texts.size).toBe(1);
    expect(pages.every((page) => inline(page, name).length === 1)).toBe(true);
  });
});

describe('every page carries the policy', () => {
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it.each(pages)('$path', (page) => {
    const [policy, ...others] = page.elements
      .filter((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')
      .map((element) => attribute(element, 'content'));
    expect(others).toEqual([]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
    // It must stand before what it is about.
    const inline = named(page, 'style', 'script');
    expect(page.html.indexOf('http-equiv')).toBeLessThan(page.html.search(/<(style|script)/));
    for (const element of inline) {
      if ((attribute(element, 'type') ?? '').includes('json')) continue;
      expect(policy).toContain(hashOf(textOf(element)));
    }
  });

  it.each(pages)('$path has no style or handler in an attribute', (page) => {
    const faults = page.elements.flatMap((element) =>
      element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => name),
    );
    expect(faults).toEqual([]);
  });
});

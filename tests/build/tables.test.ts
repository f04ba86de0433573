import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../src/model/glossary.ts';
import { locales, otherLocale } from '../../src/model/locale.ts';
import { pagePath } from '../../src/model/routes.ts';
import { anchorsOf } from '../../src/model/tables.ts';
import { attribute, isInside, named, pageAt, readCatalog, sectionIds, textOf, type Element } from './built.ts';

// Compressed as good hosts do it; a page's frame alone is some 8,300.
const BYTES = 24_000;

const catalog = await readCatalog();
const { commands, tuning, glossary } = catalog;
const anchors = anchorsOf(catalog);

function squeeze(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, '');
}

describe.each(locales)('in %s', (locale) => {
  const at = (name: 'commands' | 'tuning' | 'glossary') => pageAt(pagePath(locale, name));
  const textAt = (name: 'commands' | 'tuning' | 'glossary'): string => squeeze(textOf(named(at(name), 'main')[0]!));

  it.each(['commands', 'tuning', 'glossary'] as const)('%s has every section a link may name', (name) => {
    const ids = new Set(at(name).elements.map((element) => attribute(element, 'id')));
    for (const anchor of anchors.get(name) ?? []) expect(ids).toContain(anchor);
    expect(sectionIds(at(name))).toEqual(sectionIds(pageAt(pagePath(otherLocale(locale), name))));
  });

  it.each(['commands', 'tuning', 'glossary'] as const)('home leads to %s', (name) => {
    const links = named(pageAt(pagePath(locale, 'index')), 'a').filter(
      (link) => attribute(link, 'href') === `${name}.html`,
    );
    expect(links.some((link) => isInside(link, 'main'))).toBe(true);
  });

  it('every command shows since when it exists, what it does and each field of its output', () => {
    const headings = named(at('commands'), 'h3');
    const text = textAt('commands');
    for (const command of commands?.commands ?? []) {
      const heading = headings.find((element) => attribute(element, 'id') === command.id);
      expect(squeeze(textOf(heading!))).toContain(squeeze(command.command));
      expect(textOf(heading!)).toContain(command.since);
      expect(text).toContain(squeeze(command[locale].does));
      for (const field of command.output?.fields ?? []) expect(text).toContain(squeeze(field[locale]));
      for (const part of command.parts) expect(text).toContain(squeeze(part[locale]));
      for (const wrong of command.wrong) expect(text).toContain(squeeze(wrong[locale]));
    }
  });

  it('every knob shows what it governs, its lines, and how to check it', () => {
    const text = textAt('tuning');
    const blocks = named(at('tuning'), 'pre').map(textOf);
    for (const knob of tuning?.knobs ?? []) {
      expect(text).toContain(squeeze(knob[locale].governs));
      expect(text).toContain(squeeze(knob.check[locale]));
      expect(blocks).toContain(knob.set.lines);
      expect(blocks).toContain(knob.check.command);
    }
  });

  it('the calculators can be read without a script: formula and a worked example', () => {
    expect(textAt('tuning')).toContain('(65535−1024+1)×1×1=64,512');
    expect(textAt('tuning')).toContain('1,500,000+10,000=1,510,000');
    const forms = named(at('tuning'), 'form').filter((form) => attribute(form, 'data-calculator') !== undefined);
    expect(forms).toHaveLength(2);
    for (const form of forms) expect(attribute(form, 'hidden')).toBeDefined();
  });

  it('the glossary has at least 80 terms, each with its meaning and the word in the other language', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(80);
    expect(groupsOf(glossary).flatMap(([, own]) => own)).toHaveLength(glossary.length);
    const rows = new Map(
      at('glossary').elements.map((element): [string, Element] => [attribute(element, 'id') ?? '', element]),
    );
    for (const term of glossary) {
      const row = squeeze(textOf(rows.get(term.id)!));
      expect(row).toContain(squeeze(term[locale].meaning));
      expect(row).toContain(squeeze(term[otherLocale(locale)].term));
    }
  });

  it('the pages are light', () => {
    for (const name of ['commands', 'tuning', 'glossary'] as const)
      expect(brotliCompressSync(at(name).html).length, name).toBeLessThanOrEqual(BYTES);
  });
});

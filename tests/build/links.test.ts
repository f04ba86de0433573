import { describe, expect, it } from 'vitest';
import { attribute, files, hasPage, named, pageAt, pages, readBuilt, type BuiltPage } from './built.ts';

const HOST = 'http://site.invalid';
// Deep enough that an address which climbs out of the folder shows.
const ROOT = `${HOST}/some/where/`;
const fileSet = new Set(files);

interface Address {
  readonly from: string;
  readonly on: string;
  readonly value: string;
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data'];

function addressesOf(page: BuiltPage): readonly Address[] {
  return page.elements.flatMap((element) => {
    const of = (value: string): Address => ({ from: page.path, on: element.tagName, value });
    const plain = ADDRESS_ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []);
    const sets = attribute(element, 'srcset')?.split(',') ?? [];
    return [...plain, ...sets.map((candidate) => candidate.trim().split(/\s/)[0]!)].map(of);
  });
}

function isAbsolute(value: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/)/i.test(value);
}

function faultOfInternal({ from, value }: Address): string | undefined {
  const url = new URL(value, ROOT + from);
  if (!url.href.startsWith(ROOT)) return 'leads out of the folder';
  const path = decodeURIComponent(url.pathname).slice(new URL(ROOT).pathname.length);
  if (path === '' || path.endsWith('/')) return 'names a folder, which file:// does not open; name its index.html';
  if (!fileSet.has(path)) return `there is no ${path}`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || !hasPage(path)) return undefined;
  return pageAt(path).elements.some((element) => attribute(element, 'id') === id)
    ? undefined
    : `${path} has no id "${id}"`;
}

describe('every link leads somewhere', () => {
  it.each(pages)('$path', (page) => {
    const faults = addressesOf(page)
      .filter(({ value }) => !isAbsolute(value))
      .flatMap((address) => {
        const fault = faultOfInternal(address);
        return fault === undefined ? [] : [`<${address.on}> ${address.value}: ${fault}`];
      });
    expect(faults).toEqual([]);
  });
});

describe('the folder works wherever it lies', () => {
  it.each(pages)('$path: every address of ours is relative', (page) => {
    const absolute = addressesOf(page)
      .filter(({ value }) => isAbsolute(value))
      // Only what a reader follows may leave the site, and only encrypted.
      .filter(({ on, value }) => !(on === 'a' && value.startsWith('https://')) && !value.startsWith('data:'))
      .map(({ on, value }) => `<${on}> ${value}`);
    const canonical = named(page, 'link')
      .filter((link) => ['canonical', 'alternate'].includes(attribute(link, 'rel') ?? ''))
      .map((link) => `<link> ${attribute(link, 'href') ?? ''}`);
    expect(absolute.filter((address) => !canonical.includes(address))).toEqual([]);
  });

  it.each(pages)('$path: its stylesheet asks for nothing', (page) => {
    for (const [, address] of page.html.matchAll(/url\(\s*["']?([^"')]*)/g)) expect(address).toMatch(/^(data:|#)/);
    expect(page.html).not.toMatch(/@import/);
  });
});

describe('404.html, served at any depth', () => {
  const page = pageAt('404.html');

  it('asks for no other file', () => {
    const asked = addressesOf(page).filter(({ value }) => !value.startsWith('data:') && !value.startsWith('#'));
    expect(asked).toEqual([]);
  });

  it('leads to pages that exist', () => {
    const targets = named(page, 'a').flatMap((link) => attribute(link, 'data-root-link') ?? []);
    expect(targets).toContain('zh/index.html');
    expect(targets).toContain('en/index.html');
    for (const target of targets) expect(fileSet).toContain(target);
  });
});

describe('search', () => {
  it('has an index for each language and no other', () => {
    const entry = files.find((file) => file.endsWith('pagefind-entry.json'));
    expect(entry).toBeDefined();
    const { languages } = JSON.parse(readBuilt(entry!).toString()) as { languages: Record<string, unknown> };
    expect(Object.keys(languages).sort()).toEqual(['en', 'zh-cn']);
  });
});

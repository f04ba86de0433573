import { describe, expect, it } from 'vitest';
import { linkPath, parseLink } from '../../src/model/links.ts';

describe('a link in content names what it leads to', () => {
  it.each([
    ['answer:emfile', 'en/emfile.html'],
    ['answer:tls-handshake-failure#unknown_ca', 'en/tls-handshake-failure.html#unknown_ca'],
    ['keyword:unknown_ca', 'en/keywords/unknown_ca.html'],
    ['category:tls', 'en/category/tls.html'],
    ['page:all', 'en/all.html'],
  ])('%s', (link, path) => {
    expect(linkPath(parseLink(link), 'en')).toBe(path);
  });

  it('stays as it is outside the site and inside the page', () => {
    expect(parseLink('https://www.emqx.io/docs')).toEqual({ kind: 'external', url: 'https://www.emqx.io/docs' });
    expect(parseLink('#here')).toEqual({ kind: 'section', section: 'here' });
  });

  it('is refused when it names nothing known', () => {
    for (const link of [
      'http://plain.example',
      '/zh/a.html',
      'a.html',
      'answers:x',
      'javascript:alert(1)',
      '//host/x',
    ]) {
      expect(parseLink(link).kind, link).toBe('unknown');
    }
  });
});

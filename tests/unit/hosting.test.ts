import { describe, expect, it } from 'vitest';
import { caddyfile } from '../../src/build/hosting/caddy.ts';
import { htaccess } from '../../src/build/hosting/htaccess.ts';
import { redirectsOf } from '../../src/build/hosting/integration.ts';
import { headersFile, redirectsFile } from '../../src/build/hosting/netlify.ts';
import { nginx } from '../../src/build/hosting/nginx.ts';
import { headersOfAll, IMMUTABLE } from '../../src/build/hosting/rules.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import { facts, rawAnswer, sourceOf } from './source.ts';

const catalog = catalogOf(sourceOf(rawAnswer({ facts: { ...facts, formerIds: ['why-not'] } })));
const rules = { policy: "default-src 'none'", redirects: redirectsOf(catalog) };

describe('a former id leads to the answer in each language, on every host', () => {
  it('as a lasting redirect', () => {
    expect(rules.redirects).toContainEqual({ from: 'zh/why-not.html', to: 'zh/why.html', status: 301 });
    expect(rules.redirects).toContainEqual({ from: 'en/why-not.html', to: 'en/why.html', status: 301 });
  });

  it.each([
    ['Apache httpd', htaccess, 'RewriteRule ^en/why-not\\.html$ "/%{ENV:FAQ_BASE}en/why.html" [R=301,L]'],
    ['nginx', nginx, 'rewrite "^/your/path/en/why-not\\.html$" "why.html" permanent;'],
    ['Caddy', caddyfile, 'redir "/en/why-not.html" "why.html" 301'],
    ['Netlify and its kin', redirectsFile, '/en/why-not.html /en/why.html 301'],
  ] as const)('%s', (_, write, line) => {
    expect(write(rules)).toContain(line);
  });
});

describe('every host says the same', () => {
  it.each([
    ['Apache httpd', htaccess],
    ['nginx', nginx],
    ['Caddy', caddyfile],
    ['Netlify and its kin', headersFile],
  ] as const)('%s', (_, write) => {
    const text = write(rules);
    for (const [name, value] of Object.entries(headersOfAll)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain("default-src 'none';frame-ancestors 'none'");
    expect(text).toContain(IMMUTABLE);
    expect(text).toContain('zh-CN');
  });
});

import { createSatteriMarkdownProcessor, satteri } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { fenceCheck } from '../../src/build/snippets/fence-check.ts';
import { faultOfFence, fenceLanguages, type FenceLanguage } from '../../src/build/snippets/fences.ts';
import { highlight, shikiConfig } from '../../src/build/snippets/shiki.ts';

const LOG =
  '2021-12-17T14:14:19.252157+08:00 [error] supervisor: \'esockd_connection_sup - <0.1897.0>\', errorContext: connection_shutdown, reason: {ssl_error,{tls_alert,{handshake_failure,"TLS server: In state certify at tls_dtls_connection.erl:314 generated SERVER ALERT: Fatal - Handshake Failure\\n no_client_certificate_provided"}}}, offender: [{pid,<0.2734.0>},{name,connection}]';

/** Two writers of HTML, two ways to write `<`. */
function decoded(html: string): string {
  return html.replace(/&#x3C;|&lt;/g, '<').replaceAll('&gt;', '>');
}

describe('a fence that cannot be rendered', () => {
  it('names the unknown language and the allowed ones', () => {
    const fault = faultOfFence({ lang: 'erl', meta: null, code: '' });
    expect(fault?.what).toBe('unknown language "erl" in a code fence');
    for (const lang of fenceLanguages) expect(fault?.mend).toContain(lang);
  });

  it('is told about missing languages, misspelt options and marks that mark nothing', () => {
    expect(faultOfFence({ lang: null, meta: null, code: '' })?.what).toBe('code fence without a language');
    expect(faultOfFence({ lang: 'log', meta: 'mrak="x"', code: 'x' })?.what).toContain('mrak="x"');
    expect(faultOfFence({ lang: 'log', meta: 'mark="y"', code: 'x' })?.what).toBe(
      'mark="y" marks nothing: its block has no such text',
    );
    expect(faultOfFence({ lang: 'log', meta: 'mark="x"', code: 'x' })).toBeUndefined();
  });

  it('also stops components', async () => {
    await expect(highlight('x', 'erl' as FenceLanguage)).rejects.toThrow('unknown language "erl"');
  });
});

describe("in Astro's Markdown", () => {
  const code = `- $ emqx --help\n\n${LOG}`;
  const fence = `\`\`\`log mark="no_client_certificate_provided"\n${code}\n\`\`\`\n`;
  const plugins = { mdastPlugins: [fenceCheck], features: { smartPunctuation: false } };
  const processor = satteri(plugins);
  const shared = { syntaxHighlight: 'shiki' as const, shikiConfig, smartypants: false };

  it('a fence gives the same block as the function', async () => {
    const markdown = await createSatteriMarkdownProcessor({ ...shared, ...plugins });
    const { code: html } = await markdown.render(fence);
    const block = await highlight(code, 'log', ['no_client_certificate_provided']);
    expect(decoded(html.trim())).toBe(decoded(block));
  });

  it('MDX keeps classes, marks and line breaks', async () => {
    const mdx = await processor.createMdxRenderer?.(shared, { optimize: false, srcDir: new URL('file:///x/') });
    const { code: js } = (await mdx?.process(fence, '/x/a.mdx', {})) ?? { code: '' };
    expect(js).toContain('class: "code"');
    expect(js).toContain('_components.mark');
    expect(js).toContain('"\\n"');
    expect(js).not.toContain('style:');
  });

  it('an unknown language stops the build with its line', async () => {
    const markdown = await createSatteriMarkdownProcessor({ ...shared, ...plugins });
    await expect(markdown.render('text\n\n```erl\nx\n```\n')).rejects.toThrow(
      'unknown language "erl" in a code fence. Use one of: bash,',
    );
  });
});

import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { codeBlocks, longLiterals, wideTables } from '../../src/build/answer-text/elements.ts';
import { renderText } from '../../src/build/answer-text/render.ts';
import { shikiConfig } from '../../src/build/snippets/shiki.ts';

const { options } = satteri({ hastPlugins: [codeBlocks, wideTables, longLiterals] });

async function htmlOf(body: string, locale = 'en'): Promise<string> {
  const render = await renderText(options, shikiConfig);
  return await render(body, pathToFileURL(`/content/answers/x/${locale}.mdx`));
}

describe('the text of an answer', () => {
  it('has badges in the language of its file', async () => {
    expect(await htmlOf('One <Since v="5.9.0" /> two.')).toContain('<span class="badge since">since 5.9.0</span>');
    expect(await htmlOf('一<Until v="6.1.1" />二。', 'zh')).toMatch(
      /<span class="badge until">[^<]*6\.1\.1[^<]*<\/span>/,
    );
  });

  it('has a drawing with its words', async () => {
    const html = await htmlOf('<Diagram name="keep-alive" />');
    expect(html).toMatch(/^<figure class="diagram"[^>]*><svg [^>]*aria-label="[^"]+"[^>]*>.*<\/svg><figcaption/s);
  });

  it('gives each block its button, and leaves the code as it is', async () => {
    const html = await htmlOf('```text\na < b && "c"\n```');
    expect(html).toMatch(/^<div class="code-block"><pre class="code">.*<\/pre><button class="copy" data-act[^>]*>/s);
    expect(html).toContain('a &lt; b &amp;&amp; "c"');
  });

  it('lets a long literal break in a sentence, a short one and a block never', async () => {
    const long = 'connection_rejected_due_to_license';
    expect(await htmlOf(`See \`${long}\`.`)).toContain(`<code class="long">${long}</code>`);
    expect(await htmlOf('See `short`.')).toContain('<code>short</code>');
    expect(await htmlOf(`\`\`\`text\n${long}\n\`\`\``)).not.toContain('class="long"');
  });

  it('lets a table scroll alone, by keyboard too', async () => {
    const html = await htmlOf('| a | b |\n|---|---|\n| 1 | 2 |');
    expect(html).toMatch(
      /^<div class="table" role="group" aria-label="[^"]+" tabindex="0"><table>.*<\/table><\/div>$/s,
    );
  });

  it('takes expressions of MDX', async () => {
    expect(await htmlOf('Two and two are {2 + 2}.{/* unseen */}')).toContain('Two and two are 4.');
  });

  it('is refused with a component that is none of ours', async () => {
    await expect(htmlOf('<Nope />')).rejects.toThrow('Nope');
  });
});

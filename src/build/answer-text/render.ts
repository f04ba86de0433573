import {
  satteriCreateHighlightFn,
  satteriHighlightPlugin,
  type SatteriResolvedOptions,
} from '@astrojs/markdown-satteri';
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';
import { localeOf } from '../content-markdown.ts';
import { partsIn } from './parts.ts';

const runtime = { Fragment, jsx, jsxs: jsx } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** @returns what makes HTML of the body of an MDX file; it throws when it cannot */
export async function renderText(
  { mdastPlugins, hastPlugins, features }: SatteriResolvedOptions,
  shikiConfig: Parameters<typeof satteriCreateHighlightFn>[1],
): Promise<(body: string, fileURL: URL) => Promise<string>> {
  const highlight = await satteriCreateHighlightFn('shiki', shikiConfig);
  if (!highlight) throw new Error('Astro gave no highlighter of the name "shiki"');
  return async (body, fileURL) => {
    const module = await evaluate(body, {
      ...runtime,
      mdastPlugins,
      hastPlugins: [satteriHighlightPlugin(highlight, undefined), ...hastPlugins],
      features,
      fileURL,
      elementAttributeNameCase: 'html',
      // Nearly all of a text stands still: one piece of HTML between the components.
      optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    });
    const Content = module.default as (props: object) => unknown;
    const components = { Fragment, ...partsIn(localeOf(fileURL)) };
    return toHtml(() => Content({ components }));
  };
}

async function toHtml(component: () => unknown): Promise<string> {
  // As Astro's own compilation marks what is MDX.
  const content = Object.assign(component, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  // One for each text: a container keeps whatever it has rendered.
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return await container.renderToString(content as never);
}

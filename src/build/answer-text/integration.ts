import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isSatteriProcessor, type satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration } from 'astro';
import { filesBelow } from '../files-below.ts';
import { renderText } from './render.ts';

/** An entry of the collection, as Astro's loader of files hands it to who renders it. */
interface Entry {
  readonly body?: string;
  readonly filePath?: string;
}

/** As Astro keeps it beside the entry; a fault is told by the page that would show the text. */
interface Rendered {
  readonly html: string;
  readonly metadata: { readonly fault?: string };
}

/**
 * Astro's own integration of MDX, but texts are rendered as they are loaded, as Astro renders plain Markdown, and their
 * HTML is kept in its content store. A text that has not changed is not rendered again, and Vite need not bundle a
 * module for each: of a thousand answers that took half of a build and a gigabyte.
 */
export function answerTexts(): AstroIntegration {
  const { hooks, ...integration } = mdx();
  return {
    ...integration,
    hooks: {
      ...hooks,
      'astro:config:setup': async (params) => {
        const { processor } = params.config.markdown;
        if (!isSatteriProcessor(processor)) throw new Error('answers are rendered by satteri() alone');
        // Astro renders all anew when its config is another, but sees no functions in it and no files they read.
        Object.assign(processor.options, { renderedWith: await surroundingsOf(fileURLToPath(params.config.root)) });
        await hooks['astro:config:setup']?.(withRenderer(params));
      },
    },
  };
}

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

/** The door through which integrations tell Astro of kinds of entries, which its types do not show. */
interface EntryTypes {
  readonly addContentEntryType: (type: object) => void;
}

function withRenderer(params: Setup): Setup {
  const { addContentEntryType } = params as Setup & EntryTypes;
  const add: EntryTypes['addContentEntryType'] = (type) => {
    addContentEntryType({ ...type, getRenderFunction: rendererFor });
  };
  // Not a copy: the door cannot be seen by one.
  return Object.create(params, { addContentEntryType: { value: add } }) as Setup;
}

async function rendererFor({ markdown }: AstroConfig): Promise<(entry: Entry) => Promise<Rendered>> {
  const { options } = markdown.processor as ReturnType<typeof satteri>;
  const render = await renderText(options, markdown.shikiConfig);
  return async ({ body = '', filePath = '' }) => {
    try {
      return { html: await render(body, pathToFileURL(filePath)), metadata: {} };
    } catch (error) {
      return { html: '', metadata: { fault: error instanceof Error ? error.message : String(error) } };
    }
  };
}

/** Files that decide what becomes of a text, besides itself: the code, and the content it is linked to. */
const SURROUNDINGS = [
  'astro.config.ts',
  'package-lock.json',
  'src/{build,i18n,model}/**/*.ts',
  'content/*.{json,yaml}',
  'content/keywords/*.yaml',
];

/** A digest of them. */
export async function surroundingsOf(root: string): Promise<string> {
  const paths = await filesBelow(root, ...SURROUNDINGS);
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  return hash('sha256', JSON.stringify(paths.map((path, at) => [path, texts[at]])));
}

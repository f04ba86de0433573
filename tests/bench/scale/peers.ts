import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/commands/run.ts';
import { locales } from '../../../src/model/locale.ts';
import { plainOf, type MadeAnswer } from './content.ts';

export type Peer = 'bare' | 'starlight';

/** Released versions, not ranges, so that figures of two days can be compared. */
const PACKAGES = ['astro@7.3.5', '@astrojs/mdx@8.0.2', '@astrojs/starlight@0.42.4', 'pagefind@1.6.0'];

/** @returns the folder with the peers' packages. @throws Error when they cannot be had */
export async function installPeers(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scale-peers-'));
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const { succeeded, output } = await run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES],
    { output: 'kept', cwd: folder },
  );
  if (!succeeded) throw new Error(`the peers' packages cannot be installed: ${output.slice(-500)}`);
  return folder;
}

/** A project of the peer with the same text: one MDX page for each answer and language. */
export async function peerProject(peer: Peer, packages: string, answers: readonly MadeAnswer[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `scale-${peer}-`));
  await cp(join(packages, 'package.json'), join(folder, 'package.json'));
  await symlink(join(packages, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const locale of locales) {
    const docs = join(folder, 'src/content/docs', locale);
    await mkdir(docs, { recursive: true });
    for (const { id, text } of answers) await writeFile(join(docs, `${id}.mdx`), plainOf(text[locale]));
  }
  for (const [path, text] of Object.entries(files[peer])) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const files: Readonly<Record<Peer, Readonly<Record<string, string>>>> = {
  bare: {
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()] };
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ base: 'src/content/docs', pattern: '**/*.mdx' }) }) };
`,
    'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('docs')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang={entry.id.slice(0, 2) === 'zh' ? 'zh-CN' : 'en'}><head><meta charset="utf-8"><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
  },
  starlight: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  integrations: [
    starlight({
      title: 'Scale',
      locales: { zh: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'zh',
      // A list of all pages on every page would be the square of their number.
      sidebar: [],
    }),
  ],
};
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  },
};

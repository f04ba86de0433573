import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/commands/root.ts';
import { run } from '../../src/commands/run.ts';
import type { SiteFacts } from '../../src/model/site-schema.ts';

/** What of the project is the same whatever the content is about. */
const SAME = ['src', 'astro.config.ts', 'package-lock.json', 'tsconfig.json', 'LICENSES'];

// What the test runner tells its own modules would make it a build for development.
const withoutTestRunner = { NODE_ENV: undefined, MODE: undefined, DEV: undefined, PROD: undefined, SSR: undefined };

/**
 * The same source with other content, as someone who makes another FAQ of it has it (README.md, "Another FAQ").
 * @param content a folder like `content/`, which is copied
 * @returns the new project's root, in the system's folder for temporary files
 */
export async function projectWith(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'another-faq-'));
  for (const name of SAME) await cp(join(root, name), join(folder, name), { recursive: true });
  await cp(content, join(folder, 'content'), { recursive: true });
  await mkdir(join(folder, 'public'));
  const facts = JSON.parse(await readFile(join(content, 'site.json'), 'utf8')) as SiteFacts;
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const own = { ...manifest, name: facts.id, description: facts.summary.en };
  await writeFile(join(folder, 'package.json'), JSON.stringify(own));
  await writeFile(join(folder, 'LICENSE'), `Code under Apache-2.0, text under CC BY 4.0. ${facts.trademark.en}\n`);
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    // Links, for a copy would take longer than a build; what tools keep between runs must not be shared.
    const from = join(root, 'node_modules', name);
    if (!/^\.(?!bin$)/.test(name)) await symlink(from, join(folder, 'node_modules', name), 'junction');
  }
  return folder;
}

/** A project that was built. */
export interface BuiltProject {
  readonly project: string;
  /** What the build printed. */
  readonly said: string;
  /** Below `dist/`, with slashes on every system. */
  readonly files: readonly string[];
}

/**
 * Such a project of `content`, built without compressed twins.
 * @throws with what the build printed, when it fails
 */
export async function builtProjectWith(content: string, env: Readonly<Record<string, string>>): Promise<BuiltProject> {
  const project = await projectWith(content);
  const { succeeded, output } = await run('astro', ['build'], {
    output: 'kept',
    cwd: project,
    env: { ...withoutTestRunner, COMPRESS: '0', ...env },
  });
  if (!succeeded) throw new Error(output);
  const files = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' });
  return { project, said: output, files: files.map((file) => file.replaceAll('\\', '/')) };
}

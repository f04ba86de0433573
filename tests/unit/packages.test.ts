import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Names = Readonly<Record<string, string>>;
const project = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'scripts', Names>
>;
const packages = [project.dependencies, project.devDependencies, project.optionalDependencies]
  .flatMap((names) => Object.keys(names))
  .sort();

describe('every package', () => {
  const table = read('CONTRIBUTING.md').split('| Package')[1]?.split('\n\n')[0] ?? '';
  const rows = table
    .split('\n')
    .map((row) => row.split('|')[1] ?? '')
    .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));

  it('has its reason in CONTRIBUTING.md, and no reason is left of one that went', () => {
    expect([...rows].sort()).toEqual(packages);
  });

  const sources = globSync('{src,tests}/**/*.{ts,mjs,js,astro,css}', { cwd: root })
    .concat('astro.config.ts', '.prettierrc', 'tsconfig.json', 'src/content.config.ts')
    .map(read)
    .concat(JSON.stringify(project.scripts))
    .join('\n');
  // Types and the Node itself are used by being there; the type checker is a part of `astro check`.
  const silent = /^(@types\/|node-)|^(typescript|@astrojs\/check)$/;

  it.each(packages.filter((name) => !silent.test(name)))('%s is used by something', (name) => {
    const escaped = name.replaceAll('/', '\\/');
    expect(new RegExp(`['"\`\\s]${escaped}(['"\`\\s/]|$)`).test(sources), 'no file names it').toBe(true);
  });
});

it('no package runs a script when it is installed', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf, type Import } from './imports-of.ts';
import { rules } from './rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|mjs|astro)$/.test(file))
  .map((file) => `src/${file.split(sep).join('/')}`)
  .concat('astro.config.ts');

/** @example roomOf('src/model/answer.ts') // 'model' */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? second : first;
}

function faultOf(file: string, { specifier, isInScript }: Import): string | undefined {
  const room = roomOf(file);
  const rule = rules[room];
  if (!rule) return `no rule says what the room "${room}" may import; add it to design and to this test`;
  if (!specifier.startsWith('.')) {
    if (rule.packages === 'any') {
      return specifier === 'astro:content' ? 'only catalog.ts and content.config.ts read collections' : undefined;
    }
    return rule.packages.includes(specifier)
      ? undefined
      : `"${room}" may import ${rule.packages.join(', ') || 'no package'}`;
  }
  const target = roomOf(posix.join(dirname(file).split(sep).join('/'), specifier.replace(/\?.*$/, '')));
  const rooms = isInScript ? (rule.scriptRooms ?? []) : rule.rooms;
  if (target === room && !isInScript) return undefined;
  if (target === 'pages') return 'nothing imports pages';
  return rooms.includes(target) ? undefined : `"${room}" may import ${rooms.join(', ') || 'no other room'}`;
}

describe('who may import whom', () => {
  it.each(files)('%s imports only what its room may', (file) => {
    const faults = importsOf(join(root, file)).flatMap((found) => {
      const fault = faultOf(file, found);
      return fault === undefined ? [] : [`${file}:${found.line}: imports ${found.specifier}, but ${fault}`];
    });
    expect(faults).toEqual([]);
  });
});

it('the drawing of the rooms shows these rules and no others', () => {
  const page = readFileSync(join(root, '.github/ARCHITECTURE.md'), 'utf8');
  const [, drawing = ''] = /```mermaid\nflowchart[^\n]*\n([\s\S]*?)```/.exec(page) ?? [];
  const drawn = [...drawing.matchAll(/^ +(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} --> ${to}`);
  // Single files are doors, told of in the text; the look is no room of code.
  const rooms = Object.entries(rules).filter(([name]) => !name.includes('.'));
  const allowed = rooms.flatMap(([name, rule]) =>
    rule.rooms
      .filter((other) => other in rules && !other.includes('.') && other !== name)
      .map((other) => `${name} --> ${other}`),
  );
  expect(drawn.sort()).toEqual(allowed.sort());
});

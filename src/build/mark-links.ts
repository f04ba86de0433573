import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { parse } from 'yaml';
import { relativeAddress, answerPath, keywordPath } from '../model/routes.ts';

type Ids = ReadonlyMap<string, string>;

/** Ids of the keywords by id, printed text and alias. What two of them print leads to neither. */
async function idsByWord(root: string): Promise<Ids> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for await (const file of glob('content/keywords/*.yaml', { cwd: root })) {
    const id = file.replace(/^.*[\\/]|\.yaml$/g, '');
    const { printed, aliases = [] } = parse(await readFile(join(root, file), 'utf8')) as {
      printed?: string;
      aliases?: readonly string[];
    };
    for (const word of new Set([id, printed ?? id, ...aliases])) {
      if (ids.has(word)) shared.add(word);
      ids.set(word, id);
    }
  }
  for (const word of shared) ids.delete(word);
  return ids;
}

/** Links the words marked in a block to the keywords they are; both languages' pages lie at the same places. */
export function markLinks(root: string): HastPluginDefinition {
  let reading: Promise<Ids> | undefined;
  return defineHastPlugin({
    name: 'mark-links',
    element: {
      filter: ['mark'],
      async visit(mark, tree) {
        const printed = tree.textContent(mark).replace(/^"(.*)"$/, '$1');
        const id = (await (reading ??= idsByWord(root))).get(printed);
        if (id === undefined) return undefined;
        const href = relativeAddress(answerPath('zh', 'x'), keywordPath('zh', id));
        return {
          ...mark,
          children: [{ type: 'element', tagName: 'a', properties: { href }, children: mark.children }],
        };
      },
    },
  });
}

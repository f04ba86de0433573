import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { relativeAddress, answerPath, keywordPath } from '../model/routes.ts';
import type { DiskContent } from './disk-source.ts';

type Ids = ReadonlyMap<string, string>;

/** Ids of the keywords by id, printed text and alias. What two of them print leads to neither. */
function idsByWord({ source }: DiskContent): Ids {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, { data }] of source.keywords) {
    const { printed, aliases = [] } = data as { printed?: string; aliases?: readonly string[] };
    for (const word of new Set([id, printed ?? id, ...aliases])) {
      if (ids.has(word)) shared.add(word);
      ids.set(word, id);
    }
  }
  for (const word of shared) ids.delete(word);
  return ids;
}

/** Links the words marked in a block to the keywords they are; both languages' pages lie at the same places. */
export function markLinks(content: () => Promise<DiskContent>): HastPluginDefinition {
  let reading: Promise<Ids> | undefined;
  return defineHastPlugin({
    name: 'mark-links',
    element: {
      filter: ['mark'],
      async visit(mark, tree) {
        const printed = tree.textContent(mark).replace(/^"(.*)"$/, '$1');
        const id = (await (reading ??= content().then(idsByWord))).get(printed);
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

import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
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
export function rehypeMarkLinks({ root }: { readonly root: string }) {
  let reading: Promise<Ids> | undefined;
  return async (tree: Root): Promise<void> => {
    const marks: Element[] = [];
    visit(tree, 'element', (element) => {
      if (element.tagName === 'mark') marks.push(element);
    });
    if (marks.length === 0) return;
    const ids = await (reading ??= idsByWord(root));
    for (const mark of marks) {
      const id = ids.get(textOf(mark).replace(/^"(.*)"$/, '$1'));
      if (id === undefined) continue;
      const href = relativeAddress(answerPath('zh', 'x'), keywordPath('zh', id));
      mark.children = [{ type: 'element', tagName: 'a', properties: { href }, children: mark.children }];
    }
  };
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

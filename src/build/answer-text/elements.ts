import { defineHastPlugin } from 'satteri';
import { strings } from '../../i18n/strings.ts';
import { tableFrame } from '../../i18n/table-frame.ts';
import { isLongLiteral } from '../../model/phrases.ts';
import { localeOf } from '../content-markdown.ts';

// What components give on pages that are no answers: Literals.astro, CodeBlock.astro.

export const longLiterals = defineHastPlugin({
  name: 'long-literals',
  element: {
    filter: ['code'],
    visit(code, tree) {
      if (!isLongLiteral(tree.textContent(code))) return;
      const parent = tree.parent(code);
      const isBlock = parent.type === 'element' && parent.tagName === 'pre';
      if (!isBlock) tree.setProperty(code, 'className', ['long']);
    },
  },
});

/** A block is copied with one press. The button is there at once, so that nothing moves. */
export const codeBlocks = defineHastPlugin({
  name: 'code-blocks',
  element: {
    filter: ['pre'],
    visit(pre, tree) {
      const { copy } = strings(localeOf(tree.fileURL));
      return {
        type: 'element',
        tagName: 'div',
        properties: { className: ['code-block'] },
        children: [
          pre,
          {
            type: 'element',
            tagName: 'button',
            properties: { className: ['copy'], dataAct: '' },
            children: [{ type: 'text', value: copy }],
          },
        ],
      };
    },
  },
});

/** A table that may be wider than the page. */
export const wideTables = defineHastPlugin({
  name: 'wide-tables',
  element: {
    filter: ['table'],
    visit(table, tree) {
      const properties = { ...tableFrame(localeOf(tree.fileURL)) };
      return { type: 'element', tagName: 'div', properties, children: [table] };
    },
  },
});
